import { BlockStack, Text, TextField } from "@shopify/polaris";
import type { TFunction } from "i18next";
import type { Check } from "#app/templates/check.ts";
import { useT } from "../translation.ts";
import { Problems } from "./problems.tsx";
import type { Variable } from "./variables.ts";

type Props = { value: string; check: Check; variables: Variable[]; onChange: (value: string) => void };

/** Where a text is worded: what is wrong with it is said while it is typed. */
export function TextEditor({ value, check, variables, onChange }: Props) {
  const t = useT();
  return (
    <BlockStack gap="300">
      <TextField
        label={t("Wording")}
        name="text"
        value={value}
        onChange={onChange}
        multiline={6}
        autoComplete="off"
        spellCheck
        error={check.problems.some(({ level }) => level === "error")}
        helpText={t("Liquid, as in your theme: {{filling}} is filled in, {{choosing}} chooses.", {
          filling: "{{ … }}",
          choosing: "{% if … %}",
        })}
      />
      <Problems problems={check.problems} />
      {variables.length > 0 && <Variables variables={variables} onPick={({ written }) => onChange(value + written)} />}
    </BlockStack>
  );
}

const Variables = ({ variables, onPick }: { variables: Variable[]; onPick: (variable: Variable) => void }) => {
  const t = useT();
  return (
    <BlockStack gap="100">
      <Text as="h3" tone="subdued" id="variables">
        {t("Can be filled in:")}
      </Text>
      <ul style={list} aria-labelledby="variables">
        {variables.map((variable) => (
          <li key={variable.name} style={row}>
            <button
              type="button"
              onClick={() => onPick(variable)}
              style={chip}
              aria-label={t("Add {{variable}}", { variable: variable.name })}
            >
              {variable.name}
            </button>
            <span style={meaning}>{meaningIn(t, variable)}</span>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
};

/** What it is, and an example of it. */
const meaningIn = (t: TFunction, { meaning, example }: Variable) =>
  [meaning && t(meaning), example && t(example.said, { value: example.value })].filter(Boolean).join(", ") ||
  t("Not always there");

const list = { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "0.375rem" } as const;
const row = { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0.125rem 0.5rem" } as const;
const meaning = { color: "#616161", fontSize: "0.8125rem", overflowWrap: "anywhere" } as const;
const chip = {
  font: "0.75rem ui-monospace, monospace",
  padding: "0.25rem 0.5rem",
  border: "1px solid #d4d4d4",
  borderRadius: "0.5rem",
  background: "#f7f7f7",
  color: "#303030",
  cursor: "pointer",
};
