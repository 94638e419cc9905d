import { Badge, BlockStack, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";

export type ListedCommand = {
  key: string;
  name: string;
  keyword: string;
  state: "on" | "off" | "not-ready";
  asksForCode: boolean;
  example: string;
};

const states = {
  on: <Badge tone="success">On</Badge>,
  off: <Badge>Off</Badge>,
  "not-ready": <Badge tone="attention">Needs setting up</Badge>,
};

/** Everything that customers can text, each with a page of its own. */
export const CommandTable = ({ commands }: { commands: ListedCommand[] }) => (
  <Card padding="0">
    <IndexTable
      selectable={false}
      itemCount={commands.length}
      resourceName={{ singular: "command", plural: "commands" }}
      headings={[{ title: "Command" }, { title: "Status" }, { title: "Confirmation" }, { title: "A customer texts" }]}
    >
      {commands.map(({ key, name, keyword, state, asksForCode, example }, index) => (
        <IndexTable.Row key={key} id={key} position={index}>
          <IndexTable.Cell>
            <BlockStack gap="050">
              <Link url={`/app/commands/${encodeURIComponent(key)}`} dataPrimaryLink removeUnderline>
                {name}
              </Link>
              <Text as="span" tone="subdued">
                {keyword}
              </Text>
            </BlockStack>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <InlineStack>{states[state]}</InlineStack>
          </IndexTable.Cell>
          <IndexTable.Cell>{asksForCode ? "One-time code" : "None"}</IndexTable.Cell>
          <IndexTable.Cell>
            <span style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>{example}</span>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  </Card>
);
