import { BlockStack, Text, TextField } from "@shopify/polaris";
import type { Check } from "#app/templates/check.ts";
import { Problems } from "./problems.tsx";
import type { Variable } from "./variables.ts";

type Props = { value: string; check: Check; variables: Variable[]; onChange: (value: string) => void };

/** Where a text is worded: what is wrong with it is said while it is typed. */
export function TextEditor({ value, check, variables, onChange }: Props) {
  return (
    <BlockStack gap="300">
      <TextField
        label="Wording"
        name="text"
        value={value}
        onChange={onChange}
        multiline={6}
        autoComplete="off"
        spellCheck
        error={check.problems.some(({ level }) => level === "error")}
        helpText="Liquid, as in your theme: {{ … }} is filled in, {% if … %} chooses."
      />
      <Problems problems={check.problems} />
      {variables.length > 0 && <Variables variables={variables} onPick={({ written }) => onChange(value + written)} />}
    </BlockStack>
  );
}

const Variables = ({ variables, onPick }: { variables: Variable[]; onPick: (variable: Variable) => void }) => (
  <BlockStack gap="100">
    <Text as="h3" tone="subdued" id="variables">
      Can be filled in:
    </Text>
    <ul style={list} aria-labelledby="variables">
      {variables.map((variable) => (
        <li key={variable.name} style={row}>
          <button type="button" onClick={() => onPick(variable)} style={chip} aria-label={`Add ${variable.name}`}>
            {variable.name}
          </button>
          <span style={meaning}>{variable.meaning}</span>
        </li>
      ))}
    </ul>
  </BlockStack>
);

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
