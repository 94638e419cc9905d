import type { Language } from "#app/lib/language.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { CatalogueItem } from "./catalogue.ts";

/** What can be said of a product's price, in values for a text: `templates/price-tag.texts.ts` words them. */
export type PriceTag =
  | {
      key: "priced";
      values: { product: string; price: string; was: string; state: "in" | "few" | "out"; left: number };
    }
  | { key: "range"; values: Range };

type Range = {
  product: string;
  /** Empty where the variants' prices differ: then each of `variants` has its own. */
  price: string;
  was: string;
  options: { name: string; values: string }[];
  variants: { title: string; price: string }[];
};

/** From here down we say how many are left. */
const few = 5;
/** A text that lists more is too long to read. */
const mostListed = 6;
const longestTitle = 60;

export const nameOf = ({ title, variantTitle }: CatalogueItem) =>
  shorten(variantTitle ? `${title} ${variantTitle}` : title);

/** A title in the room that a text has for it. */
export const shorten = (title: string, longest = longestTitle) =>
  title.length <= longest ? title : `${title.slice(0, longest - 3).trimEnd()}...`;

export const priceOf = ({ price, currency }: CatalogueItem, language: Language) =>
  formatMoney({ amount: price, currencyCode: currency }, language);

/** What it cost before, where that was more; else nothing. */
const formerPriceOf = ({ price, compareAtPrice, currency }: CatalogueItem, language: Language) =>
  compareAtPrice !== null && Number(compareAtPrice) > Number(price)
    ? formatMoney({ amount: compareAtPrice, currencyCode: currency }, language)
    : "";

/** The price of one product, of which these variants come into question (at least one). Tells of those in stock, if any is. */
export function priceTag(items: readonly CatalogueItem[], language: Language): PriceTag {
  const inStock = items.filter(({ available }) => available);
  const [first, ...others] = inStock.length > 0 ? inStock : items;
  if (!first) throw new RangeError("a product without variants has no price");
  if (inStock.length > 0 && others.length > 0) return { key: "range", values: rangeOf(first, inStock, language) };
  const product = inStock.length === 0 && others.length > 0 ? shorten(first.title) : nameOf(first);
  return { key: "priced", values: { product, ...priceAndFormer(first, language), ...stockOf(first) } };
}

const priceAndFormer = (item: CatalogueItem, language: Language) => ({
  price: priceOf(item, language),
  was: formerPriceOf(item, language),
});

function stockOf({ available, quantity }: CatalogueItem): { state: "in" | "few" | "out"; left: number } {
  if (!available) return { state: "out", left: 0 };
  return quantity !== null && quantity > 0 && quantity <= few
    ? { state: "few", left: quantity }
    : { state: "in", left: 0 };
}

function rangeOf(first: CatalogueItem, items: readonly CatalogueItem[], language: Language): Range {
  const product = shorten(first.title);
  const same = items.every(
    ({ price, compareAtPrice }) => price === first.price && compareAtPrice === first.compareAtPrice,
  );
  if (same) return { product, ...priceAndFormer(first, language), options: optionsOf(items), variants: [] };
  const variants = items.map((item) => ({ title: item.variantTitle ?? "", price: priceOf(item, language) }));
  return { product, price: "", was: "", options: [], variants: variants.slice(0, mostListed) };
}

function optionsOf(items: readonly CatalogueItem[]): Range["options"] {
  const byName = Map.groupBy(
    items.flatMap(({ options }) => options),
    ({ name }) => name,
  );
  return [...byName].map(([name, options]) => ({
    name,
    values: listed([...new Set(options.map(({ value }) => value))]),
  }));
}

const listed = (values: readonly string[]) =>
  values.length <= mostListed ? values.join(", ") : `${values.slice(0, mostListed).join(", ")}...`;
