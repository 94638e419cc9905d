import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/lib/db.server.ts";
import { reading, type Reading } from "#app/lib/telemetry/measure.server.ts";
import { jobNames } from "./catalog.ts";

/** Workers count what is in each queue every few seconds; how old the oldest is is looked at now, also where no worker is left to count. */
const queues = `SELECT name, ready_count AS waiting, deferred_count AS later, active_count AS active,
  (SELECT extract(epoch FROM now() - min(greatest(job.start_after, job.created_on)))::float FROM pgboss.job
    WHERE job.name = queue.name AND job.state < 'active' AND job.start_after <= now()) AS oldest
  FROM pgboss.queue WHERE name = ANY($1)`;

type Queue = { name: string; waiting: number; later: number; active: number; oldest: number | null };

const patienceMs = 2_000;

/** How the queue stands, for all processes together. Nothing where the database does not tell in time: other figures are still asked for. */
export const queueFigures = (): Promise<Reading[]> =>
  Promise.race([ask().catch(() => []), wait(patienceMs, [], { ref: false })]);

async function ask(): Promise<Reading[]> {
  const [counted, parked, size] = await Promise.all([
    pool().query<Queue>(queues, [jobNames]),
    pool().query<{ n: number }>(`SELECT count(*)::int AS n FROM "ParkedJob" WHERE "resolvedAt" IS NULL`),
    pool().query<{ bytes: string }>("SELECT pg_database_size(current_database()) AS bytes"),
  ]);
  return [
    ...counted.rows.flatMap(({ name: job, oldest, ...states }) => [
      ...Object.entries(states).map(([state, value]) => reading("smscommerce_jobs", { job, state }, value)),
      reading("smscommerce_job_oldest_seconds", { job }, oldest ?? 0),
    ]),
    reading("smscommerce_parked_jobs", {}, parked.rows[0]!.n),
    reading("smscommerce_database_bytes", {}, Number(size.rows[0]!.bytes)),
  ];
}
