export type Recognised = { key: string; values: Record<string, string | number> };

type Shape = { key: string; names: string[]; pattern: RegExp; letters: number };

const gaps = /\{\{(\w+)\}\}/g;
const numbered = /_(?:one|many|other)$/;

/**
 * Finds the key that a sentence was made from which is already filled in: what the log holds, and what a form's check says, is
 * written in English with its values in it. Of several keys the one that leaves the least open is meant.
 */
export function recogniser(keys: Iterable<string>): (written: string) => Recognised | undefined {
  const known = new Set(keys);
  let shapes: Shape[] | undefined;
  return (written) => {
    if (known.has(written)) return { key: written, values: {} };
    shapes ??= shapesOf(known);
    for (const { key, names, pattern } of shapes) {
      const found = pattern.exec(written);
      if (found)
        return { key, values: Object.fromEntries(names.map((name, index) => [name, valueOf(found[index + 1]!)])) };
    }
    return undefined;
  };
}

const shapesOf = (keys: Iterable<string>): Shape[] =>
  [...new Set([...keys].map((key) => key.replace(numbered, "")))]
    .filter((key) => key.includes("{{"))
    .map((key) => ({
      ...{ key, names: [...key.matchAll(gaps)].map(([, name]) => name!) },
      pattern: new RegExp(
        `^${key
          .split(/\{\{\w+\}\}/)
          .map(literally)
          .join("(.+?)")}$`,
        "s",
      ),
      letters: key.replace(gaps, "").replace(/\W/g, "").length,
    }))
    // "{{name}}: {{value}}" would be found in nearly everything.
    .filter(({ letters }) => letters >= 5)
    .toSorted((a, b) => b.letters - a.letters);

const literally = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const valueOf = (written: string) => (/^\d+$/.test(written) ? Number(written) : written);
