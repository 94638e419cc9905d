import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";

/** Our clock and Shopify's may differ by so much. */
const skewMs = 60_000;

/**
 * The merchant removed the app: from this moment nothing is sent or asked for them. Their sessions, the credentials of their
 * numbers and open codes are deleted; the rest waits for Shopify's `shop/redact`, 48 hours later. Safe to repeat.
 * `at` is when Shopify says it happened: a notice that comes after they installed again is too old to act on.
 */
export async function uninstallShop(domain: string, at: Date = now()): Promise<string> {
  return db.$transaction(async (tx) => {
    const shop = await tx.shop.findUnique({ where: { domain }, select: { id: true, installedAt: true } });
    if (shop && shop.installedAt.getTime() > at.getTime() + skewMs) return "installed again since: nothing done";
    await tx.session.deleteMany({ where: { shop: domain } });
    if (!shop) return "not a shop that we know";
    const shopId = shop.id;
    await tx.shop.updateMany({ where: { id: shopId, uninstalledAt: null }, data: { uninstalledAt: at } });
    await tx.gatewayAccount.deleteMany({ where: { shopId } });
    await tx.code.deleteMany({ where: { shopId } });
    await tx.message.updateMany({ where: { shopId, sealedText: { not: null } }, data: { sealedText: null } });
    return "uninstalled";
  });
}
