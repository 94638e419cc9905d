import type { Tx } from "#app/lib/db.server.ts";
import type { JobName } from "./catalog.ts";

/**
 * Takes a job back before it has begun, in the caller's transaction, so that its id may be used again. False where it is under way: then
 * another needs an id of its own.
 */
export async function takeBack(tx: Tx, name: JobName, id: string): Promise<boolean> {
  const [{ active }] = await tx.$queryRaw<[{ active: number }]>`
    WITH taken AS (DELETE FROM pgboss.job WHERE "name" = ${name} AND "id" = ${id}::uuid AND "state" NOT IN ('active', 'retry') RETURNING 1)
    SELECT count(*)::int AS active FROM pgboss.job WHERE "name" = ${name} AND "id" = ${id}::uuid AND "state" IN ('active', 'retry')`;
  return active === 0;
}
