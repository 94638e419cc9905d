import { useFetcher } from "@remix-run/react";
import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ShownPayment = {
  id: string;
  /** City Power ***5678. */
  what: string;
  amount: string;
  order: string;
  at: string;
  state: "waiting" | "paid" | "failed";
  trouble: string | null;
};

const badges = {
  waiting: <Badge tone="attention">Waiting for the biller</Badge>,
  paid: <Badge tone="success">Paid</Badge>,
  failed: <Badge>Given back</Badge>,
};

/** What customers paid by text, the last first; who waits can be asked about at once. */
export const PaymentsCard = ({ payments }: { payments: ShownPayment[] }) => (
  <Card>
    <BlockStack gap="400">
      <Text as="h2" variant="headingMd">
        Last payments
      </Text>
      {payments.length === 0 && (
        <Text as="p" tone="subdued">
          Nothing has been paid by text yet.
        </Text>
      )}
      {payments.map((payment) => (
        <Payment key={payment.id} {...payment} />
      ))}
    </BlockStack>
  </Card>
);

function Payment({ id, what, amount, order, at, state, trouble }: ShownPayment) {
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <InlineStack align="space-between" blockAlign="center" gap="300">
      <BlockStack gap="050">
        <Text as="p">
          {amount} for {what}
        </Text>
        <Text as="p" tone="subdued">
          Order {order}, {at}
        </Text>
        {trouble && (
          <Text as="p" tone="critical">
            {trouble}
          </Text>
        )}
      </BlockStack>
      <InlineStack gap="200" blockAlign="center">
        {badges[state]}
        {state === "waiting" && (
          <Button
            accessibilityLabel={`Ask the biller about order ${order}`}
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "ask", id }, { method: "post", action: "/app/billers?index" })}
          >
            Ask now
          </Button>
        )}
      </InlineStack>
    </InlineStack>
  );
}
