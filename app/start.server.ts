import { resolve } from "node:path";
import { closeDatabase, databaseUrl, poolsNow, postgresFolder, useDatabase } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { migrate } from "#app/lib/postgres/migrate.server.ts";
import { startPostgres, type EmbeddedPostgres } from "#app/lib/postgres/start.server.ts";
import { reading, type Reading } from "#app/lib/telemetry/measure.server.ts";
import { processFigures } from "#app/lib/telemetry/process-figures.server.ts";
import { startTelemetry } from "#app/lib/telemetry/start.server.ts";
import { askForRound } from "#app/numbers/rounds.server.ts";
import { stopBoss } from "#app/queue/boss.server.ts";
import { queueFigures } from "#app/queue/figures.server.ts";
import { leastPointsFree } from "#app/shopify/request.server.ts";
import { startWorker } from "./worker.server.ts";

/** Brings up what stands behind the web server: figures and traces, the database, up to date, and the worker. Ends what it began where one step fails. */
export async function start(): Promise<{ stop: () => Promise<void> }> {
  const telemetry = await startTelemetry(readGauges);
  const postgres = env.DATABASE_URL ? undefined : await startPostgres(postgresFolder);
  let stopWorker: (() => Promise<void>) | undefined;
  async function stop() {
    await stopWorker?.();
    await telemetry.stop();
    await stopBoss();
    await closeDatabase();
    await postgres?.stop();
  }
  try {
    await prepareDatabase(postgres);
    stopWorker = env.ROLE === "web" ? undefined : await startWorker();
    if (env.ROLE !== "worker") await askForRound();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function prepareDatabase(postgres: EmbeddedPostgres | undefined) {
  if (postgres) useDatabase(postgres.url);
  postgres?.keepUp();
  const applied = await migrate(databaseUrl(), resolve("prisma/migrations"));
  if (applied.length > 0) log.info({ applied }, "the database was brought up to date");
}

/** What Prometheus is shown of this process now. */
async function readGauges(): Promise<Reading[]> {
  const free = leastPointsFree();
  return [
    ...processFigures(),
    ...poolsNow().flatMap(({ name: pool, ...states }) =>
      Object.entries(states).map(([state, value]) => reading("smscommerce_pool_connections", { pool, state }, value)),
    ),
    ...(free === undefined ? [] : [reading("smscommerce_shopify_points_free_ratio", {}, free)]),
    ...(await queueFigures()),
  ];
}
