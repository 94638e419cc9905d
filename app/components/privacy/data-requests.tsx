import { Banner, BlockStack, Box, Card, EmptyState, InlineStack, Text } from "@shopify/polaris";
import { DownloadButton } from "../download-button.tsx";

export type ShownRequest = { id: string; requested: string; due: string };

/** Who asked for their data, and until when the merchant has to hand it over. */
export function DataRequests({ requests }: { requests: ShownRequest[] }) {
  if (requests.length === 0)
    return (
      <Card>
        <EmptyState heading="Nobody is waiting for their data" image="">
          <p>
            When a customer asks your shop for the data it holds about them, Shopify tells us, and what this app holds
            can be downloaded here. Requests to be forgotten are carried out by themselves.
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <BlockStack gap="400">
      <Banner tone="info">
        <Text as="p">
          Download what this app holds of each customer and hand it to them, together with what Shopify and your other
          apps hold.
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

const Request = ({ id, requested, due }: ShownRequest) => (
  <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
    <InlineStack align="space-between" blockAlign="center" gap="300">
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">
          Asked on {requested}
        </Text>
        <Text as="p" tone="subdued">
          To be answered by {due}
        </Text>
      </BlockStack>
      <DownloadButton
        url={`/app/privacy/${id}`}
        name={`customer-data-${requested}.json`}
        accessibilityLabel={`Download the data asked for on ${requested}`}
      >
        Download
      </DownloadButton>
    </InlineStack>
  </Box>
);
