import { Badge, BlockStack, Card, Link, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSpeak } from "../sentence.ts";
import { OptOut } from "../opt-out.tsx";
import { useT } from "../translation.ts";
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
              {t("Is texted in {{language}}", { language: languageName(language) })}
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
          {consent.label !== "Opted out" && <OptOut phone={phone} label={t("Opt this number out")} variant="plain" />}
        </BlockStack>
      </BlockStack>
    </Card>
  );
};
