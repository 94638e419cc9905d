import { TitleBar } from "@shopify/app-bridge-react";
import { Badge, BlockStack, Card, InlineStack, Layout, Link, Page, Text } from "@shopify/polaris";
import { DownloadButton } from "../download-button.tsx";
import { useFormats } from "../formats.ts";
import { OptOut } from "../opt-out.tsx";
import { useSay, useT } from "../translation.ts";
import { Ledger } from "./ledger.tsx";
import type { ShownContactPage, ShownForecast } from "./shown-contact.ts";
import { standingWords } from "./words.ts";

/** One person: what they agreed to and the proof of it, and whether a text would go out now. */
export const ContactPage = ({ contact }: { contact: ShownContactPage }) => {
  const t = useT();
  return (
    <Page
      title={contact.who}
      subtitle={contact.who === contact.phone ? undefined : contact.phone}
      backAction={{ content: t("Contacts"), url: "/app/contacts" }}
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
};

function Consent({ standing, since, canOptOut, phone }: ShownContactPage) {
  const t = useT();
  const { moment } = useFormats();
  const { label, tone, detail } = standingWords[standing];
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Text as="h2" variant="headingSm">
          {t("Consent")}
        </Text>
        <Badge tone={tone}>{t(label)}</Badge>
        {since && <Text as="p">{t("Since {{date}}", { date: moment(since) })}</Text>}
        <Text as="p" tone="subdued">
          {t(detail)}
        </Text>
        {canOptOut && <OptOut phone={phone} label={t("Opt out this number")} />}
      </BlockStack>
    </Card>
  );
}

const Now = ({ order, offer }: ShownContactPage) => {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("If a text went out now")}
        </Text>
        <Forecast of={t("About an order")} {...order} />
        <Forecast of={t("An offer")} {...offer} />
      </BlockStack>
    </Card>
  );
};

const Forecast = ({ of, goes, why }: ShownForecast & { of: string }) => {
  const t = useT();
  const say = useSay();
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" gap="200">
        <Text as="p">{of}</Text>
        <Badge tone={goes ? "success" : "warning"}>{goes ? t("Would be sent") : t("Would not be sent now")}</Badge>
      </InlineStack>
      {why && (
        <Text as="p" tone="subdued" variant="bodySm">
          {say(why)}
        </Text>
      )}
    </BlockStack>
  );
};

const Elsewhere = ({ id, phone, customerUrl }: ShownContactPage) => {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="200" inlineAlign="start">
        <Link url={`/app/conversations/${id}`}>{t("Conversation")}</Link>
        <Link url={`/app/messages?phone=${encodeURIComponent(phone)}`}>{t("All texts with this number")}</Link>
        {customerUrl && (
          <Link url={customerUrl} external>
            {t("Customer and orders in Shopify")}
          </Link>
        )}
        <DownloadButton url={`/app/contacts/${id}/evidence`} name={`consent-${phone.slice(1)}.html`} variant="plain">
          {t("Download the proof of consent")}
        </DownloadButton>
      </BlockStack>
    </Card>
  );
};
