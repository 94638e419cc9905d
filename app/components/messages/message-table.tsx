import { Badge, BlockStack, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import { statusOf } from "./words.ts";

export type ShownMessage = {
  id: string;
  direction: string;
  phone: string;
  name: string | null;
  text: string;
  status: string;
  parts: number;
  clicks: number;
  /** Which command it asked for, or what the shop sends it was. */
  source: string | null;
  kind: string;
  /** What it cost, about; null where nothing is billed. */
  price: string | null;
  /** Why it is as it is: the send gate's verdict, the network's word, how a conversation went on. */
  why: string | null;
  at: string;
};

/** Texts both ways, the newest first. */
export const MessageTable = ({ messages }: { messages: ShownMessage[] }) => (
  <IndexTable
    selectable={false}
    itemCount={messages.length}
    resourceName={{ singular: "text", plural: "texts" }}
    headings={[
      { title: "Who, when" },
      { title: "Text" },
      { title: "Kind" },
      { title: "Status" },
      { title: "Price, about", alignment: "end" },
    ]}
  >
    {messages.map((message, index) => (
      <IndexTable.Row id={message.id} key={message.id} position={index}>
        <IndexTable.Cell>
          <Who {...message} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <span style={wrapped}>{message.text || "(let go of)"}</span>
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Kind {...message} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Status {...message} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Price {...message} />
        </IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);

const wrapped = { display: "block", minWidth: "14rem", whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

const Who = ({ id, direction, phone, name, at }: ShownMessage) => (
  <BlockStack gap="050" inlineAlign="start">
    <Small>{direction === "in" ? "From" : "To"}</Small>
    <Link url={`/app/messages/${id}`} dataPrimaryLink accessibilityLabel={`Open the text with ${name ?? phone}`}>
      {name ?? phone}
    </Link>
    {name && <Small>{phone}</Small>}
    <Small>{at}</Small>
  </BlockStack>
);

const Kind = ({ kind, source }: ShownMessage) => (
  <BlockStack gap="050">
    <Text as="span">{source ?? kind}</Text>
    {source && <Small>{kind}</Small>}
  </BlockStack>
);

const Price = ({ price, parts, direction }: ShownMessage) => (
  <BlockStack gap="050" inlineAlign="end">
    <Text as="span" numeric>
      {price ?? "–"}
    </Text>
    {direction === "out" && <Small>{parts === 1 ? "1 part" : `${parts} parts`}</Small>}
  </BlockStack>
);

const Status = ({ status, why, clicks }: ShownMessage) => {
  const { label, tone } = statusOf(status);
  return (
    <BlockStack gap="100" inlineAlign="start">
      <InlineStack gap="100">
        <Badge tone={tone}>{label}</Badge>
        {clicks > 0 && <Badge>{clicks === 1 ? "1 click" : `${clicks} clicks`}</Badge>}
      </InlineStack>
      {why && <span style={{ ...wrapped, minWidth: "8rem", color: "#616161", fontSize: "0.75rem" }}>{why}</span>}
    </BlockStack>
  );
};

const Small = ({ children }: { children: string }) => (
  <Text as="span" tone="subdued" variant="bodySm">
    {children}
  </Text>
);
