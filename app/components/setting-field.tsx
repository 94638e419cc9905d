import { Checkbox, Select, TextField } from "@shopify/polaris";
import type { TFunction } from "i18next";
import type { Field } from "#app/shops/fields.ts";
import { useSay, useT } from "./translation.ts";

type Props = {
  name: string;
  field: Field;
  /** As a form has it (`fields-form.ts`). */
  value: string;
  error?: string;
  currency: string;
  onChange: (value: string) => void;
};

/** One choice that a plug-in leaves to the merchant, drawn by its kind. */
export function SettingField({ name, field, value, error, currency, onChange }: Props) {
  const t = useT();
  const say = useSay();
  const said = { label: t(field.label), helpText: field.help && t(field.help), error: error && say(error) };
  switch (field.kind) {
    case "switch":
      return <Checkbox {...said} checked={value === "on"} onChange={(on) => onChange(on ? "on" : "off")} />;
    case "choice":
      return (
        <Select
          {...said}
          name={name}
          options={field.options.map(({ value: option, label }) => ({ value: option, label: t(label) }))}
          value={value}
          onChange={onChange}
        />
      );
    default:
      return (
        <TextField
          {...said}
          {...typed(field, currency, t)}
          name={name}
          value={value}
          onChange={onChange}
          autoComplete="off"
        />
      );
  }
}

function typed(field: Exclude<Field, { kind: "switch" | "choice" }>, currency: string, t: TFunction) {
  switch (field.kind) {
    case "number":
      return { type: "number" as const, min: field.min, max: field.max, suffix: field.unit && t(field.unit) };
    case "money":
      return { type: "number" as const, min: field.min ?? 0, max: field.max, step: 0.01, prefix: currency };
    case "list":
      return { multiline: 4 };
    case "text":
      return { maxLength: field.longest };
  }
}
