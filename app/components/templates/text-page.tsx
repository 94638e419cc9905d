import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Button, Card, InlineStack, Layout, Page, Select, Text } from "@shopify/polaris";
import { useMemo, useState } from "react";
import type { Language } from "#app/lib/language.ts";
import { checkText, hasErrors, type TextRules } from "#app/templates/check.ts";
import { offersWayOut } from "#app/templates/way-out.ts";
import { SaveBar } from "../save-bar.tsx";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { languageNames } from "./languages.ts";
import { SendTest } from "./send-test.tsx";
import { TextEditor } from "./text-editor.tsx";
import { TextPreview } from "./text-preview.tsx";
import { variablesIn } from "./variables.ts";

type Wordings = Partial<Record<Language, string>>;

export type TextPageProps = {
  title: string;
  speaker: string;
  rules: TextRules;
  defaults: Wordings & { en: string };
  own: Wordings;
  price: { perPart: number; currency: string };
  testPhone: string | null;
  hasNumber: boolean;
  /** The languages that the shop texts in, the one that most customers get first. */
  spoken: readonly Language[];
};

/** One text, in every language: the wording, what it looks like, what it costs, and a test of it. */
export function TextPage({ title, speaker, rules, defaults, own, price, testPhone, hasNumber, spoken }: TextPageProps) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [language, setLanguage] = useState<Language>(spoken[0] ?? "en");
  const [draft, setDraft] = useState<string>();
  const saved = own[language] ?? defaults[language] ?? own.en ?? defaults.en;
  const text = draft ?? saved;
  const check = useMemo(() => checkText(text, { ...rules, language }), [text, rules, language]);
  const isNews = rules.kind === "transactional" || rules.kind === "requested";
  const isRefused = hasErrors(check);
  useAnswer(fetcher, ({ ok }) => ok && setDraft(undefined));
  const submit = (intent: "save" | "reset") => fetcher.submit({ intent, language, text }, { method: "post" });
  return (
    <Page title={t(title)} subtitle={t(speaker)} backAction={{ content: t("Templates"), url: "/app/templates" }}>
      <TitleBar title={`${t(speaker)}: ${t(title)}`} />
      <SaveBar
        id="wording"
        open={text !== saved}
        saving={fetcher.state !== "idle"}
        onSave={() => submit("save")}
        onDiscard={() => setDraft(undefined)}
      />
      <Layout>
        <Layout.Section>
          <Card>
            <BlockStack gap="300">
              <LanguageChoice {...{ language, spoken, own }} isLocked={text !== saved} onChange={setLanguage} />
              <Origin language={language} own={own} defaults={defaults} onReset={() => submit("reset")} />
              <TextEditor value={text} check={check} variables={variablesIn(rules.values)} onChange={setDraft} />
            </BlockStack>
          </Card>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <TextPreview check={check} price={price} closesAtFirst={isNews && !offersWayOut(check.preview ?? "")} />
            <SendTest
              testPhone={testPhone}
              hasNumber={hasNumber}
              language={language}
              text={text}
              isRefused={isRefused}
            />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}

type ChoiceProps = Pick<TextPageProps, "spoken" | "own"> & {
  language: Language;
  isLocked: boolean;
  onChange: (language: Language) => void;
};

/** Locked while a wording is not saved: it belongs to the language it was written in. */
const LanguageChoice = ({ language, spoken, own, isLocked, onChange }: ChoiceProps) => {
  const t = useT();
  return (
    <Select
      label={t("Language")}
      options={spoken.map((value) => ({
        value,
        label:
          own[value] === undefined
            ? t(languageNames[value])
            : t("{{language}} (your wording)", { language: t(languageNames[value]) }),
      }))}
      value={language}
      onChange={(chosen) => onChange(chosen as Language)}
      disabled={isLocked}
      helpText={isLocked ? t("Save or discard your changes to go to another language.") : undefined}
    />
  );
};

type OriginProps = { language: Language; own: Wordings; defaults: Wordings; onReset: () => void };

/** Whose wording this is, and the way back to ours. */
function Origin({ language, own, defaults, onReset }: OriginProps) {
  const t = useT();
  if (own[language] !== undefined)
    return (
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" tone="subdued">
          {t("This is your wording.")}
        </Text>
        <Button variant="plain" onClick={onReset}>
          {t("Back to the default")}
        </Button>
      </InlineStack>
    );
  return (
    <Text as="p" tone="subdued">
      {defaults[language] === undefined
        ? t("Customers who write {{language}} get the English text until you word it here.", {
            language: t(languageNames[language]),
          })
        : t("This is the default wording. Change it and it is yours.")}
    </Text>
  );
}
