import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Checkbox, FormLayout, Layout, Link, List, Page, Text } from "@shopify/polaris";
import { useState } from "react";
import type { Field } from "#app/shops/fields.ts";
import { SaveBar } from "../save-bar.tsx";
import { SettingField } from "../setting-field.tsx";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { Audience, type Segment } from "./audience-section.tsx";
import type { Form, FormProps } from "./form.ts";
import { PreviewSection, type ShownPreview } from "./preview-section.tsx";
import { TimingSection, type ShownStep } from "./timing-section.tsx";

type Props = {
  name: string;
  description: string;
  kind: "transactional" | "marketing" | "requested";
  currency: string;
  perPart: number;
  form: Form;
  fields: { name: string; field: Field }[];
  may: { beDelayed: boolean; keepHours: boolean; beForSome: boolean };
  segments: Promise<Segment[] | null>;
  wordings: { key: string; title: string }[];
  preview: ShownPreview;
  steps: ShownStep[];
  isDaily: boolean;
};

/** One automation: whether it is on, when and to whom it goes, what the merchant may choose about it, and what it would say. */
export function AutomationPage({ name, description, currency, form: saved, fields, may, ...automation }: Props) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [changes, setChanges] = useState<Form>({});
  const form = { ...saved, ...changes };
  const isChanged = Object.entries(changes).some(([field, value]) => value !== saved[field]);
  const errors = (isChanged && fetcher.data?.errors) || {};
  const change = (field: string) => (value: string) => setChanges((before) => ({ ...before, [field]: value }));
  const edited = { form, errors, change };
  useAnswer(fetcher, ({ ok }) => ok && setChanges({}));
  return (
    <Page title={t(name)} subtitle={t(description)} backAction={{ content: t("Automations"), url: "/app/automations" }}>
      <TitleBar title={t(name)} />
      <SaveBar
        id="automation"
        open={isChanged}
        saving={fetcher.state !== "idle"}
        onSave={() => fetcher.submit(form, { method: "post" })}
        onDiscard={() => setChanges({})}
      />
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
        {fields.length > 0 && <OwnSettings {...edited} fields={fields} currency={currency} />}
        <WordingsSection wordings={automation.wordings} />
      </Layout>
    </Page>
  );
}

/** What this automation alone leaves to the merchant. */
function OwnSettings({ form, errors, change, fields, currency }: FormProps & Pick<Props, "fields" | "currency">) {
  const t = useT();
  return (
    <Layout.AnnotatedSection title={t("How it works")} description={t("What you choose holds from the next text on.")}>
      <Card>
        <FormLayout>
          {fields.map(({ name, field }) => (
            <SettingField
              key={name}
              name={name}
              field={field}
              value={form[name] ?? ""}
              error={errors[name]}
              currency={currency}
              onChange={change(name)}
            />
          ))}
        </FormLayout>
      </Card>
    </Layout.AnnotatedSection>
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
          <List>
            {wordings.map(({ key, title }) => (
              <List.Item key={key}>
                <Link url={`/app/templates/${encodeURIComponent(key)}`}>{t(title)}</Link>
              </List.Item>
            ))}
          </List>
          <Text as="p" tone="subdued">
            {t("A test is sent from the page of the text.")}
          </Text>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}
