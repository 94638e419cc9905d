import { db } from "#app/lib/db.server.ts";
import { languages, type Language } from "#app/lib/language.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { catalogueFor } from "#app/products/cache.server.ts";
import type { Catalogue } from "#app/products/catalogue.ts";
import { priceOf, shorten } from "#app/products/price-tag.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import { buyWordsOf, type BuyLine } from "./buy-line.ts";
import { emailOf } from "./email.ts";
import { flyerOf, type Flyer, type Wanted } from "./flyer.ts";
import { mostProducts, sizes } from "./size.ts";

export type Kit = { wanted: Wanted; flyer: Flyer; email: string };

/** What a merchant wants printed, as their page's address has it; null where no number is connected. `own`: the shop's words. */
export async function kitOf(shop: Shop, asked: URLSearchParams, own: readonly string[]): Promise<Kit | null> {
  const [number] = await numbersOfShop(shop.id);
  if (!number) return null;
  const wanted = wantedIn(asked, { shop, own });
  const catalogue = await catalogueFor(db, shop.id);
  const lines = wanted.products.flatMap((id) => lineOf(catalogue, id, wanted.language) ?? []);
  const { language } = wanted;
  const flyer = flyerOf({ shop: shop.name, number: number.number, word: wanted.word || undefined, language, lines });
  return { wanted, flyer, email: emailOf(flyer) };
}

/** Whatever cannot be had is as on the first visit: the newest word, a postcard, the shop's language. */
function wantedIn(asked: URLSearchParams, { shop, own }: { shop: Shop; own: readonly string[] }): Wanted {
  const word = asked.get("word");
  const products = [...new Set(asked.getAll("product"))].filter((id) => /^\d{1,20}$/.test(id));
  return {
    word: word !== null && (word === "" || own.includes(word)) ? word : (own[0] ?? ""),
    size: sizes.find((size) => size === asked.get("size")) ?? "A6",
    language: languages.find((language) => language === asked.get("language")) ?? spokenTo(shop),
    products: products.slice(0, mostProducts),
  };
}

const longestTitle = 40;

function lineOf(catalogue: Catalogue, id: string, language: Language): BuyLine | undefined {
  const productId = `gid://shopify/Product/${id}`;
  const [item, ...others] = catalogue.items.filter((one) => one.productId === productId);
  const says = buyWordsOf(catalogue, productId);
  if (!item || !says) return undefined;
  // A price that not all of its variants have is none.
  const price = others.every((other) => other.price === item.price) ? priceOf(item, language) : "";
  return { says: `BUY ${says}`, title: says.endsWith(item.title) ? "" : shorten(item.title, longestTitle), price };
}
