import { useFetcher } from "@remix-run/react";
import { Badge, BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownScheduled } from "./shown.ts";

type Props = { scheduled: ShownScheduled[]; isMute: boolean };

/** What the team wrote ahead: when it goes out, or why it did not, and the way to take it back. */
export function ScheduledList({ scheduled, isMute }: Props) {
  const t = useT();
  if (scheduled.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          {t("Scheduled replies")}
        </Text>
        {scheduled.map((reply) => (
          <Scheduled key={reply.id} {...reply} isMute={isMute} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Scheduled({ id, who, text, due, kept, isMute }: ShownScheduled & { isMute: boolean }) {
  const say = useSay();
  const { moment } = useFormats();
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const ask = (intent: "withdraw" | "confirm") => fetcher.submit({ intent, id }, { method: "post" });
  return (
    <BlockStack gap="150">
      <InlineStack gap="200" blockAlign="center">
        {kept ? <Badge tone="attention">{t("Not sent")}</Badge> : <Badge tone="info">{t("Scheduled")}</Badge>}
        <Text as="span" tone="subdued" variant="bodySm">
          {kept
            ? t("For {{due}}, by {{who}}", { due: moment(due), who })
            : t("Goes out {{due}}, by {{who}}", { due: moment(due), who })}
        </Text>
      </InlineStack>
      <p style={{ margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</p>
      {kept && (
        <Text as="p" tone="critical" variant="bodySm">
          {say(kept)}.
        </Text>
      )}
      <ButtonGroup>
        {kept && !isMute && (
          <Button size="slim" onClick={() => ask("confirm")} loading={fetcher.state !== "idle"}>
            {t("Send it now")}
          </Button>
        )}
        <Button size="slim" onClick={() => ask("withdraw")} loading={fetcher.state !== "idle"}>
          {kept ? t("Dismiss") : t("Take back")}
        </Button>
      </ButtonGroup>
    </BlockStack>
  );
}
