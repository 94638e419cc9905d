import type { Wanted } from "./buy.basket.ts";
import type { CommandRequest } from "./command.ts";

const between = /\s*[,;&+\n]\s*|\s+(?:and|plus|y|und|et|e|en|aur|और)\s+/iu;
const toBasket = /\s+(?:to|in|into)\s+(?:my|the|our)\s+(?:cart|basket|bag|order)$/i;
const count = /^(\d{1,2})\s*x?\s+(?=\p{L})/iu;

/** What they want, one after the other. "blue mug and teapot" are two things, unless the shop has one of that name. */
export async function wantedIn({ slots, findProduct }: CommandRequest): Promise<Wanted[]> {
  const { items, product: said, qty } = slots;
  if (items) return items.map((item) => ({ quantity: item.qty ?? 1, product: item.product }));
  const product = said?.replace(toBasket, "");
  if (!product) return [];
  const parts = product.split(between).filter((part) => /\p{L}/u.test(part));
  const [first, ...others] = parts.map(wantedFrom);
  if (!first || others.length === 0) return [{ quantity: qty ?? 1, product }];
  const separate = [{ ...first, quantity: qty ?? first.quantity }, ...others];
  if (parts.slice(1).some((part) => count.test(part))) return separate;
  const isOne = async (text: string) => ["one", "variants"].includes((await findProduct(text)).kind);
  if (await isOne(product)) return [{ quantity: qty ?? 1, product }];
  const each = await Promise.all(separate.map((one) => isOne(one.product)));
  return each.every(Boolean) ? separate : [{ quantity: qty ?? 1, product }];
}

function wantedFrom(part: string): Wanted {
  const counted = Number(count.exec(part)?.[1] ?? 1);
  return { quantity: Math.max(1, counted), product: part.replace(count, "").trim() };
}
