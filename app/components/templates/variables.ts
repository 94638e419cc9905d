import { meanings } from "./meanings.ts";

/** Something that a text can be filled in with: its name, what it means, and how it is written in Liquid. */
export type Variable = { name: string; written: string; meaning: string };

/** The variables that a sample holds. A list is written as a loop over what its entries have. */
export const variablesIn = (values: Record<string, unknown>, before: string[] = []): Variable[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const name = [...before, key].join(".");
    const meaning = meaningOf(name, value);
    if (Array.isArray(value)) return [{ name, meaning, written: loopOver(name, value[0]) }];
    if (isGroup(value)) return variablesIn(value, [...before, key]);
    return [{ name, meaning, written: `{{ ${name} }}` }];
  });

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const loopOver = (name: string, entry: unknown) => {
  const shown = isGroup(entry) ? Object.keys(entry).map((key) => `{{ item.${key} }}`) : ["{{ item }}"];
  return `{% for item in ${name} %}${shown.join(" ")}\n{% endfor %}`;
};

/** What it is, and an example of it. */
const meaningOf = (name: string, value: unknown) =>
  [meanings[name], exampleOf(value)].filter(Boolean).join(", ") || "Not always there";

function exampleOf(value: unknown): string | undefined {
  if (typeof value === "boolean") return "yes or no: for {% if %}";
  if (Array.isArray(value)) return "one after the other";
  return typeof value === "number" || (typeof value === "string" && value !== "") ? `such as ${value}` : undefined;
}
