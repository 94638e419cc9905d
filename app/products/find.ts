import type { Catalogue, CatalogueItem } from "./catalogue.ts";
import { readQuery, type QueryWord } from "./query.ts";
import { rank, type Candidate } from "./rank.ts";
import { isStopWord } from "./stop-words.ts";
import { fittingVariants, type OpenOption } from "./variants.ts";
import { codeOf, fold } from "./words.ts";

/**
 * What a text means in a catalogue.
 * `one`: this variant and no other. `variants`: this product for certain, but `open` must be asked; items in stock first.
 * `choices`: one to three different products, likeliest first; even a single one must be asked about.
 * Sold-out items are found like others: the caller says that they are.
 */
export type Found =
  | { kind: "one"; item: CatalogueItem }
  | { kind: "variants"; productId: string; title: string; items: CatalogueItem[]; open: OpenOption[] }
  | { kind: "choices"; items: CatalogueItem[] }
  | { kind: "none"; nearest?: CatalogueItem };

/** At least this much of a text must be explained before anything is picked without asking. */
const leastExplained = 0.7;
/** A text with a single word to go by must be spelled better than that. */
const leastExplainedAlone = 0.8;
/** The next product must be this far behind. */
const leastMargin = 0.05;
/** Offered as a choice from here on, */
const leastOffered = 0.45;
/** … and no further behind the best than this. */
const farthestOffered = 0.25;
const leastNearest = 0.3;
const mostChoices = 3;
const mostCharacters = 400;

/** Finds what a text names: by its code, else by its words, misspelt, joined, split, shortened or out of order. */
export function findProduct(catalogue: Catalogue, text: string): Found {
  const said = text.slice(0, mostCharacters);
  const coded = byCode(catalogue, said);
  if (coded) return settle(coded, said);
  const query = readQuery(catalogue, said);
  const ranked = rank(catalogue, query);
  const [best, next] = ranked;
  if (!best) return { kind: "none" };
  if (isCertain(query, best, next)) return settle(best.product.items, said);
  const offered = ranked.filter(
    ({ explained, score }) => explained >= leastOffered && best.score - score <= farthestOffered,
  );
  if (offered.length > 0) return { kind: "choices", items: distinct(offered, said) };
  const nearest = fittingVariants(best.product.items, said).items[0];
  return best.explained >= leastNearest && nearest ? { kind: "none", nearest } : { kind: "none" };
}

/** SKU, barcode or short code, alone or among words such as "item no." */
function byCode(catalogue: Catalogue, text: string): readonly CatalogueItem[] | undefined {
  const whole = catalogue.codes.get(codeOf(text));
  if (whole) return whole;
  const words = fold(text)
    .split(/[\s,;:!?#]+/)
    .filter((word) => word !== "" && !isStopWord(codeOf(word)));
  return catalogue.codes.get(codeOf(words.join("")));
}

function isCertain(query: readonly QueryWord[], best: Candidate, next: Candidate | undefined): boolean {
  const matched = query.filter(({ role }, index) => role === "content" && (best.matches[index] ?? 0) > 0).length;
  const unknown = query.filter(({ role }) => role === "unknown").length;
  const missed = query.some(({ role, sure }, index) => role !== "aside" && sure && best.matches[index] === 0);
  const isWhole = best.covered > 0.99 && best.explained > 0.99;
  if (missed || best.explained < (matched > 1 ? leastExplained : leastExplainedAlone)) return false;
  if (unknown >= matched && best.covered < 0.9) return false;
  if (!next || best.score - next.score >= leastMargin) return true;
  return isWhole && next.covered < 0.99;
}

function settle(items: readonly CatalogueItem[], text: string): Found {
  const [first] = items;
  if (!first) return { kind: "none" };
  if (items.some(({ productId }) => productId !== first.productId))
    return { kind: "choices", items: items.slice(0, mostChoices) };
  const fitting = fittingVariants(items, text);
  const [only, another] = fitting.items;
  if (only && !another) return { kind: "one", item: only };
  return { kind: "variants", productId: first.productId, title: first.title, ...fitting };
}

/** One item a product, and none twice that a reader could not tell apart. */
function distinct(offered: readonly Candidate[], text: string): CatalogueItem[] {
  const shown = new Map<string, CatalogueItem>();
  for (const { product } of offered) {
    const [item] = fittingVariants(product.items, text).items;
    const key = item && `${fold(item.title)} ${item.price}`;
    if (item && key && !shown.has(key)) shown.set(key, item);
    if (shown.size === mostChoices) break;
  }
  return [...shown.values()];
}
