import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, ButtonGroup, Card, InlineStack, Layout, Text } from "@shopify/polaris";
import type { RehearsedText } from "#app/rehearsals/rehearsal.ts";
import { AppPage } from "../app-page.tsx";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { Phone } from "./phone.tsx";

export type TryPageProps = { shopName: string; clock: Clock; texts: RehearsedText[] };
/** Its moment in ISO, and whether it can be moved no further. */
type Clock = { at: string; isAhead: boolean; isAtEnd: boolean };

/** Where a merchant texts the shop as a customer would, and nothing comes of it. */
export function TryPage({ shopName, clock, texts }: TryPageProps) {
  const t = useT();
  return (
    <AppPage title={t("Try it")}>
      <Layout>
        <Layout.Section>
          <Phone shopName={shopName} texts={texts} />
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingSm">
                  {t("Nothing leaves this page")}
                </Text>
                <Text as="p">
                  {t(
                    "Text your shop as somebody new would. It answers as it answers customers: with what you sell now, your settings and your wordings. No text is sent, nothing is ordered or changed, and none of it counts anywhere. Links in these texts lead nowhere.",
                  )}
                </Text>
              </BlockStack>
            </Card>
            <ClockCard clock={clock} isEmpty={texts.length === 0} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </AppPage>
  );
}

const hour = 60;
const day = 24 * hour;

/** Its clock, which can be moved on: to see a code run out, or a question lapse. */
function ClockCard({ clock, isEmpty }: { clock: Clock; isEmpty: boolean }) {
  const t = useT();
  const { moment } = useFormats();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const isBusy = fetcher.state !== "idle";
  const later = (minutes: number) => fetcher.submit({ intent: "later", minutes: String(minutes) }, { method: "post" });
  const moves = [
    { label: t("10 minutes later"), minutes: 10 },
    { label: t("An hour later"), minutes: hour },
    { label: t("A day later"), minutes: day },
  ];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("The clock here")}
        </Text>
        <div aria-live="polite">
          <Text as="p">{moment(clock.at)}</Text>
        </div>
        <Text as="p" tone="subdued">
          {t("Move it on to see what becomes of a code or a question that waits.")}
        </Text>
        <InlineStack gap="200">
          {moves.map(({ label, minutes }) => (
            <Button key={minutes} onClick={() => later(minutes)} disabled={isBusy || clock.isAtEnd}>
              {label}
            </Button>
          ))}
        </InlineStack>
        <ButtonGroup>
          <Button
            variant="plain"
            disabled={isBusy || (isEmpty && !clock.isAhead)}
            onClick={() => fetcher.submit({ intent: "start-over" }, { method: "post" })}
          >
            {t("Start over as somebody new")}
          </Button>
        </ButtonGroup>
      </BlockStack>
    </Card>
  );
}
