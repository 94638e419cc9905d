import { now } from "#app/lib/clock.server.ts";
import { db, isDuplicate } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { log } from "#app/lib/log.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { hasSession } from "#app/shopify/sessions.server.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopInfo, type ShopInfo } from "#app/shopify/shop.ts";
import { findShop } from "./find.server.ts";
import { askToTellTheme } from "./theme.server.ts";
import { toShop, type Shop } from "./shop.ts";

/**
 * Gets to know a shop that let the app in, or knows it anew: its name, address, currency; and has its products read when it
 * comes or comes back. Safe to repeat. Returns undefined where the app was shown out in the meantime. Throws ShopifyError.
 */
export async function welcomeShop(domain: string): Promise<Shop | undefined> {
  if (!(await hasSession(domain))) return undefined;
  const info = await shopInfo(adminFor(domain));
  // The job and the first page may both be the first.
  const shop = await keep(domain, info).catch((error: unknown) => {
    if (isDuplicate(error)) return keep(domain, info);
    throw error;
  });
  log.info({ shop: domain }, "welcomed a shop");
  return toShop(shop);
}

const keep = (domain: string, info: ShopInfo) =>
  db.$transaction(async (tx) => {
    const at = now();
    const known = await tx.shop.findUnique({ where: { domain }, select: { uninstalledAt: true } });
    const arrives = !known || known.uninstalledAt !== null;
    const shop = await tx.shop.upsert({
      where: { domain },
      create: { id: newId(), domain, ...info, installedAt: at },
      update: { ...info, ...(arrives && { installedAt: at, uninstalledAt: null }) },
    });
    if (arrives) await enqueue(tx, "sync-products", { shopId: shop.id }, { inOrderOf: shop.id });
    await askToTellTheme(tx, shop.id);
    return shop;
  });

/** The shop whose merchant looks at a page: on their very first one the job that welcomes it may not have run yet. */
export async function shopOfPage(domain: string): Promise<Shop> {
  const known = await findShop(domain);
  if (known && !known.uninstalledAt) return known;
  const welcomed = (await welcomeShop(domain)) ?? (await findShop(domain));
  if (!welcomed) throw new Response("This shop has not installed the app", { status: 404 });
  return welcomed;
}
