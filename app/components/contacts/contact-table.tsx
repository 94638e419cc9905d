import { Badge, BlockStack, Link, Text } from "@shopify/polaris";
import type { Standing } from "#app/contacts/standing.ts";
import { useFormats } from "../formats.ts";
import { ListTable } from "../list-table.tsx";
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
    <ListTable
      rows={contacts}
      of={{ singular: t("contact"), plural: t("contacts") }}
      idOf={({ id }) => id}
      columns={[
        { title: t("Who"), render: (contact) => <Who {...contact} /> },
        {
          title: t("Consent"),
          brief: true,
          render: ({ standing }) => (
            <Badge tone={standingWords[standing].tone}>{t(standingWords[standing].label)}</Badge>
          ),
        },
        { title: t("Since"), brief: true, render: ({ since }) => since && moment(since) },
        { title: t("From"), brief: true, render: ({ source }) => source && t(sourceOf(source)) },
        { title: t("Last text"), render: (contact) => contact.lastText && <LastText {...contact} /> },
      ]}
    />
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

function LastText({ lastText, lastAt }: ShownContact) {
  const { moment } = useFormats();
  return (
    <>
      <span style={preview}>{lastText}</span>
      {lastAt && (
        <Text as="span" tone="subdued" variant="bodySm">
          {moment(lastAt)}
        </Text>
      )}
    </>
  );
}

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
