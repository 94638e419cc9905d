import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, Card, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

type Props = {
  /** Where tests go; null until the merchant said it once. */
  testPhone: string | null;
  hasNumber: boolean;
  language: string;
  text: string;
  isRefused: boolean;
};

/** Sends the text as it stands, filled in with the sample, to the merchant's own phone. */
export function SendTest({ testPhone, hasNumber, language, text, isRefused }: Props) {
  const t = useT();
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [phone, setPhone] = useState(testPhone ?? "");
  const [asking, setAsking] = useState(testPhone === null);
  useAnswer(fetcher, ({ ok }) => ok && setAsking(false));
  const send = () => fetcher.submit({ intent: "test", text, language, to: phone }, { method: "post" });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("Test it")}
        </Text>
        {!hasNumber && (
          <Text as="p" tone="subdued">
            {t("Connect your number first, then a test can be sent.")}
          </Text>
        )}
        {asking && (
          <TextField
            label={t("Your own phone number")}
            type="tel"
            name="to"
            value={phone}
            onChange={setPhone}
            error={say(fetcher.data?.errors?.to ?? "")}
            helpText={t("Remembered for your next tests.")}
            autoComplete="tel"
          />
        )}
        {hasNumber ? (
          <Button onClick={send} loading={fetcher.state !== "idle"} disabled={isRefused || !phone}>
            {asking ? t("Send a test") : t("Send a test to {{phone}}", { phone })}
          </Button>
        ) : (
          <Button url="/app/settings">{t("Connect your number")}</Button>
        )}
        {!asking && hasNumber && (
          <Button variant="plain" onClick={() => setAsking(true)}>
            {t("Another phone")}
          </Button>
        )}
      </BlockStack>
    </Card>
  );
}
