import { BlockStack, Box, Card, IndexTable, Text } from "@shopify/polaris";
import type { Money } from "#app/lib/money.ts";
import { useFormats } from "../formats.ts";
import { useSpeak, type Sentence } from "../sentence.ts";
import { useT } from "../translation.ts";

export type ShownSource = { key: string; name: Sentence; orders: number; revenue: Money };

/** Which texts brought orders, and what those came to. */
export const Sources = ({ sources }: { sources: ShownSource[] }) => {
  const speak = useSpeak();
  const { money, number } = useFormats();
  const t = useT();
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("What brought orders")}
          </Text>
          <Text as="p" tone="subdued">
            {t("As they were placed: what was changed, cancelled or refunded later is not taken off.")}
          </Text>
        </BlockStack>
      </Box>
      <IndexTable
        selectable={false}
        itemCount={sources.length}
        resourceName={{ singular: t("way"), plural: t("ways") }}
        headings={[
          { title: t("Brought by") },
          { title: t("Orders"), alignment: "end" },
          { title: t("Revenue"), alignment: "end" },
        ]}
      >
        {sources.map(({ key, name, orders, revenue }, index) => (
          <IndexTable.Row id={key} key={key} position={index}>
            <IndexTable.Cell>{speak(name)}</IndexTable.Cell>
            <IndexTable.Cell>
              <Text as="span" alignment="end" numeric>
                {number(orders)}
              </Text>
            </IndexTable.Cell>
            <IndexTable.Cell>
              <Text as="span" alignment="end" numeric>
                {money(revenue)}
              </Text>
            </IndexTable.Cell>
          </IndexTable.Row>
        ))}
      </IndexTable>
    </Card>
  );
};
