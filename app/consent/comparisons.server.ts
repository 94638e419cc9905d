import { DateTime } from "luxon";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { compareWithNetworks } from "./compare-networks.server.ts";
import { compareWithShopify } from "./compare-shopify.server.ts";

/** By the shop's clock: few order then, and fewer say STOP. */
const quietHour = 3;

/** Has the ledgers of the shops compared where it is the middle of the night. Asked every hour. */
export async function beginComparisons() {
  const at = DateTime.fromJSDate(now());
  const shops = await db.shop.findMany({ where: { uninstalledAt: null }, select: { id: true, timeZone: true } });
  const asleep = shops.filter(({ timeZone }) => at.setZone(timeZone).hour === quietHour);
  await db.$transaction(async (tx) => {
    for (const { id: shopId } of asleep) await enqueue(tx, "compare-consents", { shopId }, { inOrderOf: shopId });
  });
}

/**
 * Compares a shop's ledger with what Shopify and the networks keep, and puts right what got lost on the way, on either side. Safe to
 * repeat. Throws where a part of it could not be done and trying again may help.
 */
export async function compareConsents(shopId: string): Promise<void> {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  // What one does not answer is no reason not to ask the other.
  const [store, networks] = await Promise.allSettled([compareWithShopify(shop), compareWithNetworks(shop)]);
  const failed = [store, networks].find((one) => one.status === "rejected");
  log.info(
    {
      shop: shop.domain,
      shopify: store.status === "fulfilled" ? store.value : "not finished",
      networks: networks.status === "fulfilled" ? networks.value : "not finished",
    },
    "compared consents",
  );
  if (failed) throw failed.reason;
}
