import { Card, Layout, Link, Select, Text, BlockStack } from "@shopify/polaris";
import { useT } from "../translation.ts";

type Props = { fields: Record<string, string>; change: (name: string) => (value: string) => void };

/** For how long texts may be kept, in days; the empty one is for ever. */
export const retentions = {
  "90": "3 months",
  "180": "6 months",
  "365": "1 year",
  "730": "2 years",
  "1460": "4 years",
  "": "Until you remove the app",
};

/** How long what customers wrote is kept. */
export const DataSection = ({ fields, change }: Props) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("How long texts are kept")}
      description={t("Older ones are let go of every night, for good. The figures on the first page stay.")}
    >
      <Card>
        <BlockStack gap="300">
          <Select
            label={t("Keep texts for")}
            name="keepTextsDays"
            options={Object.entries(retentions)
              .map(([value, label]) => ({ value, label: t(label) }))
              .toSorted((a, b) => (Number(a.value) || Infinity) - (Number(b.value) || Infinity))}
            value={fields.keepTextsDays}
            onChange={change("keepTextsDays")}
            helpText={t(
              "Texts both ways, and what was read in them. The ledger of consent is never shortened: it is your proof.",
            )}
          />
          <Text as="p" tone="subdued">
            {t("Whoever asks to be forgotten is forgotten at once, whatever you choose here:")}{" "}
            <Link url="/app/privacy">{t("Privacy requests")}</Link>.
          </Text>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};
