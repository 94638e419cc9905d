import { runDue as run } from "#app/automations/run.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { loadStoreEvent } from "#app/shopify/store-events.server.ts";
import { findShop } from "#app/shops/find.server.ts";

/** Looks at a store event again at the moment that a step of one automation waited for. */
export async function runDue({ storeEventId, automation, step }: JobPayload<"run-due">) {
  const event = await loadStoreEvent(storeEventId);
  const shop = event && (await findShop(event.domain));
  if (!event || !shop || shop.uninstalledAt) return;
  const ended = await run(shop, event, { key: automation, step });
  log.info({ shop: shop.domain, automation, step, ended }, "what was due is done");
}
