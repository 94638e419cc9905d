import { pool } from "#app/lib/db.server.ts";

/**
 * Reserves the next slot of something that is paced, for all processes together (GCRA: the generic cell rate algorithm of ITU-T I.371,
 * one row a number). `burst` slots may be taken at once. Returns how long to wait, in ms: the slot is then this caller's.
 */
export async function reserveSlot(key: string, perMinute: number, burst = 1): Promise<number> {
  const { rows } = await pool().query<{ wait: number }>(
    `INSERT INTO "RateSlot" AS slot ("key", "nextSlotAt") VALUES ($1, clock_timestamp() + $2 * interval '1 ms')
     ON CONFLICT ("key") DO UPDATE SET "nextSlotAt" = greatest(slot."nextSlotAt", clock_timestamp(), slot."pausedUntil" + $3 * interval '1 ms') + $2 * interval '1 ms'
     RETURNING greatest(0, extract(epoch FROM "nextSlotAt" - clock_timestamp()) * 1000 - $2 - $3)::float AS wait`,
    [key, 60_000 / perMinute, ((burst - 1) * 60_000) / perMinute],
  );
  return rows[0]!.wait;
}

/** The network asked for silence: nobody takes a slot before then. */
export async function pausePace(key: string, forMs: number) {
  await pool().query(
    `INSERT INTO "RateSlot" AS slot ("key", "nextSlotAt", "pausedUntil") VALUES ($1, clock_timestamp(), clock_timestamp() + $2 * interval '1 ms')
     ON CONFLICT ("key") DO UPDATE SET "pausedUntil" = greatest(slot."pausedUntil", excluded."pausedUntil")`,
    [key, forMs],
  );
}
