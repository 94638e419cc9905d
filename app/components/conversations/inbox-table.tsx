import { Badge, BlockStack, InlineStack, Link, Text } from "@shopify/polaris";
import type { Need } from "#app/conversations/waiting.ts";
import { useFormats } from "../formats.ts";
import { ListTable } from "../list-table.tsx";
import { useT } from "../translation.ts";
import { walkRows } from "./inbox-rows.ts";
import { useKeys } from "./use-keys.ts";
import { needWords } from "./words.ts";

export type ShownPerson = {
  contactId: string;
  phone: string;
  name: string | null;
  need: Need | undefined;
  unseen: number;
  text: string | null;
  /** Whose the last text is. */
  from: "customer" | "robot" | "team";
  /** ISO. */
  at: string | null;
  /** Where a search found this text of theirs, and not the person. */
  textId?: string;
};

/** Who texts with the shop: those who need somebody first. */
export function InboxTable({ people }: { people: ShownPerson[] }) {
  const t = useT();
  const { moment } = useFormats();
  const rows = useKeys(walkRows);
  return (
    <div ref={rows}>
      <ListTable
        rows={people}
        of={{ singular: t("person"), plural: t("people") }}
        idOf={({ textId, contactId }) => textId ?? contactId}
        columns={[
          { title: t("Who"), render: (person) => <Who {...person} /> },
          { title: t("Last text"), render: (person) => <Preview {...person} /> },
          { title: t("When"), render: ({ at }) => at && moment(at) },
        ]}
      />
    </div>
  );
}

const writers = { customer: "{{text}}", robot: "Automatic: {{text}}", team: "Your team: {{text}}" };

const Preview = ({ text, from }: ShownPerson) => {
  const t = useT();
  return <span style={preview}>{text && t(writers[from], { text })}</span>;
};

const preview = {
  display: "-webkit-box",
  maxWidth: "32rem",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 2,
  overflow: "hidden",
  whiteSpace: "normal",
  overflowWrap: "anywhere",
} as const;

const Who = ({ contactId, name, phone, unseen, need, textId }: ShownPerson) => {
  const t = useT();
  return (
    <BlockStack gap="050" inlineAlign="start">
      <InlineStack gap="200" blockAlign="center" wrap={false}>
        <Text as="span" fontWeight={unseen > 0 ? "bold" : "regular"}>
          <Link
            url={textId ? `/app/conversations/${contactId}?text=${textId}` : `/app/conversations/${contactId}`}
            dataPrimaryLink
            removeUnderline
            monochrome
          >
            {name ?? phone}
          </Link>
        </Text>
        {unseen > 0 && <Badge tone="attention">{t("{{count}} new", { count: unseen })}</Badge>}
      </InlineStack>
      {name && (
        <Text as="span" tone="subdued" variant="bodySm">
          {phone}
        </Text>
      )}
      {need && <NeedBadge need={need} />}
    </BlockStack>
  );
};

function NeedBadge({ need }: { need: Need }) {
  const t = useT();
  const { label, tone } = needWords[need];
  return <Badge tone={tone}>{t(label)}</Badge>;
}
