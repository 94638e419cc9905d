import { BlockStack, Box, Card, InlineStack, Text } from "@shopify/polaris";
import type { Check } from "#app/templates/check.ts";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { costOf } from "./cost.ts";

type Props = {
  check: Check;
  price: { perPart: number; currency: string };
  /** The first text to somebody, and one a month, says more: how to opt out. */
  closesAtFirst?: boolean;
};

/** The text as a phone would show it, and what it would cost. */
export function TextPreview({ check: { preview, parts, isFinished }, price, closesAtFirst = false }: Props) {
  const t = useT();
  const { language } = useFormats();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("On a phone")}
        </Text>
        <Box background="bg-surface-secondary" borderRadius="300" padding="400">
          {preview === undefined ? (
            <Text as="p" tone="subdued">
              {t("Shown once the wording can be read.")}
            </Text>
          ) : (
            <p style={bubble}>{preview}</p>
          )}
        </Box>
        {preview !== undefined && isFinished && (
          <Text as="p" tone="subdued" variant="bodySm">
            {t(
              "Shown as it leaves: what your wording lacks of your shop's name, the way to opt out and plain characters is put in by itself.",
            )}
          </Text>
        )}
        {preview !== undefined && closesAtFirst && (
          <Text as="p" tone="subdued" variant="bodySm">
            {t("The first text to a customer, and then one a month, also says how to opt out.")}
          </Text>
        )}
        {parts && (
          <BlockStack gap="100">
            <InlineStack align="space-between">
              <Text as="span">{t("{{count}} parts", { count: parts.parts })}</Text>
              <Text as="span">{t("about {{cost}}", { cost: costOf(parts.parts, price, language) })}</Text>
            </InlineStack>
            <Text as="p" tone="subdued" variant="bodySm">
              {t("{{count}} more characters fit in. Names and links may be longer than in this sample.", {
                count: parts.left,
              })}
            </Text>
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

const bubble = {
  margin: 0,
  padding: "0.625rem 0.875rem",
  borderRadius: "1.125rem 1.125rem 1.125rem 0.25rem",
  background: "#e3e3e3",
  color: "#1a1a1a",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  fontSize: "0.9375rem",
  lineHeight: 1.4,
} as const;
