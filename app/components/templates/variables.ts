import { meanings } from "./meanings.ts";

/** Something that a text can be filled in with: its name, how it is written in Liquid, what it means, and an example where it has one. */
export type Variable = { name: string; written: string; meaning?: string; example?: Example };

/** A sentence, and the sample's value in it. */
type Example = { said: string; value?: string };

/** The variables that a sample holds. A list is written as a loop over what its entries have. */
export const variablesIn = (values: Record<string, unknown>, before: string[] = []): Variable[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const name = [...before, key].join(".");
    const said = { name, meaning: meanings[name], example: exampleOf(value) };
    if (Array.isArray(value)) return [{ ...said, written: loopOver(name, value[0]) }];
    if (isGroup(value)) return variablesIn(value, [...before, key]);
    return [{ ...said, written: `{{ ${name} }}` }];
  });

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const loopOver = (name: string, entry: unknown) => {
  const shown = isGroup(entry) ? Object.keys(entry).map((key) => `{{ item.${key} }}`) : ["{{ item }}"];
  return `{% for item in ${name} %}${shown.join(" ")}\n{% endfor %}`;
};

function exampleOf(value: unknown): Example | undefined {
  if (typeof value === "boolean") return { said: "yes or no: for {% if %}" };
  if (Array.isArray(value)) return { said: "one after the other" };
  if (value === "" || (typeof value !== "number" && typeof value !== "string")) return undefined;
  return { said: "such as {{value}}", value: String(value) };
}
