import { PgBoss } from "pg-boss";
import { parseIntoClientConfig } from "pg-connection-string";
import { databaseUrl } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { PreparingClient } from "#app/lib/postgres/preparing-client.server.ts";
import { deadLetters, jobNames, kindOf } from "./catalog.ts";

let started: Promise<PgBoss> | undefined;

/** The queue's engine. Every process may enqueue; only workers supervise and keep the clock. */
export const boss = () => (started ??= start(false));

/** Starts the engine for a worker: it also minds schedules, lost workers and old jobs. */
export const bossOfWorker = () => (started = start(true));

async function start(worker: boolean): Promise<PgBoss> {
  // Its pool is node-postgres's, and takes that one's options, too.
  const connections = { ...parseIntoClientConfig(databaseUrl()), max: 8, Client: PreparingClient };
  const engine = new PgBoss({
    ...connections,
    supervise: worker,
    schedule: worker,
    // How soon a dead worker is noticed once its heart has stopped: people wait for what it had in hand.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  engine.on("error", (error) => log.error({ err: error }, "queue"));
  await engine.start();
  await createQueues(engine);
  return engine;
}

async function createQueues(engine: PgBoss) {
  const known = new Set((await engine.getQueues()).map(({ name }) => name));
  if (!known.has(deadLetters)) await engine.createQueue(deadLetters, { retryLimit: 100, retryDelay: 5 });
  for (const name of jobNames) {
    const { ordered, prompt, tries } = kindOf(name);
    const options = {
      retryLimit: tries - 1,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      heartbeatSeconds: 10,
      expireInSeconds: 300,
      deleteAfterSeconds: 3600,
      deadLetter: deadLetters,
      notify: prompt ?? false,
    };
    if (known.has(name)) await engine.updateQueue(name, options);
    else await engine.createQueue(name, { ...options, policy: ordered ? "key_strict_fifo" : "standard" });
  }
}

let ending: (() => Promise<void>)[] = [];

/** Who uses the engine is asked to end before it does. */
export const beforeStop = (end: () => Promise<void>) => void ending.push(end);

export async function stopBoss() {
  const engine = await started;
  started = undefined;
  const ends = ending;
  ending = [];
  await Promise.all(ends.map((end) => end()));
  await engine?.stop({ graceful: true, timeout: 20_000 });
}
