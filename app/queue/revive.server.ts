import { db } from "#app/lib/db.server.ts";
import type { JobName, JobPayload } from "./catalog.ts";
import { enqueue } from "./enqueue.server.ts";
import { runAgain } from "./parked.server.ts";

/**
 * Has a job done that nobody does any more: parked, let go or lost. False where it waits for its turn, or its next try, anyway.
 */
export async function revive<Name extends JobName>(
  shopId: string,
  name: Name,
  payload: JobPayload<Name>,
  inOrderOf: string,
): Promise<boolean> {
  const [waiting] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM pgboss.job WHERE name = ${name} AND state IN ('created', 'retry', 'active') AND data - 'trail' = ${JSON.stringify(payload)}::jsonb`;
  if (waiting) return false;
  const parked = await db.parkedJob.findFirst({
    where: { shopId, name, resolvedAt: null, payload: { equals: payload as never } },
  });
  if (parked) return runAgain(shopId, parked.id);
  await db.$transaction((tx) => enqueue(tx, name, payload, { inOrderOf }));
  return true;
}
