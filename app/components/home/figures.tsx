import { BlockStack, Card, InlineGrid, Text } from "@shopify/polaris";

export type Figure = { label: string; value: string; help?: string };

/** Today, in numbers. */
export const Figures = ({ figures }: { figures: Figure[] }) => (
  <Card>
    <BlockStack gap="400">
      <Text as="h2" variant="headingMd">
        Today
      </Text>
      <InlineGrid columns={{ xs: 2, sm: 3, md: 4 }} gap="400">
        {figures.map(({ label, value, help }) => (
          <BlockStack key={label} gap="050">
            <Text as="p" tone="subdued">
              {label}
            </Text>
            <Text as="p" variant="headingLg">
              {value}
            </Text>
            {help && (
              <Text as="p" tone="subdued" variant="bodySm">
                {help}
              </Text>
            )}
          </BlockStack>
        ))}
      </InlineGrid>
    </BlockStack>
  </Card>
);
