import { Badge, BlockStack, IndexTable, Link, Text } from "@shopify/polaris";
import type { Standing } from "#app/contacts/standing.ts";
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
export const ContactTable = ({ contacts }: { contacts: ShownContact[] }) => (
  <IndexTable
    selectable={false}
    itemCount={contacts.length}
    resourceName={{ singular: "contact", plural: "contacts" }}
    headings={[{ title: "Who" }, { title: "Consent" }, { title: "Since" }, { title: "From" }, { title: "Last text" }]}
  >
    {contacts.map((contact, index) => (
      <IndexTable.Row id={contact.id} key={contact.id} position={index}>
        <IndexTable.Cell>
          <Who {...contact} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Badge tone={standingWords[contact.standing].tone}>{standingWords[contact.standing].label}</Badge>
        </IndexTable.Cell>
        <IndexTable.Cell>{contact.since ?? "–"}</IndexTable.Cell>
        <IndexTable.Cell>{contact.source ? sourceOf(contact.source) : "–"}</IndexTable.Cell>
        <IndexTable.Cell>
          <span style={preview}>{contact.lastText ?? "–"}</span>
          {contact.lastAt && (
            <Text as="span" tone="subdued" variant="bodySm">
              {contact.lastAt}
            </Text>
          )}
        </IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);

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
