import { useFetcher } from "@remix-run/react";
import { Badge, Banner, BlockStack, Button, ButtonGroup, Card, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { languageOf } from "#app/lib/language.ts";
import { useFormats } from "../formats.ts";
import { useSpeak } from "../sentence.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownThread } from "./shown.ts";

type Props = Pick<ShownThread, "who" | "phone" | "customerUrl" | "language" | "consent">;

/** Whom the merchant talks with: who they are, what they agreed to, and what else there is about them. */
export const PersonCard = ({ who, phone, customerUrl, language, consent }: Props) => {
  const speak = useSpeak();
  const { moment, languageName } = useFormats();
  const t = useT();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {who}
          </Text>
          {who !== phone && <Text as="p">{phone}</Text>}
          {language && (
            <Text as="p" tone="subdued">
              {t("Is texted in {{language}}", { language: languageName(languageOf(language)) })}
            </Text>
          )}
        </BlockStack>
        <BlockStack gap="100" inlineAlign="start">
          <Badge tone={consent.tone}>{t(consent.label)}</Badge>
          <Text as="p" tone="subdued" variant="bodySm">
            {consent.since && `${t("Since {{date}}.", { date: moment(consent.since) })} `}
            {speak(consent.detail)}
          </Text>
        </BlockStack>
        <BlockStack gap="200" inlineAlign="start">
          {customerUrl && (
            <Link url={customerUrl} external>
              {t("Customer and orders in Shopify")}
            </Link>
          )}
          <Link url={`/app/messages?phone=${encodeURIComponent(phone)}`}>{t("All texts with this number")}</Link>
          {consent.label !== "Opted out" && <OptOut phone={phone} />}
        </BlockStack>
      </BlockStack>
    </Card>
  );
};

function OptOut({ phone }: { phone: string }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [asking, setAsking] = useState(false);
  useAnswer(fetcher, () => setAsking(false));
  if (!asking)
    return (
      <Button variant="plain" tone="critical" onClick={() => setAsking(true)}>
        {t("Opt this number out")}
      </Button>
    );
  return (
    <Banner tone="warning" title={t("Opt {{phone}} out?", { phone })}>
      <BlockStack gap="300">
        <Text as="p">
          {t("It gets no texts any more, and Shopify is told. Only the person can undo it, by texting START.")}
        </Text>
        <ButtonGroup>
          <Button
            tone="critical"
            onClick={() => fetcher.submit({ intent: "opt-out" }, { method: "post" })}
            loading={fetcher.state !== "idle"}
          >
            {t("Opt out")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("Keep it")}</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
