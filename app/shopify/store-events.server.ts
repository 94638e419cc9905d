import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { parseExact } from "./exact-json.ts";

export type StoreEvent = {
  id: string;
  domain: string;
  topic: string;
  triggeredAt: Date | null;
  receivedAt: Date;
  doneAt: Date | null;
  /** Ids beyond 2^53 are strings. */
  payload: unknown;
};

/** A store event as it was kept, with every id to the digit. */
export async function loadStoreEvent(id: string): Promise<StoreEvent | undefined> {
  const [row] = await db.$queryRaw<(StoreEvent & { payload: string })[]>`
    SELECT "id", "domain", "topic", "triggeredAt", "receivedAt", "doneAt", "payload"::text AS "payload"
    FROM "StoreEvent" WHERE "id" = ${id}::uuid`;
  return row && { ...row, payload: parseExact(row.payload) };
}

/** Says of a kept event what became of it. */
export async function endStoreEvent(id: string, ended: string) {
  await db.storeEvent.updateMany({ where: { id }, data: { doneAt: now(), ended } });
}

/** So many of a shop's last events are looked through. */
const mostLookedAt = 500;

/** The last event of one of these topics, where it is not too long ago; undefined where there was none. */
export async function lastStoreEvent(domain: string, topics: readonly string[]): Promise<StoreEvent | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", "topic", "receivedAt" FROM "StoreEvent" WHERE "domain" = ${domain} ORDER BY "receivedAt" DESC LIMIT ${mostLookedAt}
    ) recent WHERE "topic" = ANY(${[...topics]}) ORDER BY "receivedAt" DESC LIMIT 1`;
  return row && loadStoreEvent(row.id);
}
