import type { Catalogue, CatalogueItem } from "./catalogue.ts";
import { findProduct } from "./find.ts";
import { nameOf } from "./price-tag.ts";

/**
 * What somebody must text after BUY to get this variant and no other: its name, else its code. A name that ends in a number says
 * how many first, as its number would be taken for that: "1 Running Shoes 9".
 */
export function buyWordsFor(catalogue: Catalogue, item: CatalogueItem): string {
  const names = [nameOf(item), item.shortCode, item.sku].filter((name) => name !== null);
  const clear = names.find((name) => means(catalogue, name, item)) ?? nameOf(item);
  return /\d\W*$/.test(clear) ? `1 ${clear}` : clear;
}

function means(catalogue: Catalogue, said: string, { variantId }: CatalogueItem): boolean {
  const found = findProduct(catalogue, said);
  return found.kind === "one" && found.item.variantId === variantId;
}
