import { Banner, BlockStack, Box, Card, InlineStack, Text } from "@shopify/polaris";
import { EmptyState } from "../empty-state.tsx";
import { DownloadButton } from "../download-button.tsx";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";

export type ShownRequest = { id: string; requested: string; due: string };

/** Who asked for their data, and until when the merchant has to hand it over. */
export function DataRequests({ requests }: { requests: ShownRequest[] }) {
  const t = useT();
  if (requests.length === 0)
    return (
      <Card>
        <EmptyState heading={t("Nobody is waiting for their data")}>
          <p>
            {t(
              "When a customer asks your shop for the data it holds about them, Shopify tells us, and what this app holds can be downloaded here. Requests to be forgotten are carried out by themselves.",
            )}
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <BlockStack gap="400">
      <Banner tone="info">
        <Text as="p">
          {t(
            "Download what this app holds of each customer and hand it to them, together with what Shopify and your other apps hold.",
          )}
        </Text>
      </Banner>
      <Card padding="0">
        <BlockStack as="ul">
          {requests.map((request) => (
            <Request key={request.id} {...request} />
          ))}
        </BlockStack>
      </Card>
    </BlockStack>
  );
}

const Request = ({ id, requested, due }: ShownRequest) => {
  const t = useT();
  const { day } = useFormats();
  return (
    <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">
            {t("Asked on {{date}}", { date: day(requested) })}
          </Text>
          <Text as="p" tone="subdued">
            {t("To be answered by {{date}}", { date: day(due) })}
          </Text>
        </BlockStack>
        <DownloadButton
          url={`/app/privacy/${id}`}
          name={`customer-data-${requested}.json`}
          accessibilityLabel={t("Download the data asked for on {{date}}", { date: day(requested) })}
        >
          {t("Download")}
        </DownloadButton>
      </InlineStack>
    </Box>
  );
};
