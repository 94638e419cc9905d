import { useFetcher } from "@remix-run/react";
import { Banner, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSpeak } from "../sentence.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownThread } from "./shown.ts";
import { humanWords } from "./words.ts";

type Props = Pick<ShownThread, "human" | "lockedSince" | "state">;

/** Who answers this person, the robot or the team, and the way to change it. */
export function WhoAnswers({ human, lockedSince, state }: Props) {
  const speak = useSpeak();
  const { moment } = useFormats();
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const loading = fetcher.state !== "idle";
  const ask = (intent: string, content: string) => ({
    content: t(content),
    loading,
    onAction: () => fetcher.submit({ intent }, { method: "post" }),
  });
  return (
    <>
      {lockedSince && (
        <Banner
          tone="critical"
          title={t("Locked since {{at}}", { at: moment(lockedSince) })}
          action={ask("unlock", "Unlock")}
        >
          {t(
            "Somebody on this number said that a change was not theirs. Nothing can be ordered or changed by text until you unlock it: make sure first who you are dealing with, and look at what was changed.",
          )}
        </Banner>
      )}
      {human && (
        <Banner
          tone="info"
          title={t("Your team answers since {{at}}", { at: moment(human.since) })}
          action={ask("hand-back", "Hand back to the robot")}
        >
          {t(humanWords[human.why] ?? "")}{" "}
          {t("Automatic replies are paused for this number. STOP, START and HELP still work.")}
        </Banner>
      )}
      {!human && !lockedSince && (
        <Card>
          <InlineStack align="space-between" blockAlign="center" gap="300">
            <Text as="p">{t("Automatic replies are on: {{state}}.", { state: speak(state) })}</Text>
            <Button onClick={ask("take-over", "").onAction} loading={loading}>
              {t("Take over")}
            </Button>
          </InlineStack>
        </Card>
      )}
    </>
  );
}
