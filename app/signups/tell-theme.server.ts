import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { log } from "#app/lib/log.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { keepForTheme } from "#app/shopify/app-data.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { storefrontLanguages, type StorefrontLanguage } from "#app/shops/storefront.ts";
import { blockOf, type Wording } from "./block.ts";
import { wordingOf } from "./wording.ts";

/**
 * Has the theme's block show what holds now: the number, the form, its wording. What visitors will agree to is kept first: a page may
 * show it for long after it was changed. Safe to repeat. Throws ShopifyError where trying again may help.
 */
export async function tellTheme(shopId: string): Promise<void> {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  const [from] = await numbersOfShop(shop.id);
  const wording = Object.fromEntries(
    await Promise.all(storefrontLanguages.map(async (language) => [language, await keepWording(db, shop, language)])),
  ) as Record<StorefrontLanguage, Wording>;
  const { refused } = await keepForTheme(adminFor(shop.domain), blockOf(shop, from?.number, wording));
  if (refused) log.warn({ shop: shop.domain, why: refused[0]?.message }, "Shopify refused what the theme shows");
}

async function keepWording(tx: Tx, shop: Shop, language: StorefrontLanguage): Promise<Wording> {
  const text = wordingOf(shop, language);
  const hash = sha256(text);
  const row = { shopId: shop.id, hash, text, since: now() };
  await tx.signUpWording.createMany({ data: [row], skipDuplicates: true });
  return { text, hash };
}

/** What stood beside the box that somebody ticked, by its hash; undefined where it never stood there. */
export async function wordingShown(shopId: string, hash: string): Promise<string | undefined> {
  const row = await db.signUpWording.findUnique({ where: { shopId_hash: { shopId, hash } }, select: { text: true } });
  return row?.text;
}
