import { Badge, BlockStack, IndexTable, InlineStack, Link, Text, useBreakpoints } from "@shopify/polaris";
import type { Need } from "#app/conversations/waiting.ts";
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
  at: string | null;
  /** Where a search found this text of theirs, and not the person. */
  textId?: string;
};

/** Who texts with the shop: those who need somebody first. On a phone, one below the other. */
export function InboxTable({ people }: { people: ShownPerson[] }) {
  const { smDown } = useBreakpoints();
  const rows = useKeys(walkRows);
  return (
    <div ref={rows}>
      <IndexTable
        condensed={smDown}
        selectable={false}
        itemCount={people.length}
        resourceName={{ singular: "person", plural: "people" }}
        headings={[{ title: "Who" }, { title: "Last text" }, { title: "When" }]}
      >
        {people.map((person, index) => (
          <IndexTable.Row
            id={person.textId ?? person.contactId}
            key={person.textId ?? person.contactId}
            position={index}
          >
            {smDown ? <Condensed {...person} /> : <Cells {...person} />}
          </IndexTable.Row>
        ))}
      </IndexTable>
    </div>
  );
}

const Cells = (person: ShownPerson) => (
  <>
    <IndexTable.Cell>
      <Who {...person} />
    </IndexTable.Cell>
    <IndexTable.Cell>
      <Preview {...person} />
    </IndexTable.Cell>
    <IndexTable.Cell>{person.at}</IndexTable.Cell>
  </>
);

const Condensed = (person: ShownPerson) => (
  <div style={{ padding: "0.75rem 1rem", width: "100%" }}>
    <BlockStack gap="100">
      <Who {...person} />
      <Preview {...person} />
      <Text as="span" tone="subdued" variant="bodySm">
        {person.at}
      </Text>
    </BlockStack>
  </div>
);

const writers = { customer: "", robot: "Automatic: ", team: "Your team: " };

const Preview = ({ text, from }: ShownPerson) => (
  <span style={preview}>
    {text && writers[from]}
    {text}
  </span>
);

const preview = {
  display: "-webkit-box",
  maxWidth: "32rem",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 2,
  overflow: "hidden",
  whiteSpace: "normal",
  overflowWrap: "anywhere",
} as const;

const Who = ({ contactId, name, phone, unseen, need, textId }: ShownPerson) => (
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
      {unseen > 0 && <Badge tone="attention">{unseen === 1 ? "1 new" : `${unseen} new`}</Badge>}
    </InlineStack>
    {name && (
      <Text as="span" tone="subdued" variant="bodySm">
        {phone}
      </Text>
    )}
    {need && <NeedBadge need={need} />}
  </BlockStack>
);

function NeedBadge({ need }: { need: Need }) {
  const { label, tone } = needWords[need];
  return <Badge tone={tone}>{label}</Badge>;
}
