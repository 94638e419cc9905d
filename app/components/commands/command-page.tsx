import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import {
  Banner,
  BlockStack,
  Card,
  Checkbox,
  FormLayout,
  Layout,
  Link,
  List,
  Page,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import type { Field } from "#app/shops/fields.ts";
import { SaveBar } from "../save-bar.tsx";
import { SettingField } from "../setting-field.tsx";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { SaidSection, type Said } from "./said-section.tsx";

type Form = Record<string, string>;

export type CommandPageProps = {
  name: string;
  description: string;
  currency: string;
  form: Form;
  fields: { name: string; field: Field }[];
  isReady: boolean;
  alwaysAsksForCode: boolean;
  said: Said[];
  replies: { key: string; title: string }[];
};

/** One command: whether it is served, how it is asked for, what the merchant may choose about it, what it says. */
export function CommandPage({
  name,
  description,
  currency,
  form: saved,
  fields,
  said,
  replies,
  ...is
}: CommandPageProps) {
  const t = useT();
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [changes, setChanges] = useState<Form>({});
  const form = { ...saved, ...changes };
  const isChanged = Object.entries(changes).some(([field, value]) => value !== saved[field]);
  const errors = (isChanged && fetcher.data?.errors) || {};
  const change = (field: string) => (value: string) => setChanges((before) => ({ ...before, [field]: value }));
  useAnswer(fetcher, ({ ok }) => ok && setChanges({}));
  return (
    <Page title={t(name)} subtitle={t(description)} backAction={{ content: t("Commands"), url: "/app/commands" }}>
      <TitleBar title={t(name)} />
      <SaveBar
        id="command"
        open={isChanged}
        saving={fetcher.state !== "idle"}
        onSave={() => fetcher.submit(form, { method: "post" })}
        onDiscard={() => setChanges({})}
      />
      <BlockStack gap="400">
        {!is.isReady && form.on === "on" && (
          <Banner tone="warning">
            {t("Customers cannot use this yet: it lacks something that you choose below.")}
          </Banner>
        )}
        <Layout>
          <ServingSection form={form} alwaysAsksForCode={is.alwaysAsksForCode} change={change} />
          <SaidSection said={said}>
            <TextField
              label={t("Your own words")}
              name="words"
              value={form.words ?? ""}
              onChange={change("words")}
              error={say(errors.words ?? "")}
              multiline={2}
              helpText={t(
                "One a line. A text that opens with one of them is read like one that opens with the keyword.",
              )}
              autoComplete="off"
              spellCheck={false}
            />
          </SaidSection>
          {fields.length > 0 && (
            <SettingsSection fields={fields} form={form} errors={errors} currency={currency} change={change} />
          )}
          <RepliesSection replies={replies} />
        </Layout>
      </BlockStack>
    </Page>
  );
}

type Change = (field: string) => (value: string) => void;
type SettingsProps = Pick<CommandPageProps, "fields" | "currency"> & { form: Form; errors: Form; change: Change };

const SettingsSection = ({ fields, form, errors, currency, change }: SettingsProps) => {
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
};

type ServingProps = { form: Form; alwaysAsksForCode: boolean; change: Change };

const ServingSection = ({ form, alwaysAsksForCode, change }: ServingProps) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("Status")}
      description={t("Who texts a command that is off gets the list of what you offer.")}
    >
      <Card>
        <BlockStack gap="200">
          <Checkbox
            label={t("Customers can text this")}
            checked={form.on === "on"}
            onChange={(on) => change("on")(on ? "on" : "off")}
          />
          <Checkbox
            label={t("Ask for a one-time code")}
            checked={alwaysAsksForCode || form.confirm === "on"}
            disabled={alwaysAsksForCode}
            onChange={(on) => change("confirm")(on ? "on" : "off")}
          />
          <Text as="p" tone="subdued">
            {alwaysAsksForCode
              ? t("Always on: this spends money or changes something, and nothing of the kind happens without a code.")
              : t("With a code, nothing is told to whoever borrowed a customer's phone or sees its lock screen.")}
          </Text>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};

const RepliesSection = ({ replies }: Pick<CommandPageProps, "replies">) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("What it replies")}
      description={t("Each text can be worded your way, in every language.")}
    >
      <Card>
        <List>
          {replies.map(({ key, title }) => (
            <List.Item key={key}>
              <Link url={`/app/templates/${encodeURIComponent(key)}`}>{t(title)}</Link>
            </List.Item>
          ))}
        </List>
      </Card>
    </Layout.AnnotatedSection>
  );
};
