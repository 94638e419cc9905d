import { runDaily as run } from "#app/automations/run.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { findShopById } from "#app/shops/find.server.ts";

/** Does what one day of the calendar sets off in a shop. */
export async function runDaily({ shopId, day }: JobPayload<"run-daily">) {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  log.info({ shop: shop.domain, day, ended: await run(shop, day) }, "the day's texts are set off");
}
