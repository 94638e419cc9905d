import { BlockStack, Card, Divider, Layout, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import type { Language } from "#app/lib/language.ts";
import { languageNames } from "../templates/languages.ts";

export type Said = { language: Language; keywords: string[]; examples: string[] };

/** How customers ask for it: the merchant's own words, then what is understood without them. */
export const SaidSection = ({ said, children }: { said: Said[]; children: ReactNode }) => (
  <Layout.AnnotatedSection
    title="What customers text"
    description="Keywords and everyday words, slips of the finger included. They can be texted in every language at any time."
  >
    <Card>
      <BlockStack gap="400">
        {children}
        <Divider />
        {said.map(({ language, keywords, examples }) => (
          <BlockStack key={language} gap="050">
            <Text as="h3" variant="headingSm">
              {languageNames[language]}
            </Text>
            <Text as="p">{keywords.join(", ")}</Text>
            {examples.length > 0 && (
              <Text as="p" tone="subdued" breakWord>
                {examples.map((example) => `“${example}”`).join(" ")}
              </Text>
            )}
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  </Layout.AnnotatedSection>
);
