import { randomUUID } from "node:crypto";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";
import { databaseUrl } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { boss } from "./boss.server.ts";

/** How often what is under way is marked as being worked on. */
export const heartbeatMs = 1_000;

const lookMs = 1_000;
/** Long enough for several marks of whoever lives, also on a busy machine. */
const doubtMs = 4 * heartbeatMs;
const prefix = "smscommerce worker ";

/**
 * Has the jobs of a worker that died done by another within seconds: somebody waits for them. Every worker holds a connection under a
 * name of its own, which ends with it. Where one is gone, a job on which nobody has left a mark since then has nobody left. A machine
 * whose connections do not end with it keeps its jobs for the ten seconds of the queue's own patience. Returns how to stop.
 */
export async function watchWorkers(): Promise<() => Promise<void>> {
  let watch: Awaited<ReturnType<typeof join>> | undefined = await join();
  let looking = Promise.resolve();
  async function look() {
    try {
      await (watch ??= await join()).look();
    } catch {
      // The database is away, and who is there is not known any more: it begins anew.
      await watch?.leave();
      watch = undefined;
    }
  }
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, lookMs);
  return async () => {
    clearInterval(timer);
    await looking;
    await watch?.leave();
  };
}

/** Whoever begins doubts, too: the worker that died may have been the one before it. */
async function join() {
  const client = new pg.Client({ ...parseIntoClientConfig(databaseUrl()), application_name: prefix + randomUUID() });
  client.on("error", () => {}); // the next look finds out
  await client.connect();
  let known = new Set<string>();
  let doubt: { since: Date; dueMs: number } | undefined;
  let isFirst = true;
  return {
    async look() {
      const { rows } = await client.query<{ name: string; at: Date }>(
        `SELECT application_name AS name, clock_timestamp() AS at FROM pg_stat_activity
         WHERE datname = current_database() AND starts_with(application_name, $1)`,
        [prefix],
      );
      const there = new Set(rows.map(({ name }) => name));
      if (isFirst || [...known].some((name) => !there.has(name)))
        doubt = { since: rows[0]!.at, dueMs: performance.now() + doubtMs };
      [known, isFirst] = [there, false];
      if (!doubt || performance.now() < doubt.dueMs) return;
      await handOver(client, doubt.since);
      doubt = undefined;
    },
    leave: () => client.end().catch(() => {}),
  };
}

type Orphan = { name: string; id: string; retryCount: number };

async function handOver(client: pg.Client, since: Date) {
  const { rows } = await client.query<Orphan>(
    `SELECT name, id, retry_count AS "retryCount" FROM pgboss.job WHERE state = 'active' AND heartbeat_on < $1`,
    [since],
  );
  for (const [name, jobs] of Map.groupBy(rows, (one) => one.name)) {
    // Named with their attempt: what somebody has taken up meanwhile is left alone.
    const failed = await (await boss()).fail(name, jobs, { message: "its worker was lost" });
    log.warn({ job: name, count: jobs.length, failed }, "jobs of a lost worker are done by another");
  }
}
