import type { Tx } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";

/** Has what the storefront's block shows brought to Shopify, in the caller's transaction: its number, its form, or the shop's name changed. */
export const askToTellTheme = (tx: Tx, shopId: string) => enqueue(tx, "tell-theme", { shopId }, { inOrderOf: shopId });
