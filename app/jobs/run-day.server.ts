import { runDay as run } from "#app/automations/run.daily.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { findShopById } from "#app/shops/find.server.ts";

/** Tells some of those whom a day of the calendar concerns. */
export async function runDay(payload: JobPayload<"run-day">) {
  const shop = await findShopById(payload.shopId);
  if (!shop || shop.uninstalledAt) return;
  const { automation } = payload;
  log.info({ shop: shop.domain, automation, ended: await run(shop, payload) }, "some of the day's texts are set off");
}
