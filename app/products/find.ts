import type { Catalogue, CatalogueItem } from "./catalogue.ts";
import { readQuery, type QueryWord } from "./query.ts";
import { leastLookedAt, rank, type Candidate } from "./rank.ts";
import { isStopWord } from "./stop-words.ts";
import { fittingVariants, type OpenOption } from "./variants.ts";
import { codeOf, fold } from "./words.ts";

/**
 * What a text means in a catalogue.
 * `one`: this variant and no other. `variants`: no other product, but `open` must be asked; items in stock first.
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
/** … and a single word to go by must be spelled this well. */
const leastLikenessAlone = 0.8;
/** The next product must be this far behind; */
const leastMargin = 0.05;
/** … and where it explains the text as well, at least this much of the best one's title must have been said. */
const leastCovered = 0.6;
/** Offered as a choice from here on, if at least one word is spelled so well: */
const leastOffered = 0.4;
const leastLikeness = 0.78;
/** … and no further behind the best than this. */
const farthestOffered = 0.25;
const mostChoices = 3;
const mostCharacters = 400;

/** Finds what a text names: by its code, else by its words, misspelt, joined, split, shortened or out of order. */
export function findProduct(catalogue: Catalogue, text: string): Found {
  const said = text.slice(0, mostCharacters);
  const coded = byCode(catalogue, said);
  if (coded) return settle(coded, said);
  const query = readQuery(catalogue, said);
  const ranked = distinct(rank(catalogue, query));
  const [best, next] = ranked;
  if (!best) return { kind: "none" };
  if (isCertain(query, best, next)) return settle(best.product.items, said);
  const offered = ranked
    .filter(({ explained, score }) => explained >= leastOffered && best.score - score <= farthestOffered)
    .slice(0, mostChoices);
  if (offered.length > 0 && isTelling(query, best)) return choose(offered, said);
  const nearest = firstFitting(best, said);
  return best.explained >= leastLookedAt && nearest ? { kind: "none", nearest } : { kind: "none" };
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

const looksOf = ({ product }: Candidate) => fold(`${product.title} ${product.items[0]?.price ?? ""}`);

/** Products that a reader could not tell apart count once: the first, which is in stock if any is. */
const distinct = (ranked: readonly Candidate[]): Candidate[] =>
  [...Map.groupBy(ranked, looksOf).values()].flatMap(([first]) => first ?? []);

/** How well the words are spelled that name the product. */
const likenesses = (query: readonly QueryWord[], { matches }: Candidate) =>
  matches.filter((match, index) => query[index]?.role === "content" && match > 0);

/** Guesses alone must outnumber the words that nobody knows: "what time do you open" is not about the brand Timere. */
function isTelling(query: readonly QueryWord[], best: Candidate): boolean {
  const spelled = likenesses(query, best);
  const surest = Math.max(...spelled, 0);
  return surest >= 0.95 || (surest >= leastLikeness && spelled.length > unknownWords(query));
}

const unknownWords = (query: readonly QueryWord[]) => query.filter(({ role }) => role === "unknown").length;

function isCertain(query: readonly QueryWord[], best: Candidate, next: Candidate | undefined): boolean {
  const unknown = unknownWords(query);
  const missed = query.some(({ role, sure }, index) => role !== "aside" && sure && best.matches[index] === 0);
  if (missed || best.explained < leastExplained || best.covered === 0) return false;
  const spelled = likenesses(query, best);
  if (spelled.length === 1 && Math.max(...spelled) < leastLikenessAlone) return false;
  if (unknown >= spelled.length && best.covered < 0.9) return false;
  return !next || isAhead(best, next, unknown > 0);
}

function isAhead(best: Candidate, next: Candidate, isPartlyUnknown: boolean): boolean {
  if (best.explained - next.explained >= leastMargin) return true;
  // A word that nothing explains may be the one that tells the two apart: then a longer title decides nothing.
  if (isPartlyUnknown) return false;
  const isWhole = best.covered > 0.99 && best.explained > 0.99;
  return isWhole ? next.covered < 0.99 : best.covered >= leastCovered && best.score - next.score >= leastMargin;
}

function settle(items: readonly CatalogueItem[], text: string): Found {
  const [first] = items;
  if (!first) return { kind: "none" };
  const products = Map.groupBy(items, ({ productId }) => productId);
  if (products.size > 1) {
    const one = [...products.values()].flatMap(([item]) => item ?? []);
    return { kind: "choices", items: one.slice(0, mostChoices) };
  }
  const fitting = fittingVariants(items, text);
  const [only, another] = fitting.items;
  if (only && !another) return { kind: "one", item: only };
  return { kind: "variants", productId: first.productId, title: first.title, ...fitting };
}

/** A single product with variants is best asked about by naming them. */
function choose(offered: readonly Candidate[], text: string): Found {
  const [first, second] = offered;
  const found = first && !second ? settle(first.product.items, text) : undefined;
  if (found?.kind === "variants") return found;
  return { kind: "choices", items: offered.flatMap((candidate) => firstFitting(candidate, text) ?? []) };
}

const firstFitting = ({ product }: Candidate, text: string) => fittingVariants(product.items, text).items[0];
