import type { Tx } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Trigger } from "./trigger.ts";
import { isUsed } from "./uses.server.ts";

/** What happened, by the id of its row: the text, the order by text, the entry of the ledger, the review. */
export type Happened = { shopId: string; trigger: Trigger; subject: string };

/** Has Shopify Flow told of it, in the caller's transaction, where a workflow of the shop's waits for such a thing. */
export async function setOff(tx: Tx, happened: Happened, { at }: { at?: Date } = {}): Promise<void> {
  if (await isUsed(tx, happened.shopId, happened.trigger)) await enqueue(tx, "tell-flow", happened, { runAt: at });
}
