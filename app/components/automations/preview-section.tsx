import { BlockStack, Box, Card, Layout, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { costOf } from "../templates/cost.ts";
import { useT } from "../translation.ts";

export type ShownPreview = { of: "event" | "sample"; at: string | null; texts: { text: string; parts: number }[] };

type Props = { preview: ShownPreview; perPart: number; currency: string };

/** What it would say: of what really happened last in the shop, or else of a sample. */
export function PreviewSection({ preview: { of, at, texts }, perPart, currency }: Props) {
  const t = useT();
  const { moment, language } = useFormats();
  return (
    <Layout.AnnotatedSection
      title={t("On a phone")}
      description={
        of === "event"
          ? t("What it would say of what happened last in your shop, on {{at}}.", { at: at && moment(at) })
          : t("Shown with a sample: nothing of the kind has happened in your shop lately.")
      }
    >
      <BlockStack gap="300">
        {texts.map(({ text, parts }) => (
          <Card key={text}>
            <BlockStack gap="200">
              <Box background="bg-surface-secondary" borderRadius="300" padding="400">
                <Text as="p" breakWord>
                  {text}
                </Text>
              </Box>
              <Text as="p" tone="subdued" variant="bodySm">
                {t("{{count}} parts, about {{cost}}", {
                  count: parts,
                  cost: costOf(parts, { perPart, currency }, language),
                })}
              </Text>
            </BlockStack>
          </Card>
        ))}
      </BlockStack>
    </Layout.AnnotatedSection>
  );
}
