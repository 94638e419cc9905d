import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import {
  Badge,
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Layout,
  Link,
  Page,
  Text,
} from "@shopify/polaris";
import { useState } from "react";
import { DownloadButton } from "../download-button.tsx";
import { useAnswer, type Answer } from "../use-answer.ts";
import { Ledger } from "./ledger.tsx";
import type { ShownContactPage, ShownForecast } from "./shown-contact.ts";
import { standingWords } from "./words.ts";

/** One person: what they agreed to and the proof of it, and whether a text would go out now. */
export const ContactPage = ({ contact }: { contact: ShownContactPage }) => (
  <Page
    title={contact.who}
    subtitle={contact.who === contact.phone ? undefined : contact.phone}
    backAction={{ content: "Contacts", url: "/app/contacts" }}
  >
    <TitleBar title={contact.who} />
    <Layout>
      <Layout.Section>
        <Ledger entries={contact.entries} />
      </Layout.Section>
      <Layout.Section variant="oneThird">
        <BlockStack gap="400">
          <Consent {...contact} />
          <Now {...contact} />
          <Elsewhere {...contact} />
        </BlockStack>
      </Layout.Section>
    </Layout>
  </Page>
);

function Consent({ standing, since, canOptOut, phone }: ShownContactPage) {
  const { label, tone, detail } = standingWords[standing];
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Text as="h2" variant="headingSm">
          Consent
        </Text>
        <Badge tone={tone}>{label}</Badge>
        {since && <Text as="p">Since {since}</Text>}
        <Text as="p" tone="subdued">
          {detail}
        </Text>
        {canOptOut && <OptOut phone={phone} />}
      </BlockStack>
    </Card>
  );
}

const Now = ({ order, offer }: ShownContactPage) => (
  <Card>
    <BlockStack gap="300">
      <Text as="h2" variant="headingSm">
        If a text went out now
      </Text>
      <Forecast of="About an order" {...order} />
      <Forecast of="An offer" {...offer} />
    </BlockStack>
  </Card>
);

const Forecast = ({ of, goes, why }: ShownForecast & { of: string }) => (
  <BlockStack gap="050">
    <InlineStack align="space-between" gap="200">
      <Text as="p">{of}</Text>
      <Badge tone={goes ? "success" : "warning"}>{goes ? "Would be sent" : "Would not be sent now"}</Badge>
    </InlineStack>
    {why && (
      <Text as="p" tone="subdued" variant="bodySm">
        {why}
      </Text>
    )}
  </BlockStack>
);

const Elsewhere = ({ id, phone, customerUrl }: ShownContactPage) => (
  <Card>
    <BlockStack gap="200" inlineAlign="start">
      <Link url={`/app/conversations/${id}`}>Conversation</Link>
      <Link url={`/app/messages?phone=${encodeURIComponent(phone)}`}>All texts with this number</Link>
      {customerUrl && (
        <Link url={customerUrl} external>
          Customer and orders in Shopify
        </Link>
      )}
      <DownloadButton url={`/app/contacts/${id}/evidence`} name={`consent-${phone.slice(1)}.html`} variant="plain">
        Download the proof of consent
      </DownloadButton>
    </BlockStack>
  </Card>
);

function OptOut({ phone }: { phone: string }) {
  const fetcher = useFetcher<Answer>();
  const [asking, setAsking] = useState(false);
  useAnswer(fetcher, () => setAsking(false));
  if (!asking)
    return (
      <Button tone="critical" onClick={() => setAsking(true)}>
        Opt out this number
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
