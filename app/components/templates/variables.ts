/** Something that a text can be filled in with: its name, and how it is written in Liquid. */
export type Variable = { name: string; written: string };

/** The variables that a sample holds. A list is written as a loop over what its entries have. */
export const variablesIn = (values: Record<string, unknown>, before: string[] = []): Variable[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const name = [...before, key].join(".");
    if (Array.isArray(value)) return [{ name, written: loopOver(name, value[0]) }];
    if (isGroup(value)) return variablesIn(value, [...before, key]);
    return [{ name, written: `{{ ${name} }}` }];
  });

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const loopOver = (name: string, entry: unknown) => {
  const shown = isGroup(entry) ? Object.keys(entry).map((key) => `{{ item.${key} }}`) : ["{{ item }}"];
  return `{% for item in ${name} %}${shown.join(" ")}\n{% endfor %}`;
};
