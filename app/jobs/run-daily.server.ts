import { runDaily as run } from "#app/automations/run.daily.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { findShopById } from "#app/shops/find.server.ts";

/** Finds out whom one day of the calendar concerns in a shop, and has them told. */
export async function runDaily({ shopId, day }: JobPayload<"run-daily">) {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  log.info({ shop: shop.domain, day, found: await run(shop, day) }, "whom the day concerns is known");
}
