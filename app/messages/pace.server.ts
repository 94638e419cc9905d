import { pool } from "#app/lib/db.server.ts";

/** Networks count what came in any 60 seconds; a second more forgives what the way there takes. */
export const windowMs = 61_000;

/** When the next slot is: not before the last one, not in a pause, and not while the window is full. */
const next = `greatest(
  clock_timestamp(), pace."pausedUntil", pace."slots"[cardinality(pace."slots")],
  pace."slots"[cardinality(pace."slots") - $2::int + 1] + $3 * interval '1 ms'
)`;
const msUntil = (moment: string) => `greatest(0, extract(epoch FROM ${moment} - clock_timestamp()) * 1000)::float`;

type Wish = {
  perMinute: number;
  /** Of these, so many are left to others. */
  spare?: number;
  /** A slot further off than this is left to others too: what is not used at once would be lost to everybody. */
  withinMs: number;
};

/**
 * Takes the next slot of something that is paced, for all processes together: at most `perMinute` in any minute, and as fast as
 * that allows, so that who waits for an answer does not pay for an even flow. One row a number, one statement a slot.
 * Returns how long to wait, in ms.
 */
export async function takeSlot(
  key: string,
  { perMinute, spare = 0, withinMs }: Wish,
): Promise<{ taken: boolean; ms: number }> {
  const asked = [key, perMinute - spare, windowMs];
  const { rows } = await pool().query<{ ms: number }>(
    `INSERT INTO "RateSlot" AS pace ("key", "slots") VALUES ($1, ARRAY[clock_timestamp()])
     ON CONFLICT ("key") DO UPDATE SET "slots" = (pace."slots" || ${next})[greatest(1, cardinality(pace."slots") - $5::int + 2):]
     WHERE ${next} <= clock_timestamp() + $4 * interval '1 ms'
     RETURNING ${msUntil(`"slots"[cardinality("slots")]`)} AS ms`,
    [...asked, withinMs, perMinute],
  );
  if (rows[0]) return { taken: true, ms: rows[0].ms };
  const later = await pool().query<{ ms: number }>(
    `SELECT ${msUntil(next)} AS ms FROM "RateSlot" AS pace WHERE "key" = $1`,
    asked,
  );
  return { taken: false, ms: later.rows[0]?.ms ?? 0 };
}

/** The network asked for silence: nobody takes a slot before then. */
export async function pausePace(key: string, forMs: number) {
  await pool().query(
    `INSERT INTO "RateSlot" AS pace ("key", "slots", "pausedUntil") VALUES ($1, '{}', clock_timestamp() + $2 * interval '1 ms')
     ON CONFLICT ("key") DO UPDATE SET "pausedUntil" = greatest(pace."pausedUntil", excluded."pausedUntil")`,
    [key, forMs],
  );
}
