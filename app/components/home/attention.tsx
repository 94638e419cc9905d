import { Banner, BlockStack, Text } from "@shopify/polaris";
import { useSpeak, type Sentence } from "../sentence.ts";
import { useT } from "../translation.ts";

/** Something that only the merchant can put right, and the one thing to do about it. */
export type Trouble = {
  title: Sentence;
  detail: Sentence;
  action: string;
  url: string;
  severe: boolean;
};

export function Attention({ troubles }: { troubles: Trouble[] }) {
  const t = useT();
  const speak = useSpeak();
  if (troubles.length === 0) return null;
  return (
    <BlockStack gap="300">
      {troubles.map(({ title, detail, action, url, severe }, index) => (
        <Banner
          key={index}
          title={speak(title)}
          tone={severe ? "critical" : "warning"}
          action={{ content: t(action), url }}
        >
          <Text as="p">{speak(detail)}</Text>
        </Banner>
      ))}
    </BlockStack>
  );
}
