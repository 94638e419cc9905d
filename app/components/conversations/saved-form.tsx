import { BlockStack, Card, Layout, TextField } from "@shopify/polaris";
import { useMemo } from "react";
import { checkText, type TextRules } from "#app/templates/check.ts";
import { RemoveButton } from "../remove-button.tsx";
import { saving, useForm, type Fields } from "../use-form.ts";
import { SaveBar } from "../save-bar.tsx";
import { TextEditor } from "../templates/text-editor.tsx";
import { TextPreview } from "../templates/text-preview.tsx";
import { variablesIn } from "../templates/variables.ts";
import { useSay, useT } from "../translation.ts";

type Props = { saved: Fields; isNew: boolean; rules: TextRules; price: { perPart: number; currency: string } };

/** One saved reply: its name, its wording, and what it looks like for somebody. */
export function SavedForm({ saved, isNew, rules, price }: Props) {
  const say = useSay();
  const t = useT();
  const form = useForm(saved, saving);
  const { name = "", text = "" } = form.fields;
  const check = useMemo(() => checkText(text, rules), [text, rules]);
  // Nobody wants to hear that a page is empty before they began.
  const shown = text === "" && !form.errors["text"] ? { ...check, problems: [] } : check;
  return (
    <Layout>
      <SaveBar id="saved-reply" {...form.bar} />
      <Layout.Section>
        <BlockStack gap="400">
          <Card>
            <BlockStack gap="400">
              <TextField
                label={t("Name")}
                name="name"
                value={name}
                onChange={form.change("name")}
                error={say(form.errors["name"] ?? "")}
                helpText={t("Only your team sees it.")}
                autoComplete="off"
              />
              <TextEditor
                value={text}
                check={shown}
                variables={variablesIn(rules.values)}
                onChange={form.change("text")}
              />
            </BlockStack>
          </Card>
          {!isNew && (
            <RemoveButton name={saved["name"] ?? ""} consequence={t("What was sent with it stays as it is.")} />
          )}
        </BlockStack>
      </Layout.Section>
      <Layout.Section variant="oneThird">
        <TextPreview check={check} price={price} />
      </Layout.Section>
    </Layout>
  );
}
