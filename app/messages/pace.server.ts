import { pool } from "#app/lib/db.server.ts";

/** Networks count what came in any 60 seconds; a second more forgives what the way there takes. */
const windowMs = 61_000;

/**
 * Reserves the next slot of something that is paced, for all processes together: at most `perMinute` in any minute, and as fast as
 * that allows, so that who waits for an answer does not pay for an even flow. One row a number, one statement a slot.
 * Returns how long to wait, in ms: the slot is then this caller's.
 */
export async function reserveSlot(key: string, perMinute: number): Promise<number> {
  const { rows } = await pool().query<{ wait: number }>(
    `INSERT INTO "RateSlot" AS pace ("key", "slots") VALUES ($1, ARRAY[clock_timestamp()])
     ON CONFLICT ("key") DO UPDATE SET "slots" = (pace."slots" || greatest(
         clock_timestamp(), pace."pausedUntil", pace."slots"[cardinality(pace."slots")],
         pace."slots"[cardinality(pace."slots") - $2::int + 1] + $3 * interval '1 ms'
       ))[greatest(1, cardinality(pace."slots") - $2::int + 2):]
     RETURNING greatest(0, extract(epoch FROM "slots"[cardinality("slots")] - clock_timestamp()) * 1000)::float AS wait`,
    [key, perMinute, windowMs],
  );
  return rows[0]!.wait;
}

/** The network asked for silence: nobody takes a slot before then. */
export async function pausePace(key: string, forMs: number) {
  await pool().query(
    `INSERT INTO "RateSlot" AS pace ("key", "slots", "pausedUntil") VALUES ($1, '{}', clock_timestamp() + $2 * interval '1 ms')
     ON CONFLICT ("key") DO UPDATE SET "pausedUntil" = greatest(pace."pausedUntil", excluded."pausedUntil")`,
    [key, forMs],
  );
}
