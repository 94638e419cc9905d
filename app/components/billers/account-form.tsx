import { Banner, BlockStack, Card, FormLayout, Text, TextField } from "@shopify/polaris";
import type { BillerField } from "#app/billers/biller.ts";
import { SaveBar } from "../save-bar.tsx";
import { useSay, useT } from "../translation.ts";
import { RemoveButton } from "../remove-button.tsx";
import { saving, useForm, type Fields } from "../use-form.ts";

type Props = {
  kind: string;
  fields: BillerField[];
  saved: Fields;
  isNew: boolean;
  /** Where the biller sends its callbacks; known once it is saved. */
  callbackAddress: string | null;
};

/** What it takes to be let in at a biller, and where things stand in its answers. Saved secrets are never sent to the browser. */
export function AccountForm({ kind, fields, saved, isNew, callbackAddress }: Props) {
  const t = useT();
  const say = useSay();
  const form = useForm(saved, saving);
  const text = (name: string, value = form.fields[name] ?? "") => ({
    ...{ name, value, error: say(form.errors[name] ?? ""), autoComplete: "off" },
    onChange: form.change(name),
  });
  return (
    <BlockStack gap="400">
      <SaveBar id="biller" {...form.bar} />
      {form.errors[""] && <Banner tone="critical">{say(form.errors[""])}</Banner>}
      <Card>
        <FormLayout>
          <TextField {...text("name")} label={t("Name")} helpText={t("For yourself. Customers do not see it.")} />
          {fields.map(({ name, label, help, secret }) => (
            <TextField
              key={name}
              {...text(name)}
              label={t(label)}
              helpText={t(help)}
              type={secret ? "password" : "text"}
              placeholder={secret && !isNew ? t("Saved. Leave it empty to keep it.") : undefined}
              spellCheck={false}
            />
          ))}
        </FormLayout>
      </Card>
      {callbackAddress && (
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              {t("Callbacks")}
            </Text>
            <Text as="p">
              {t(
                "Give this address to your biller. It is called with the payment's key; we then ask the biller what became of it.",
              )}
            </Text>
            <TextField label={t("Callback address")} value={callbackAddress} readOnly autoComplete="off" labelHidden />
          </BlockStack>
        </Card>
      )}
      {!isNew && (
        <RemoveButton
          name={saved.name || t(kind)}
          consequence={t(
            "Its credentials are deleted, and so are the services that it serves. What was paid stays in your orders.",
          )}
        />
      )}
    </BlockStack>
  );
}
