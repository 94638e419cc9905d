import { runAutomations } from "#app/automations/run.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { findShopById } from "#app/shops/find.server.ts";

/**
 * Looks at a product that people wait for, as if the shop had told of it anew: somebody was told a day ago that it is back and left
 * it to the next in line; or it changed while they were being promised to hear of that.
 */
export async function passOnWish({ shopId, productId }: JobPayload<"pass-on-wish">) {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  const payload = { admin_graphql_api_id: productId };
  await runAutomations(shop, { topic: "products/update", payload, triggeredAt: null, receivedAt: now() });
}
