import { useFetcher } from "@remix-run/react";
import { Badge, Banner, BlockStack, Button, ButtonGroup, Card, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { languageOf } from "#app/lib/language.ts";
import { languageNames } from "../templates/languages.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownThread } from "./shown.ts";

type Props = Pick<ShownThread, "who" | "phone" | "customerUrl" | "language" | "consent">;

/** Whom the merchant talks with: who they are, what they agreed to, and what else there is about them. */
export const PersonCard = ({ who, phone, customerUrl, language, consent }: Props) => (
  <Card>
    <BlockStack gap="400">
      <BlockStack gap="100">
        <Text as="h2" variant="headingSm">
          {who}
        </Text>
        {who !== phone && <Text as="p">{phone}</Text>}
        {language && (
          <Text as="p" tone="subdued">
            Is texted in {languageNames[languageOf(language)]}
          </Text>
        )}
      </BlockStack>
      <BlockStack gap="100" inlineAlign="start">
        <Badge tone={consent.tone}>{consent.label}</Badge>
        <Text as="p" tone="subdued" variant="bodySm">
          {consent.since && `Since ${consent.since}. `}
          {consent.detail}
        </Text>
      </BlockStack>
      <BlockStack gap="200" inlineAlign="start">
        {customerUrl && (
          <Link url={customerUrl} external>
            Customer and orders in Shopify
          </Link>
        )}
        <Link url={`/app/messages?phone=${encodeURIComponent(phone)}`}>All texts with this number</Link>
        {consent.label !== "Opted out" && <OptOut phone={phone} />}
      </BlockStack>
    </BlockStack>
  </Card>
);

function OptOut({ phone }: { phone: string }) {
  const fetcher = useFetcher<Answer>();
  const [asking, setAsking] = useState(false);
  useAnswer(fetcher, () => setAsking(false));
  if (!asking)
    return (
      <Button variant="plain" tone="critical" onClick={() => setAsking(true)}>
        Opt this number out
      </Button>
    );
  return (
    <Banner tone="warning" title={`Opt ${phone} out?`}>
      <BlockStack gap="300">
        <Text as="p">
          It gets no texts any more, and Shopify is told. Only the person can undo it, by texting START.
        </Text>
        <ButtonGroup>
          <Button
            tone="critical"
            onClick={() => fetcher.submit({ intent: "opt-out" }, { method: "post" })}
            loading={fetcher.state !== "idle"}
          >
            Opt out
          </Button>
          <Button onClick={() => setAsking(false)}>Keep it</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
