import { pool } from "#app/lib/db.server.ts";
import { handlers } from "#app/jobs/registry.server.ts";
import { boss, stopBoss } from "#app/queue/boss.server.ts";
import { startWorking, type Handlers } from "#app/queue/work.server.ts";
import type { Outside } from "./outside.ts";

export type Worker = ReturnType<typeof createWorker>;

/** The app's worker, which may die and be started again; jobs of one that died are handed on once its lease has run out. */
export function createWorker(outside: Outside) {
  let busy = new Set<object>();
  let calmFor = 0;
  let revival: Promise<void> | undefined;
  let deaths = 0;
  const watched = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (...given: unknown[]) => {
        const [mine, work] = [busy, {}];
        mine.add(work);
        try {
          return await outside.live(() => (handle as (...given: unknown[]) => Promise<unknown>)(...given));
        } finally {
          mine.delete(work);
        }
      },
    ]),
  ) as unknown as Handlers;

  outside.onDeath(() => {
    deaths += 1;
    revival = startAnew().finally(() => (revival = undefined));
  });

  async function startAnew() {
    const engine = await boss();
    // Of a dead process nothing is heard, nor of how its engine stops.
    const stopped = [engine.stop({ graceful: false }), stopBoss()].map((one) => one.catch(() => {}));
    await Promise.race([Promise.all(stopped), pause(500)]);
    await until(() => busy.size === 0, 500);
    busy = new Set();
    outside.revive();
    await startWorking(watched);
    await outside.aside(handOn);
  }

  const timer = setInterval(() => void outside.aside(look).catch(() => {}), 100);

  /** What nobody works on, and is still held as being worked on, was in the hands of one who could not even say that it failed. */
  async function look() {
    const { dead, away } = outside.state;
    calmFor = busy.size === 0 && !revival && !dead && !away ? calmFor + 1 : 0;
    if (calmFor < 5) return;
    calmFor = 0;
    const { rowCount } = await pool().query(
      `SELECT 1 FROM pgboss.job WHERE state = 'active' AND started_on < now() - interval '400 milliseconds' LIMIT 1`,
    );
    if (rowCount && busy.size === 0) await handOn();
  }

  return {
    start: () => startWorking(watched),
    async stop() {
      clearInterval(timer);
      await revival;
      await stopBoss();
    },
    get busy() {
      return busy.size > 0 || revival !== undefined;
    },
    get deaths() {
      return deaths;
    },
    /** Until the worker that died has been started again. */
    alive: () => revival ?? Promise.resolve(),
  };
}

/** As though the lease of whoever died had run out, and the queue's supervisor had come by. */
async function handOn() {
  await pool().query(`UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour' WHERE state = 'active'`);
  await pool().query(`UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL`);
  await pool().query(`UPDATE "Lease" SET "until" = now() - interval '1 day'`);
  await (await boss()).supervise();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(holds: () => boolean, patienceMs: number) {
  for (const end = Date.now() + patienceMs; !holds() && Date.now() < end;) await pause(10);
}
