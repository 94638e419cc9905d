import { useFetcher } from "@remix-run/react";
import { Banner, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownThread } from "./shown.ts";
import { humanWords } from "./words.ts";

type Props = Pick<ShownThread, "human" | "lockedSince" | "state">;

/** Who answers this person, the robot or the team, and the way to change it. */
export function WhoAnswers({ human, lockedSince, state }: Props) {
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const loading = fetcher.state !== "idle";
  const ask = (intent: string, content: string) => ({
    content,
    loading,
    onAction: () => fetcher.submit({ intent }, { method: "post" }),
  });
  return (
    <>
      {lockedSince && (
        <Banner tone="critical" title={`Locked since ${lockedSince}`} action={ask("unlock", "Unlock")}>
          Somebody on this number said that a change was not theirs. Nothing can be ordered or changed by text until you
          unlock it: make sure first who you are dealing with, and look at what was changed.
        </Banner>
      )}
      {human && (
        <Banner
          tone="info"
          title={`Your team answers since ${human.since}`}
          action={ask("hand-back", "Hand back to the robot")}
        >
          {humanWords[human.why] ?? ""} Automatic replies are paused for this number. STOP, START and HELP still work.
        </Banner>
      )}
      {!human && !lockedSince && (
        <Card>
          <InlineStack align="space-between" blockAlign="center" gap="300">
            <Text as="p">Automatic replies are on: {state}.</Text>
            <Button onClick={ask("take-over", "").onAction} loading={loading}>
              Take over
            </Button>
          </InlineStack>
        </Card>
      )}
    </>
  );
}
