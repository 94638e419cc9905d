import { setTimeout as wait } from "node:timers/promises";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { Alone } from "./alone.ts";

/** Longer than Shopify ever takes for what is done under it; a holder that died keeps the others waiting no longer. */
const lastsMs = 30_000;
const patienceMs = 20_000;
const betweenTriesMs = 40;

/**
 * Work that a shop has only one of under way at a time, whichever machine it runs on. A row and not a lock: it is held while
 * Shopify is asked, and must keep no connection meanwhile. Throws a retryable ShopifyError where its turn does not come.
 */
export const aloneIn =
  (shopId: string): Alone =>
  async (name, work) => {
    const holder = newId();
    await take(shopId, name, holder);
    try {
      return await work();
    } finally {
      await db.lease.deleteMany({ where: { shopId, name, holder } });
    }
  };

async function take(shopId: string, name: string, holder: string): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isTaken(shopId, name, holder))) {
    if (performance.now() > giveUpAt)
      throw new ShopifyError({
        message: `waited too long for ${name}`,
        merchantMessage: "Too many customers asked for the same thing at once. It is being tried again.",
        retryable: true,
      });
    await wait(betweenTriesMs);
  }
}

async function isTaken(shopId: string, name: string, holder: string): Promise<boolean> {
  const at = now();
  const until = new Date(at.getTime() + lastsMs);
  const count = await db.$executeRaw`
    INSERT INTO "Lease" AS held ("shopId", "name", "holder", "until")
    VALUES (${shopId}::uuid, ${name}, ${holder}::uuid, ${until})
    ON CONFLICT ("shopId", "name") DO UPDATE SET "holder" = EXCLUDED."holder", "until" = EXCLUDED."until"
    WHERE held."until" < ${at}`;
  return count === 1;
}
