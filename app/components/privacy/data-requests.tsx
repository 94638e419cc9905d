import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Box, Button, Card, EmptyState, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";

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

function Request({ id, requested, due }: ShownRequest) {
  const [busy, setBusy] = useState(false);
  const shopify = useAppBridge();
  const save = async () => {
    setBusy(true);
    const saved = await download(`/app/privacy/${id}`, `customer-data-${requested}.json`).catch(() => false);
    setBusy(false);
    if (!saved) shopify.toast.show("The file could not be downloaded. Try again in a moment.", { isError: true });
  };
  return (
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
        <Button
          onClick={() => void save()}
          loading={busy}
          accessibilityLabel={`Download the data asked for on ${requested}`}
        >
          Download
        </Button>
      </InlineStack>
    </Box>
  );
}

/** A plain link would go without the session's token, which App Bridge adds to fetches only. */
async function download(url: string, name: string): Promise<boolean> {
  const response = await fetch(url);
  if (!response.ok) return false;
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
