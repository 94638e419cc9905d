import { Card, FormLayout, Layout } from "@shopify/polaris";
import type { Field } from "#app/shops/fields.ts";
import { SettingField } from "./setting-field.tsx";
import { useT } from "./translation.ts";
import type { useForm } from "./use-form.ts";

type Props = Pick<ReturnType<typeof useForm>, "fields" | "errors" | "change"> & {
  own: { name: string; field: Field }[];
  currency: string;
};

/** What a command or an automation alone leaves to the merchant; nothing where it leaves nothing. */
export function OwnSettings({ own, fields, errors, change, currency }: Props) {
  const t = useT();
  if (own.length === 0) return null;
  return (
    <Layout.AnnotatedSection title={t("How it works")} description={t("What you choose holds from the next text on.")}>
      <Card>
        <FormLayout>
          {own.map(({ name, field }) => (
            <SettingField
              key={name}
              name={name}
              field={field}
              value={fields[name] ?? ""}
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
