import { BlockStack, Card, InlineGrid, Text } from "@shopify/polaris";
import { useSpeak, type Part, type Sentence } from "../sentence.ts";
import { useT } from "../translation.ts";

export type Figure = { label: string; value: Part; help?: Sentence };

/** Today, in numbers. */
export const Figures = ({ figures }: { figures: Figure[] }) => {
  const speak = useSpeak();
  const t = useT();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("Today")}
        </Text>
        <InlineGrid columns={{ xs: 2, sm: 3, md: 4 }} gap="400">
          {figures.map(({ label, value, help }) => (
            <BlockStack key={label} gap="050">
              <Text as="p" tone="subdued">
                {t(label)}
              </Text>
              <Text as="p" variant="headingLg">
                {speak(value)}
              </Text>
              {help && (
                <Text as="p" tone="subdued" variant="bodySm">
                  {speak(help)}
                </Text>
              )}
            </BlockStack>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
};
