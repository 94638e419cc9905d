import type { Catalogue } from "#app/products/catalogue.ts";
import { findProduct } from "#app/products/find.ts";

/** Something to order from a flyer: what to text for it, what it is called where that does not say so, and what it costs. */
export type BuyLine = { says: string; title: string; price: string };

/**
 * What to text for a product, whichever of its variants: its short code (the tag `sms:MUG7`), else its name, else its SKU; the first that
 * means this product and no other. Figures at the end of several words would be taken for how many: "1 Running Shoes 9".
 */
export function buyWordsOf(catalogue: Catalogue, productId: string): string | undefined {
  const [item] = catalogue.items.filter((one) => one.productId === productId);
  if (!item) return undefined;
  const names = [item.shortCode, item.title, item.sku].filter((name) => name !== null && name !== "");
  const clear = names.find((name) => means(catalogue, name!, productId)) ?? item.title;
  const isOneWord = /^[\p{L}\d]+$/u.test(clear);
  return isOneWord || !/\d\W*$/.test(clear) ? clear : `1 ${clear}`;
}

function means(catalogue: Catalogue, said: string, productId: string): boolean {
  const found = findProduct(catalogue, said);
  if (found.kind === "one") return found.item.productId === productId;
  return found.kind === "variants" && found.productId === productId;
}
