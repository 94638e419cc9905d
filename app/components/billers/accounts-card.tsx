import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useT } from "../translation.ts";

export type ShownAccount = { id: string; name: string; kind: string };

/** Who pays the bills: the merchant's accounts at billers. */
export const AccountsCard = ({ accounts }: { accounts: ShownAccount[] }) => {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="h2" variant="headingMd">
            {t("Your billers")}
          </Text>
          <Button url="/app/billers/account/new">{t("Connect a biller")}</Button>
        </InlineStack>
        {accounts.map(({ id, name, kind }) => (
          <InlineStack key={id} align="space-between" gap="300">
            <Link url={`/app/billers/account/${id}`} removeUnderline>
              {name}
            </Link>
            <Text as="span" tone="subdued">
              {t(kind)}
            </Text>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  );
};
