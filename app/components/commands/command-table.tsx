import { Badge, BlockStack, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import { useT } from "../translation.ts";

export type ListedCommand = {
  key: string;
  name: string;
  keyword: string;
  state: "on" | "off" | "not-ready";
  asksForCode: boolean;
  example: string;
};

const states = {
  on: { tone: "success", words: "On" },
  off: { tone: undefined, words: "Off" },
  "not-ready": { tone: "attention", words: "Needs setting up" },
} as const;

/** Everything that customers can text, each with a page of its own. */
export const CommandTable = ({ commands }: { commands: ListedCommand[] }) => {
  const t = useT();
  return (
    <Card padding="0">
      <IndexTable
        selectable={false}
        itemCount={commands.length}
        resourceName={{ singular: t("command"), plural: t("commands") }}
        headings={[
          { title: t("Command") },
          { title: t("Status") },
          { title: t("Confirmation") },
          { title: t("A customer texts") },
        ]}
      >
        {commands.map(({ key, name, keyword, state, asksForCode, example }, index) => (
          <IndexTable.Row key={key} id={key} position={index}>
            <IndexTable.Cell>
              <BlockStack gap="050">
                <Link url={`/app/commands/${encodeURIComponent(key)}`} dataPrimaryLink removeUnderline>
                  {t(name)}
                </Link>
                <Text as="span" tone="subdued">
                  {keyword}
                </Text>
              </BlockStack>
            </IndexTable.Cell>
            <IndexTable.Cell>
              <InlineStack>
                <Badge tone={states[state].tone}>{t(states[state].words)}</Badge>
              </InlineStack>
            </IndexTable.Cell>
            <IndexTable.Cell>{asksForCode ? t("One-time code") : t("None")}</IndexTable.Cell>
            <IndexTable.Cell>
              <span style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>{example}</span>
            </IndexTable.Cell>
          </IndexTable.Row>
        ))}
      </IndexTable>
    </Card>
  );
};
