import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Checkbox, Layout, Page, Text } from "@shopify/polaris";
import type { Field } from "#app/shops/fields.ts";
import { OwnSettings } from "../own-settings.tsx";
import { SaveBar } from "../save-bar.tsx";
import { TextLinks, type TextLink } from "../text-links.tsx";
import { useT } from "../translation.ts";
import { useForm, type Fields } from "../use-form.ts";
import { Audience, type Segment } from "./audience-section.tsx";
import { PreviewSection, type ShownPreview } from "./preview-section.tsx";
import { TimingSection, type ShownStep } from "./timing-section.tsx";

type Props = {
  name: string;
  description: string;
  kind: "transactional" | "marketing" | "requested";
  currency: string;
  perPart: number;
  form: Fields;
  fields: { name: string; field: Field }[];
  may: { beDelayed: boolean; keepHours: boolean; beForSome: boolean };
  segments: Promise<Segment[] | null>;
  wordings: TextLink[];
  preview: ShownPreview;
  steps: ShownStep[];
  isDaily: boolean;
};

/** One automation: whether it is on, when and to whom it goes, what the merchant may choose about it, and what it would say. */
export function AutomationPage({ name, description, currency, form: saved, fields: own, may, ...automation }: Props) {
  const t = useT();
  const { fields: form, errors, change, bar } = useForm(saved);
  const edited = { form, errors, change };
  return (
    <Page title={t(name)} subtitle={t(description)} backAction={{ content: t("Automations"), url: "/app/automations" }}>
      <TitleBar title={t(name)} />
      <SaveBar id="automation" {...bar} />
      <Layout>
        <Layout.AnnotatedSection
          title={t("Status")}
          description={
            automation.kind === "marketing"
              ? t("An offer: it goes only to customers who agreed to your marketing by SMS.")
              : undefined
          }
        >
          <Card>
            <Checkbox
              label={t("Send this text")}
              checked={form.on === "on"}
              onChange={(on) => change("on")(on ? "on" : "off")}
            />
          </Card>
        </Layout.AnnotatedSection>
        <PreviewSection preview={automation.preview} perPart={automation.perPart} currency={currency} />
        <TimingSection
          {...edited}
          may={may}
          kind={automation.kind}
          steps={automation.steps}
          isDaily={automation.isDaily}
        />
        {may.beForSome && <Audience {...edited} segments={automation.segments} />}
        <OwnSettings {...{ own, fields: form, errors, change, currency }} />
        <WordingsSection wordings={automation.wordings} />
      </Layout>
    </Page>
  );
}

function WordingsSection({ wordings }: Pick<Props, "wordings">) {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("What it says")}
      description={t("Word each text your way, in every language, and send a test to your own phone.")}
    >
      <Card>
        <BlockStack gap="200">
          <TextLinks texts={wordings} />
          <Text as="p" tone="subdued">
            {t("A test is sent from the page of the text.")}
          </Text>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}
