import { Badge, BlockStack, Button, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import { statusOf } from "./words.ts";

export type ShownMessage = {
  id: string;
  contactId: string;
  direction: string;
  phone: string;
  name: string | null;
  text: string;
  status: string;
  parts: number;
  /** Why it is as it is: the send gate's verdict, the network's word, how a conversation went on. */
  why: string | null;
  at: string;
};

type Props = { messages: ShownMessage[]; onPhone: (phone: string) => void };

/** Texts both ways, the newest first. */
export const MessageTable = ({ messages, onPhone }: Props) => (
  <IndexTable
    selectable={false}
    itemCount={messages.length}
    resourceName={{ singular: "text", plural: "texts" }}
    headings={[{ title: "Who" }, { title: "Text" }, { title: "Status" }, { title: "When" }]}
  >
    {messages.map((message, index) => (
      <IndexTable.Row id={message.id} key={message.id} position={index}>
        <IndexTable.Cell>
          <Who message={message} onPhone={onPhone} />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <span style={wrapped}>{message.text}</span>
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Status {...message} />
        </IndexTable.Cell>
        <IndexTable.Cell>{message.at}</IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);

const wrapped = { display: "block", minWidth: "14rem", whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

const Who = ({
  message: { contactId, direction, phone, name },
  onPhone,
}: {
  message: ShownMessage;
  onPhone: Props["onPhone"];
}) => (
  <BlockStack gap="050" inlineAlign="start">
    <Text as="span" tone="subdued" variant="bodySm">
      {direction === "in" ? "From" : "To"}
    </Text>
    <Button variant="plain" onClick={() => onPhone(phone)} accessibilityLabel={`Only texts with ${name ?? phone}`}>
      {name ?? phone}
    </Button>
    {name && (
      <Text as="span" tone="subdued" variant="bodySm">
        {phone}
      </Text>
    )}
    <Link url={`/app/conversations/${contactId}`} accessibilityLabel={`Open conversation with ${name ?? phone}`}>
      Open conversation
    </Link>
  </BlockStack>
);

function Status({ status, why, parts, direction }: ShownMessage) {
  const { label, tone } = statusOf(status);
  return (
    <BlockStack gap="100" inlineAlign="start">
      <InlineStack gap="100">
        <Badge tone={tone}>{label}</Badge>
        {direction === "out" && parts > 1 && <Badge>{`${parts} parts`}</Badge>}
      </InlineStack>
      {why && <span style={{ ...wrapped, color: "#616161", fontSize: "0.75rem" }}>{why}</span>}
    </BlockStack>
  );
}
