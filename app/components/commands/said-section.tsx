import { BlockStack, Button, Card, Collapsible, Divider, Layout, Text } from "@shopify/polaris";
import { useState, type ReactNode } from "react";
import type { Language } from "#app/lib/language.ts";
import { languageNames } from "../templates/languages.ts";
import { useT } from "../translation.ts";

export type Said = { language: Language; keywords: string[]; examples: string[] };

/** How customers ask for it: the merchant's own words, then what is understood without them. */
export function SaidSection({ said: [english, ...others], children }: { said: Said[]; children: ReactNode }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Layout.AnnotatedSection
      title={t("What customers text")}
      description={t(
        "Keywords and everyday words, slips of the finger included. Every language is understood at any time.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          {children}
          <Divider />
          {english && <InLanguage {...english} />}
          <Button
            variant="plain"
            textAlign="left"
            onClick={() => setOpen(!open)}
            ariaExpanded={open}
            ariaControls="said-in-others"
            disclosure={open ? "up" : "down"}
          >
            {t("In other languages")}
          </Button>
          <Collapsible id="said-in-others" open={open}>
            <BlockStack gap="400">
              {others.map((one) => (
                <InLanguage key={one.language} {...one} />
              ))}
            </BlockStack>
          </Collapsible>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}

function InLanguage({ language, keywords, examples }: Said) {
  const t = useT();
  return (
    <BlockStack gap="050">
      <Text as="h3" variant="headingSm">
        {t(languageNames[language])}
      </Text>
      <Text as="p">{keywords.join(", ")}</Text>
      {examples.length > 0 && (
        <Text as="p" tone="subdued" breakWord>
          {examples.map((example) => `“${example}”`).join(" ")}
        </Text>
      )}
    </BlockStack>
  );
}
