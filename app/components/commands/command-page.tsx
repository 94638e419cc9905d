import { TitleBar } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Card, Checkbox, Layout, Page, Text, TextField } from "@shopify/polaris";
import type { Field } from "#app/shops/fields.ts";
import { OwnSettings } from "../own-settings.tsx";
import { SaveBar } from "../save-bar.tsx";
import { TextLinks, type TextLink } from "../text-links.tsx";
import { useSay, useT } from "../translation.ts";
import { useForm, type Fields } from "../use-form.ts";
import { SaidSection, type Said } from "./said-section.tsx";

export type CommandPageProps = {
  name: string;
  description: string;
  currency: string;
  form: Fields;
  fields: { name: string; field: Field }[];
  isReady: boolean;
  alwaysAsksForCode: boolean;
  said: Said[];
  replies: TextLink[];
};

/** One command: whether it is served, how it is asked for, what the merchant may choose about it, what it says. */
export function CommandPage({
  name,
  description,
  currency,
  form: saved,
  fields: own,
  said,
  replies,
  ...is
}: CommandPageProps) {
  const t = useT();
  const say = useSay();
  const { fields, errors, change, bar } = useForm(saved);
  return (
    <Page title={t(name)} subtitle={t(description)} backAction={{ content: t("Commands"), url: "/app/commands" }}>
      <TitleBar title={t(name)} />
      <SaveBar id="command" {...bar} />
      <BlockStack gap="400">
        {!is.isReady && fields.on === "on" && (
          <Banner tone="warning">
            {t("Customers cannot use this yet: it lacks something that you choose below.")}
          </Banner>
        )}
        <Layout>
          <ServingSection form={fields} alwaysAsksForCode={is.alwaysAsksForCode} change={change} />
          <SaidSection said={said}>
            <TextField
              label={t("Your own words")}
              name="words"
              value={fields.words ?? ""}
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
          <OwnSettings {...{ own, fields, errors, change, currency }} />
          <RepliesSection replies={replies} />
        </Layout>
      </BlockStack>
    </Page>
  );
}

type ServingProps = { form: Fields; alwaysAsksForCode: boolean; change: (field: string) => (value: string) => void };

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
        <TextLinks texts={replies} />
      </Card>
    </Layout.AnnotatedSection>
  );
};
