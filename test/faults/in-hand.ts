import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/lib/db.server.ts";

type Job = { name: string; id: string; retryCount: number; state: string };

const jobsIn = async (states: string[], ids?: string[]) =>
  (
    await pool().query<Job>(
      `SELECT name, id, retry_count AS "retryCount", state FROM pgboss.job WHERE state::text = ANY($1) AND ($2::uuid[] IS NULL OR id = ANY($2))`,
      [states, ids ?? null],
    )
  ).rows;

/**
 * What was under way when a worker was killed, and how long after it the last of that was in another's hands again, in ms.
 * Undefined where nothing was.
 */
export async function takenOver(kill: () => Promise<unknown>, patienceMs = 90_000): Promise<number | undefined> {
  await kill();
  const began = performance.now();
  const before = await jobsIn(["active"]).catch(() => []);
  if (before.length === 0) return undefined;
  const attempts = new Map(before.map(({ id, retryCount }) => [id, retryCount]));
  const ids = [...attempts.keys()];
  for (const until = Date.now() + patienceMs; Date.now() < until; await wait(50)) {
    const now = await jobsIn(["active", "retry"], ids).catch(() => before);
    if (!now.some(({ id, state, retryCount }) => state === "retry" || retryCount === attempts.get(id))) break;
  }
  return performance.now() - began;
}
