import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, Card, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
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
  const fetcher = useFetcher<Answer>();
  const [phone, setPhone] = useState(testPhone ?? "");
  const [asking, setAsking] = useState(testPhone === null);
  useAnswer(fetcher, ({ ok }) => ok && setAsking(false));
  const send = () => fetcher.submit({ intent: "test", text, language, to: phone }, { method: "post" });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Test it
        </Text>
        {!hasNumber && (
          <Text as="p" tone="subdued">
            Connect your number first, then a test can be sent.
          </Text>
        )}
        {asking && (
          <TextField
            label="Your own phone number"
            type="tel"
            name="to"
            value={phone}
            onChange={setPhone}
            error={fetcher.data?.errors?.to}
            helpText="Remembered for your next tests."
            autoComplete="tel"
          />
        )}
        {hasNumber ? (
          <Button onClick={send} loading={fetcher.state !== "idle"} disabled={isRefused || !phone}>
            {asking ? "Send a test" : `Send a test to ${phone}`}
          </Button>
        ) : (
          <Button url="/app/settings">Connect your number</Button>
        )}
        {!asking && hasNumber && (
          <Button variant="plain" onClick={() => setAsking(true)}>
            Another phone
          </Button>
        )}
      </BlockStack>
    </Card>
  );
}
