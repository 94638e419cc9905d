import type { CatalogueItem } from "#app/products/catalogue.ts";

const longest = 60;
/** How a dish is wanted begins with one of these, or in brackets. */
const opening =
  /\s+(?:\(|(?:no|not|without|w\/o|extra|hold|light|less|well done|rare|medium rare|sin|sans|ohne|sem|senza|zonder|bina|बिना|mit extra|con extra|avec extra|com extra|met extra|with extra|with no)(?=\s))/iu;

/** "margherita no onions": what it is, and how they wish it. */
export function splitWish(text: string): { product: string; wish: string } | undefined {
  const at = text.search(opening);
  if (at <= 0) return undefined;
  const wish = text.slice(at).replace(/[()]/g, " ").replace(/\s+/g, " ").trim().slice(0, longest);
  return wish ? { product: text.slice(0, at).trim(), wish } : undefined;
}

/** Only what the merchant calls made to order can be made as somebody wishes. */
export function isMadeToOrder({ type, tags = [] }: CatalogueItem, kinds: readonly string[]): boolean {
  const known = new Set(kinds.map((kind) => kind.toLowerCase()));
  return [type ?? "", ...tags].some((word) => known.has(word.toLowerCase()));
}
