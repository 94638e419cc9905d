import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";
import { isStopWord } from "./stop-words.ts";
import { codeOf, wordsOf } from "./words.ts";

/** One thing that can be ordered: a variant, with what is said about its product. */
export type CatalogueItem = {
  productId: string;
  variantId: string;
  title: string;
  /** Null where the product has no variants to choose from (Shopify's "Default Title"). */
  variantTitle: string | null;
  options: { name: string; value: string }[];
  sku: string | null;
  barcode: string | null;
  /** The merchant's own code for texting, such as 104. */
  shortCode: string | null;
  /** Money is a decimal text, as Shopify writes it. */
  price: string;
  compareAtPrice: string | null;
  currency: string;
  available: boolean;
  /** Null where the shop does not count it. */
  quantity: number | null;
  tags?: string[];
  type?: string;
  /** Where it is not bought but booked: what the merchant declared about that (see booking.ts). */
  booking?: string;
};

export type Product = {
  productId: string;
  title: string;
  items: readonly CatalogueItem[];
  available: boolean;
  /** Ids of the vocabulary's words, without repeats. */
  titleWords: readonly number[];
  /** Of its options, type and tags: they may explain a text but need not be said. */
  otherWords: readonly number[];
  /** What all of the title's words weigh together. */
  titleWeight: number;
};

/** A shop's products, ready to be searched. Never changes: build another one. */
export type Catalogue = {
  products: readonly Product[];
  items: readonly CatalogueItem[];
  vocabulary: Vocabulary;
  /** How much a word says, by its id: the fewer products share it, the more. */
  weights: Float32Array;
  /** The products of each word, by its id: twice the product's place, plus one where the title holds the word. */
  holders: readonly Uint32Array[];
  codes: ReadonlyMap<string, readonly CatalogueItem[]>;
};

/** What a stop-word says in a title, next to another word as rare: it may be half of a name. */
const stopWordShare = 0.5;

export function buildCatalogue(items: readonly CatalogueItem[]): Catalogue {
  const groups = [...Map.groupBy(items, (item) => item.productId).values()];
  const written = groups.map((group) => writtenAbout(group));
  const vocabulary = buildVocabulary(
    (function* () {
      for (const { title, other } of written) {
        yield* title;
        yield* other;
      }
    })(),
  );
  const idsOf = (words: Set<string>) => Array.from(words, (word) => vocabulary.idOf.get(word) ?? 0);
  const worded = written.map(({ title, other }) => ({ title: idsOf(title), other: idsOf(other) }));
  const holders = holdersOf(worded, vocabulary.words.length);
  const weights = Float32Array.from(holders, (products, id) =>
    weightOf(vocabulary.words[id], products.length, groups.length),
  );
  const products = groups.map((group, place): Product => {
    const { title = [], other = [] } = worded[place] ?? {};
    return {
      productId: group[0]?.productId ?? "",
      title: group[0]?.title ?? "",
      items: group,
      available: group.some((item) => item.available),
      titleWords: title,
      otherWords: other,
      titleWeight: title.reduce((sum, id) => sum + (weights[id] ?? 0), 0),
    };
  });
  return { products, items, vocabulary, weights, holders, codes: codesOf(items) };
}

/** Every variant of one product, in the shop's order. */
export function itemsOfProduct(catalogue: Catalogue, productId: string): readonly CatalogueItem[] {
  return catalogue.items.filter((item) => item.productId === productId);
}

function writtenAbout(group: readonly CatalogueItem[]): { title: Set<string>; other: Set<string> } {
  const first = group[0];
  const title = new Set(wordsOf(first?.title ?? ""));
  const values = new Set(
    group.flatMap((item) => (item.variantTitle === null ? [] : item.options.map(({ value }) => value))),
  );
  const other = new Set([...values, ...(first?.tags ?? []), first?.type ?? ""].flatMap(wordsOf));
  for (const word of title) other.delete(word);
  return { title, other };
}

function holdersOf(worded: readonly { title: number[]; other: number[] }[], words: number): Uint32Array[] {
  const lists = Array.from({ length: words }, (): number[] => []);
  for (const [place, { title, other }] of worded.entries()) {
    for (const id of title) lists[id]?.push(place * 2 + 1);
    for (const id of other) lists[id]?.push(place * 2);
  }
  return lists.map((list) => Uint32Array.from(list));
}

function weightOf(word: string | undefined, holders: number, products: number): number {
  const rarity = Math.log(1 + products / Math.max(1, holders));
  return word !== undefined && isStopWord(word) ? rarity * stopWordShare : rarity;
}

function codesOf(items: readonly CatalogueItem[]): Map<string, CatalogueItem[]> {
  const coded = items.flatMap((item) =>
    [...new Set([item.shortCode, item.sku, item.barcode].map((code) => codeOf(code ?? "")))].map((code) => ({
      code,
      item,
    })),
  );
  const codes = new Map<string, CatalogueItem[]>();
  for (const { code, item } of coded) {
    if (code === "") continue;
    const sharing = codes.get(code);
    if (sharing) sharing.push(item);
    else codes.set(code, [item]);
  }
  return codes;
}
