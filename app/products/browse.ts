import type { Catalogue, Product } from "./catalogue.ts";
import { findProduct } from "./find.ts";
import { readQuery } from "./query.ts";
import { rank } from "./rank.ts";

/** A product is among the found if it explains this much of what was said, … */
const leastExplained = 0.5;
/** … with at least one word spelled so well. */
const leastLikeness = 0.78;
const mostCharacters = 400;

/**
 * The products that a text is about, likeliest first, at most twenty. A text that names none ("", "what you have") is about everything
 * in stock, in the shop's order.
 */
export function browse(catalogue: Catalogue, text: string): readonly Product[] {
  const said = text.trim().slice(0, mostCharacters);
  const query = readQuery(catalogue, said);
  if (query.every(({ role }) => role === "aside")) return catalogue.products.filter(({ available }) => available);
  const likeness = (matches: readonly number[]) =>
    Math.max(0, ...matches.filter((_, index) => query[index]?.role === "content"));
  const found = rank(catalogue, query)
    .filter(({ explained, matches }) => explained >= leastExplained && likeness(matches) >= leastLikeness)
    .map(({ product }) => product);
  return found.length > 0 ? found : productsMeant(catalogue, said);
}

/** By a code, which is no word of its title. */
function productsMeant(catalogue: Catalogue, text: string): Product[] {
  const found = findProduct(catalogue, text);
  if (found.kind === "none") return [];
  const ids = new Set(
    found.kind === "one"
      ? [found.item.productId]
      : found.kind === "variants"
        ? [found.productId]
        : found.items.map(({ productId }) => productId),
  );
  return catalogue.products.filter(({ productId }) => ids.has(productId));
}
