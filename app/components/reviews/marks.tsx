import { BlockStack, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";

export type Mark = { rating: number; count: number };

/** The mean, and how many gave which mark. */
export function Marks({ marks }: { marks: Mark[] }) {
  const all = marks.reduce((sum, { count }) => sum + count, 0);
  const mean = marks.reduce((sum, { rating, count }) => sum + rating * count, 0) / all;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="baseline">
          <Text as="p" variant="headingLg">{`${mean.toFixed(1)} of 5`}</Text>
          <Text as="p" tone="subdued">{`${all} marks in the last 90 days`}</Text>
        </InlineStack>
        {[5, 4, 3, 2, 1].map((rating) => {
          const count = marks.find((mark) => mark.rating === rating)?.count ?? 0;
          return (
            <InlineStack key={rating} gap="300" blockAlign="center" wrap={false}>
              <Text as="span">{String(rating)}</Text>
              <ProgressBar progress={(count / all) * 100} size="small" ariaLabelledBy={`mark-${rating}`} />
              <span id={`mark-${rating}`}>
                <Text as="span" tone="subdued">{`${count} gave ${rating}`}</Text>
              </span>
            </InlineStack>
          );
        })}
      </BlockStack>
    </Card>
  );
}
