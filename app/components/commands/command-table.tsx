import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { ListTable } from "../list-table.tsx";
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
      <ListTable
        rows={commands}
        of={{ singular: t("command"), plural: t("commands") }}
        idOf={({ key }) => key}
        columns={[
          {
            title: t("Command"),
            render: ({ key, name, keyword }) => (
              <BlockStack gap="050">
                <Link url={`/app/commands/${encodeURIComponent(key)}`} dataPrimaryLink removeUnderline>
                  {t(name)}
                </Link>
                <Text as="span" tone="subdued">
                  {keyword}
                </Text>
              </BlockStack>
            ),
          },
          {
            title: t("Status"),
            brief: true,
            render: ({ state }) => (
              <InlineStack>
                <Badge tone={states[state].tone}>{t(states[state].words)}</Badge>
              </InlineStack>
            ),
          },
          {
            title: t("Confirmation"),
            brief: true,
            render: ({ asksForCode }) => (asksForCode ? t("One-time code") : null),
          },
          {
            title: t("A customer texts"),
            render: ({ example }) => <span style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>{example}</span>,
          },
        ]}
      />
    </Card>
  );
};
