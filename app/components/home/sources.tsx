import { BlockStack, Box, Card, IndexTable, Text } from "@shopify/polaris";

export type ShownSource = { key: string; name: string; orders: string; revenue: string };

/** Which texts brought orders, and what those came to. */
export const Sources = ({ sources }: { sources: ShownSource[] }) => (
  <Card padding="0">
    <Box padding="400">
      <BlockStack gap="100">
        <Text as="h2" variant="headingMd">
          What brought orders
        </Text>
        <Text as="p" tone="subdued">
          As they were placed: what was changed, cancelled or refunded later is not taken off.
        </Text>
      </BlockStack>
    </Box>
    <IndexTable
      selectable={false}
      itemCount={sources.length}
      resourceName={{ singular: "way", plural: "ways" }}
      headings={[
        { title: "Brought by" },
        { title: "Orders", alignment: "end" },
        { title: "Revenue", alignment: "end" },
      ]}
    >
      {sources.map(({ key, name, orders, revenue }, index) => (
        <IndexTable.Row id={key} key={key} position={index}>
          <IndexTable.Cell>{name}</IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {orders}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {revenue}
            </Text>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  </Card>
);
