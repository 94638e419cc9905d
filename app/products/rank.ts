import type { Catalogue, Product } from "./catalogue.ts";
import type { QueryWord } from "./query.ts";

/** A product as an answer to a text. All figures run from 0 to 1. */
export type Candidate = {
  product: Product;
  /** How much of what was said the product explains. */
  explained: number;
  /** How much of its title was said. */
  covered: number;
  score: number;
  /** The similarity of each word of the text to the product's nearest. */
  matches: readonly number[];
};

const candidatesKept = 20;
const explainedShare = 0.75;
/** Sold out: after its equals that are not. */
const soldOutPenalty = 0.02;

/** The best products for a text, best first. */
export function rank(catalogue: Catalogue, query: readonly QueryWord[]): Candidate[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  return shortlist(catalogue, query, total)
    .map((place) => catalogue.products[place])
    .filter((product) => product !== undefined)
    .map((product) => judge(catalogue, query, product, total))
    .toSorted((one, other) => other.score - one.score);
}

/** The places of the products that hold most of what was said: exact in what they explain, rough in what they cover. */
function shortlist(catalogue: Catalogue, query: readonly QueryWord[], total: number): number[] {
  const explained = new Float32Array(catalogue.products.length);
  const covered = new Float32Array(catalogue.products.length);
  const lastWord = new Uint8Array(catalogue.products.length);
  const touched: number[] = [];
  for (const [index, { meanings, weight }] of query.entries()) {
    if (weight === 0) continue;
    for (const [id, similarity] of bestFirst(meanings)) {
      const said = (catalogue.weights[id] ?? 0) * similarity;
      for (const holder of catalogue.holders[id] ?? []) {
        const place = holder >>> 1;
        if (lastWord[place] === index + 1) continue;
        if (lastWord[place] === 0) touched.push(place);
        lastWord[place] = index + 1;
        explained[place] = (explained[place] ?? 0) + weight * similarity;
        if (holder & 1) covered[place] = (covered[place] ?? 0) + said;
      }
    }
  }
  const roughly = (place: number) =>
    (explainedShare * (explained[place] ?? 0)) / total +
    (1 - explainedShare) * Math.min(1, (covered[place] ?? 0) / (catalogue.products[place]?.titleWeight || 1));
  return highest(touched, roughly);
}

const bestFirst = (meanings: QueryWord["meanings"]) =>
  meanings.size < 2 ? meanings : [...meanings].toSorted(([, one], [, other]) => other - one);

function highest(places: readonly number[], valueOf: (place: number) => number): number[] {
  const kept: { place: number; value: number }[] = [];
  for (const place of places) {
    const value = valueOf(place);
    if (kept.length === candidatesKept && value <= (kept.at(-1)?.value ?? 0)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.value ?? 0) < value) at--;
    kept.splice(at, 0, { place, value });
    if (kept.length > candidatesKept) kept.pop();
  }
  return kept.map(({ place }) => place);
}

function judge(catalogue: Catalogue, query: readonly QueryWord[], product: Product, total: number): Candidate {
  const said = product.titleWords.map(() => 0);
  const matches = query.map(({ meanings }) => {
    let best = 0;
    for (const [index, id] of product.titleWords.entries()) {
      const similarity = meanings.get(id) ?? 0;
      if (similarity > best) best = similarity;
      if (similarity > (said[index] ?? 0)) said[index] = similarity;
    }
    for (const id of product.otherWords) best = Math.max(best, meanings.get(id) ?? 0);
    return best;
  });
  const explained = query.reduce((sum, { weight }, index) => sum + weight * (matches[index] ?? 0), 0) / total;
  const covering = product.titleWords.reduce(
    (sum, id, index) => sum + (catalogue.weights[id] ?? 0) * (said[index] ?? 0),
    0,
  );
  const covered = product.titleWeight > 0 ? covering / product.titleWeight : 0;
  const penalty = product.available ? 0 : soldOutPenalty;
  const score = explainedShare * explained + (1 - explainedShare) * covered - penalty;
  return { product, explained, covered, score, matches };
}
