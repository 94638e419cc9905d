import { BlockStack, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";

export type Mark = { rating: number; count: number };

/** The mean, and how many gave which mark. */
export function Marks({ marks }: { marks: Mark[] }) {
  const t = useT();
  const { language } = useFormats();
  const all = marks.reduce((sum, { count }) => sum + count, 0);
  const mean = marks.reduce((sum, { rating, count }) => sum + rating * count, 0) / all;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="baseline">
          <Text as="p" variant="headingLg">
            {t("{{mark}} of 5", {
              mark: mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
            })}
          </Text>
          <Text as="p" tone="subdued">
            {t("{{count}} marks in the last 90 days", { count: all })}
          </Text>
        </InlineStack>
        {[5, 4, 3, 2, 1].map((rating) => {
          const count = marks.find((mark) => mark.rating === rating)?.count ?? 0;
          return (
            <InlineStack key={rating} gap="300" blockAlign="center" wrap={false}>
              <Text as="span">{String(rating)}</Text>
              <ProgressBar progress={(count / all) * 100} size="small" ariaLabelledBy={`mark-${rating}`} />
              <span id={`mark-${rating}`} style={{ whiteSpace: "nowrap" }}>
                <Text as="span" tone="subdued">
                  {t("{{count}} gave {{rating}}", { count, rating })}
                </Text>
              </span>
            </InlineStack>
          );
        })}
      </BlockStack>
    </Card>
  );
}
