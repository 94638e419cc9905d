import { Badge, BlockStack, IndexTable, Link, Text } from "@shopify/polaris";
import type { Standing } from "#app/contacts/standing.ts";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { sourceOf, standingWords } from "./words.ts";

export type ShownContact = {
  id: string;
  phone: string;
  name: string | null;
  standing: Standing;
  since: string | null;
  source: string | null;
  lastText: string | null;
  lastAt: string | null;
};

/** Whom the shop texts with, and what each agreed to. */
export const ContactTable = ({ contacts }: { contacts: ShownContact[] }) => {
  const t = useT();
  const { moment } = useFormats();
  return (
    <IndexTable
      selectable={false}
      itemCount={contacts.length}
      resourceName={{ singular: t("contact"), plural: t("contacts") }}
      headings={[
        { title: t("Who") },
        { title: t("Consent") },
        { title: t("Since") },
        { title: t("From") },
        { title: t("Last text") },
      ]}
    >
      {contacts.map((contact, index) => (
        <IndexTable.Row id={contact.id} key={contact.id} position={index}>
          <IndexTable.Cell>
            <Who {...contact} />
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Badge tone={standingWords[contact.standing].tone}>{t(standingWords[contact.standing].label)}</Badge>
          </IndexTable.Cell>
          <IndexTable.Cell>{contact.since ? moment(contact.since) : "–"}</IndexTable.Cell>
          <IndexTable.Cell>{contact.source ? t(sourceOf(contact.source)) : "–"}</IndexTable.Cell>
          <IndexTable.Cell>
            <span style={preview}>{contact.lastText ?? "–"}</span>
            {contact.lastAt && (
              <Text as="span" tone="subdued" variant="bodySm">
                {moment(contact.lastAt)}
              </Text>
            )}
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
};

const Who = ({ id, name, phone }: ShownContact) => (
  <BlockStack gap="050" inlineAlign="start">
    <Link url={`/app/contacts/${id}`} dataPrimaryLink removeUnderline monochrome>
      {name ?? phone}
    </Link>
    {name && (
      <Text as="span" tone="subdued" variant="bodySm">
        {phone}
      </Text>
    )}
  </BlockStack>
);

const preview = {
  display: "-webkit-box",
  minWidth: "8rem",
  maxWidth: "24rem",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 1,
  overflow: "hidden",
  whiteSpace: "normal",
  overflowWrap: "anywhere",
} as const;
