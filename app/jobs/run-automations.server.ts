import { runAutomations as run } from "#app/automations/run.server.ts";
import { followStoreConsent } from "#app/consent/follow.server.ts";
import { applyInventoryLevel, applyProductUpdate, applyProductsRead } from "#app/products/follow.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { attributeOrder } from "#app/sales/attribute.server.ts";
import { endStoreEvent, loadStoreEvent } from "#app/shopify/store-events.server.ts";
import { findShop } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";

/** What the app itself follows, beside the automations. Each returns how it ended. */
const followers: Record<string, (shop: Shop, payload: unknown) => Promise<string>> = {
  "customers_marketing_consent/update": followStoreConsent,
  "orders/create": attributeOrder,
  "products/create": applyProductUpdate,
  "products/update": applyProductUpdate,
  "products/delete": applyProductUpdate,
  "inventory_levels/update": applyInventoryLevel,
  "bulk_operations/finish": applyProductsRead,
};

/** Does what a store event calls for, once. */
export async function runAutomations({ storeEventId }: JobPayload<"run-automations">) {
  const event = await loadStoreEvent(storeEventId);
  if (!event || event.doneAt) return;
  const shop = await findShop(event.domain);
  if (!shop || shop.uninstalledAt) return endStoreEvent(event.id, "not a shop of ours");
  const followed = await followers[event.topic]?.(shop, event.payload);
  const ran = await run(shop, event);
  await endStoreEvent(event.id, [followed, ran].filter(Boolean).join("; "));
}
