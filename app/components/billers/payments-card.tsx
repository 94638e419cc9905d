import { useFetcher } from "@remix-run/react";
import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { Money } from "#app/lib/money.ts";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ShownPayment = {
  id: string;
  /** City Power ***5678. */
  what: string;
  amount: Money;
  order: string;
  /** ISO. */
  at: string;
  state: "waiting" | "paid" | "failed";
  trouble: string | null;
};

const badges = {
  waiting: { tone: "attention", words: "Waiting for the biller" },
  paid: { tone: "success", words: "Paid" },
  failed: { tone: undefined, words: "Given back" },
} as const;

/** What customers paid by text, the last first; who waits can be asked about at once. */
export const PaymentsCard = ({ payments }: { payments: ShownPayment[] }) => {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("Last payments")}
        </Text>
        {payments.length === 0 && (
          <Text as="p" tone="subdued">
            {t("Nothing has been paid by text yet.")}
          </Text>
        )}
        {payments.map((payment) => (
          <Payment key={payment.id} {...payment} />
        ))}
      </BlockStack>
    </Card>
  );
};

function Payment({ id, what, amount, order, at, state, trouble }: ShownPayment) {
  const t = useT();
  const say = useSay();
  const { money, moment } = useFormats();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <InlineStack align="space-between" blockAlign="center" gap="300">
      <BlockStack gap="050">
        <Text as="p">{t("{{amount}} for {{what}}", { amount: money(amount), what })}</Text>
        <Text as="p" tone="subdued">
          {t("Order {{order}}, {{at}}", { order, at: moment(at) })}
        </Text>
        {trouble && (
          <Text as="p" tone="critical">
            {say(trouble)}
          </Text>
        )}
      </BlockStack>
      <InlineStack gap="200" blockAlign="center">
        <Badge tone={badges[state].tone}>{t(badges[state].words)}</Badge>
        {state === "waiting" && (
          <Button
            accessibilityLabel={t("Ask the biller about order {{order}}", { order })}
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "ask", id }, { method: "post", action: "/app/billers?index" })}
          >
            {t("Ask now")}
          </Button>
        )}
      </InlineStack>
    </InlineStack>
  );
}
