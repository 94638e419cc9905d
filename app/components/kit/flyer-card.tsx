import { BlockStack, Button, Card, ChoiceList, InlineGrid, InlineStack, Select, Text } from "@shopify/polaris";
import type { Flyer as Composed, Wanted } from "#app/flyers/flyer.ts";
import { sizes, type Size } from "#app/flyers/size.ts";
import { languages, type Language } from "#app/lib/language.ts";
import { useT } from "../translation.ts";
import { Flyer } from "./flyer.tsx";
import { Printed } from "./printed.tsx";
import { ProductPicker, type Choosable } from "./product-picker.tsx";

type Props = {
  flyer: Composed;
  wanted: Wanted;
  words: string[];
  products: Choosable[];
  change: (to: Partial<Wanted>) => void;
};

/** A flyer to print: what stands on it, and how it will look. */
export const FlyerCard = ({ flyer, wanted, words, products, change }: Props) => {
  const t = useT();
  const { size } = wanted;
  const drawn = (
    <Flyer
      flyer={flyer}
      size={size}
      alt={t("QR code that opens the phone's messages: {{says}}", { says: flyer.says })}
    />
  );
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("Flyer")}
          </Text>
          <Text as="p" tone="subdued">
            {t(
              "For the counter, the parcel or the shop window. Its code opens the phone's messages with everything filled in.",
            )}
          </Text>
        </BlockStack>
        <InlineGrid columns={{ xs: 1, md: 2 }} gap="500">
          <BlockStack gap="400">
            <Select
              label={t("Word to join by")}
              options={[
                { value: "", label: t("None: it does not ask to join") },
                ...words.map((word) => ({ value: word, label: word })),
              ]}
              value={wanted.word}
              onChange={(word) => change({ word })}
            />
            <ProductPicker
              products={products}
              chosen={wanted.products}
              onChoose={(chosen) => change({ products: chosen })}
            />
            <Select
              label={t("Language of the flyer")}
              options={languages.map((language) => ({ value: language, label: nameOf(language) }))}
              value={wanted.language}
              onChange={(language) => change({ language: language as Language })}
            />
            <ChoiceList
              title={t("Paper")}
              choices={sizes.map((value) => ({
                value,
                label: value === "A6" ? t("A6, a postcard") : t("A4, a poster"),
              }))}
              selected={[size]}
              onChange={([chosen]) => change({ size: chosen as Size })}
            />
            <InlineStack>
              <Button variant="primary" onClick={() => window.print()}>
                {t("Print")}
              </Button>
            </InlineStack>
            <Text as="p" tone="subdued" variant="bodySm">
              {t("To have it as a PDF, choose “Save as PDF” as the printer.")}
            </Text>
          </BlockStack>
          <div className="flyer-frame">{drawn}</div>
        </InlineGrid>
      </BlockStack>
      <Printed size={size}>{drawn}</Printed>
    </Card>
  );
};

/** Each in itself, as its speakers look for it. */
const nameOf = (language: Language): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
