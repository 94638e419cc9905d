import { Banner, BlockStack, Text } from "@shopify/polaris";

/** Something that only the merchant can put right, and the one thing to do about it. */
export type Trouble = { title: string; detail: string; action: string; url: string; severe: boolean };

export function Attention({ troubles }: { troubles: Trouble[] }) {
  if (troubles.length === 0) return null;
  return (
    <BlockStack gap="300">
      {troubles.map(({ title, detail, action, url, severe }) => (
        <Banner key={title} title={title} tone={severe ? "critical" : "warning"} action={{ content: action, url }}>
          <Text as="p">{detail}</Text>
        </Banner>
      ))}
    </BlockStack>
  );
}
