import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { pausing } from "./pauses.ts";

/**
 * Nobody waits here for what a job waits for between two tries, for the number's pace, or for the time after which a network that does
 * not know a text never got it. Returns how to stop that.
 */
export function hurry(): () => void {
  const seen = new Set<string>();
  const timer = setInterval(() => void hurryOnce(seen).catch(() => {}), 50);
  return () => clearInterval(timer);
}

async function hurryOnce(seen: Set<string>) {
  const { rows } = await pool().query<{ attempt: string; sending: boolean }>(
    `SELECT "id" || '/' || "attempts" AS attempt,
       EXISTS (SELECT FROM pgboss.job WHERE name = 'send-message' AND state = 'active') AS sending
     FROM "Message" WHERE "status" = 'unknown'`,
  );
  const isNew = rows.some(({ attempt }) => !seen.has(attempt));
  // Between the gate's word and the hand-over no time passes: what was said meanwhile would seem to have been said long before.
  const waits = isNew && rows.some(({ sending }) => sending);
  if (isNew && !waits) {
    clock.offsetMs += 16_000;
    for (const { attempt } of rows) seen.add(attempt);
  }
  await pool().query(
    `UPDATE pgboss.job SET start_after = now() WHERE NOT ($1 AND name = 'look-up-message')
       AND ((${pausing}) OR (state = 'created' AND start_after > now() AND name = 'look-up-message'))`,
    [waits],
  );
  await pool().query(`DELETE FROM "RateSlot"`);
}
