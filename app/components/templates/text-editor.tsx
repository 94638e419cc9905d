import { BlockStack, Text, TextField } from "@shopify/polaris";
import type { Check } from "#app/templates/check.ts";
import { Problems } from "./problems.tsx";

type Props = { value: string; check: Check; variables: string[]; onChange: (value: string) => void };

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
      {variables.length > 0 && <Variables names={variables} onPick={(name) => onChange(`${value}{{ ${name} }}`)} />}
    </BlockStack>
  );
}

const Variables = ({ names, onPick }: { names: string[]; onPick: (name: string) => void }) => (
  <BlockStack gap="100">
    <Text as="p" tone="subdued">
      Can be filled in:
    </Text>
    <div style={{ display: "flex", flexWrap: "wrap", gap: "0.375rem" }}>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => onPick(name)} style={chip} aria-label={`Add ${name}`}>
          {`{{ ${name} }}`}
        </button>
      ))}
    </div>
  </BlockStack>
);

const chip = {
  font: "0.75rem ui-monospace, monospace",
  padding: "0.25rem 0.5rem",
  border: "1px solid #d4d4d4",
  borderRadius: "0.5rem",
  background: "#f7f7f7",
  color: "#303030",
  cursor: "pointer",
};
