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
/** A product that explains less than this of a text is not even the nearest. */
export const leastLookedAt = 0.3;
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
  const { explained, covered, lastWord } = sums(catalogue.products.length);
  const touched: number[] = [];
  let toCome = total;
  for (const [wordPlace, { meanings, weight }] of heaviestFirst(query).entries()) {
    // What only the words from here on could explain is not worth a look.
    const isOpen = toCome >= leastLookedAt * total;
    toCome -= weight;
    for (const [id, similarity] of bestFirst(meanings)) {
      const said = (catalogue.weights[id] ?? 0) * similarity;
      const holders = catalogue.holders[id] ?? none;
      for (let index = 0; index < holders.length; index++) {
        const holder = holders[index] ?? 0;
        const place = holder >>> 1;
        if (lastWord[place] === wordPlace + 1) continue;
        if (lastWord[place] === 0) {
          if (!isOpen) continue;
          touched.push(place);
        }
        lastWord[place] = wordPlace + 1;
        explained[place] = (explained[place] ?? 0) + weight * similarity;
        if (holder & 1) covered[place] = (covered[place] ?? 0) + said;
      }
    }
  }
  const roughly = (place: number) => {
    const product = catalogue.products[place];
    const share = Math.min(1, (covered[place] ?? 0) / (product?.titleWeight || 1));
    return scoreOf((explained[place] ?? 0) / total, share, product?.available ?? false);
  };
  const best = highest(touched, roughly);
  for (const place of touched) explained[place] = covered[place] = lastWord[place] = 0;
  return best;
}

let kept = { explained: new Float32Array(), covered: new Float32Array(), lastWord: new Uint8Array() };

/** A sum for each product, all zero. Kept from text to text, and left as found: to make them anew would cost more than the search. */
function sums(products: number) {
  if (kept.explained.length < products) {
    const [explained, covered] = [new Float32Array(products), new Float32Array(products)];
    kept = { explained, covered, lastWord: new Uint8Array(products) };
  }
  return kept;
}

const heaviestFirst = (query: readonly QueryWord[]) =>
  query.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);

const none = new Uint32Array();

const bestFirst = (meanings: QueryWord["meanings"]) =>
  meanings.size < 2 ? meanings : [...meanings].toSorted(([, one], [, other]) => other - one);

function highest(places: readonly number[], valueOf: (place: number) => number): number[] {
  const best: { place: number; value: number }[] = [];
  for (const place of places) {
    const value = valueOf(place);
    if (best.length === candidatesKept && value <= (best.at(-1)?.value ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.value ?? 0) < value) at--;
    best.splice(at, 0, { place, value });
    if (best.length > candidatesKept) best.pop();
  }
  return best.map(({ place }) => place);
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
  const score = scoreOf(explained, covered, product.available);
  return { product, explained, covered, score, matches };
}

const scoreOf = (explained: number, covered: number, isAvailable: boolean) =>
  explainedShare * explained + (1 - explainedShare) * covered - (isAvailable ? 0 : soldOutPenalty);
