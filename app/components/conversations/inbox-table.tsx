import { Badge, BlockStack, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import type { Need } from "#app/conversations/waiting.ts";
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
};

/** Who texts with the shop: those who need somebody first. */
export const InboxTable = ({ people }: { people: ShownPerson[] }) => (
  <IndexTable
    selectable={false}
    itemCount={people.length}
    resourceName={{ singular: "person", plural: "people" }}
    headings={[{ title: "Who" }, { title: "Last text" }, { title: "When" }]}
  >
    {people.map((person, index) => (
      <IndexTable.Row id={person.contactId} key={person.contactId} position={index}>
        <IndexTable.Cell>
          <Who {...person} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <span style={preview}>
            {person.text && writers[person.from]}
            {person.text}
          </span>
        </IndexTable.Cell>
        <IndexTable.Cell>{person.at}</IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);

const writers = { customer: "", robot: "Automatic: ", team: "Your team: " };

const preview = {
  display: "-webkit-box",
  minWidth: "14rem",
  maxWidth: "32rem",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 2,
  overflow: "hidden",
  whiteSpace: "normal",
  overflowWrap: "anywhere",
} as const;

const Who = ({ contactId, name, phone, unseen, need }: ShownPerson) => (
  <BlockStack gap="050" inlineAlign="start">
    <InlineStack gap="200" blockAlign="center" wrap={false}>
      <Text as="span" fontWeight={unseen > 0 ? "bold" : "regular"}>
        <Link url={`/app/conversations/${contactId}`} dataPrimaryLink removeUnderline monochrome>
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
