import { requestFullSync } from "#app/products/follow.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Has the whole list of a shop's products read. */
export const syncProducts = ({ shopId }: JobPayload<"sync-products">) => requestFullSync(shopId);
