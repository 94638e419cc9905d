import type { CatalogueItem } from "./catalogue.ts";
import { optionMeaning } from "./option-words.ts";
import { similarity } from "./similarity.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** What a text leaves open about a product: the options still to be asked, each with its values that are left. */
export type OpenOption = { name: string; values: string[] };

/** The variants that fit a text. One item: decided. Several: `open` says what to ask. Those in stock come first. */
export type FittingVariants = { items: CatalogueItem[]; open: OpenOption[] };

/** Shorter words are sizes and codes: they mean only themselves. */
const leastLetters = 4;
const leastSimilarity = 0.78;

/**
 * Reads which variants of one product a text means: "large", "red or blue", "the 10.5 in black".
 * Words of the product's title decide nothing ("Red Wine Glass" is not the red one), nor do words that no variant has.
 */
export function fittingVariants(items: readonly CatalogueItem[], text: string): FittingVariants {
  const titleWords = new Set(wordsOf(items[0]?.title ?? ""));
  const said = wordsOf(text).filter(
    (word) => !titleWords.has(word) && !(isStopWord(word) && optionMeaning(word) === undefined),
  );
  let fitting = [...items];
  for (const { name, values } of optionsOf(items)) {
    const chosen = chosenValues(values, said);
    if (chosen.length === 0) continue;
    const left = fitting.filter((item) =>
      item.options.some((option) => option.name === name && chosen.includes(option.value)),
    );
    if (left.length > 0) fitting = left;
  }
  const availableFirst = [
    ...fitting.filter(({ available }) => available),
    ...fitting.filter(({ available }) => !available),
  ];
  return { items: availableFirst, open: optionsOf(availableFirst).filter(({ values }) => values.length > 1) };
}

function optionsOf(items: readonly CatalogueItem[]): OpenOption[] {
  const values = new Map<string, Set<string>>();
  for (const { options } of items) {
    for (const { name, value } of options) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return Array.from(values, ([name, known]) => ({ name, values: [...known] }));
}

/** The values named, the longest first: "light blue" is not "blue" as well. */
function chosenValues(values: readonly string[], said: readonly string[]): string[] {
  const left = [...said];
  const chosen: string[] = [];
  const byLength = values
    .map((value) => ({ value, words: wordsOf(value) }))
    .toSorted((one, other) => other.words.length - one.words.length);
  for (const { value, words } of byLength) {
    const at = words.map((word) => left.findIndex((spoken) => isSame(spoken, word)));
    if (at.length === 0 || at.includes(-1)) continue;
    chosen.push(value);
    for (const place of at) left[place] = "";
  }
  return chosen;
}

function isSame(spoken: string, word: string): boolean {
  if (spoken === word) return true;
  if (spoken === "") return false;
  const meaning = optionMeaning(spoken);
  if (meaning !== undefined && meaning === optionMeaning(word)) return true;
  return Math.min(spoken.length, word.length) >= leastLetters && similarity(spoken, word) >= leastSimilarity;
}
