import { db } from "#app/lib/db.server.ts";
import { uuidOf } from "#app/lib/id.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { takeBack } from "#app/queue/take-back.server.ts";
import type { Shop } from "#app/shops/shop.ts";

type Waiting = { storeEventId: string; automation: string; step: string };

/**
 * Has one step of an automation wait until it is due; never due, nothing waits. `about` names what it waits for: what waits about the
 * same thing gives way to it. Returns how it ended, for the log.
 */
export async function putOff(
  shop: Shop,
  waiting: Waiting,
  { dueAt, about }: { dueAt: Date | undefined; about: string | undefined },
): Promise<string> {
  const { automation, step } = waiting;
  const id = about && uuidOf(`due ${shop.id} ${automation} ${step} ${about}`);
  await db.$transaction(async (tx) => {
    const isFree = id && (await takeBack(tx, "run-due", id));
    if (dueAt) await enqueue(tx, "run-due", waiting, { runAt: dueAt, ...(isFree && { id }) });
  });
  return dueAt ? `due ${dueAt.toISOString()}` : "never due";
}
