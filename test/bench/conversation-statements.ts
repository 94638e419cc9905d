import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "#app/lib/postgres/start.server.ts";

/** The app's own PostgreSQL with its module that counts statements; begun twice, since the module is loaded at start. */
export async function startCountingPostgres(folder: string) {
  const first = await startPostgres(folder);
  await ask(first.url, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
  await first.stop();
  const postgres = await startPostgres(folder);
  await ask(postgres.url, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  return postgres;
}

export async function ask<Row extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await client.query<Row>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

export const forgetStatements = (url: string) => ask(url, "SELECT pg_stat_statements_reset()");

type Counted = { calls: number; ms: number; query: string };

/** How many statements there were since; with `BENCH_PROFILE`, which they were is written there. */
export async function countStatements(url: string, what: string): Promise<number> {
  const counted = await ask<Counted>(
    url,
    "SELECT calls::int AS calls, total_exec_time AS ms, query FROM pg_stat_statements ORDER BY calls DESC",
  );
  if (process.env.BENCH_PROFILE) {
    const lines = counted.map(({ calls, ms, query }) => `${calls}\t${ms.toFixed(0)}\t${query.replace(/\s+/g, " ")}`);
    writeFileSync(join(process.env.BENCH_PROFILE, `statements-${what}.tsv`), `calls\tms\tquery\n${lines.join("\n")}\n`);
  }
  return counted.reduce((sum, { calls }) => sum + calls, 0);
}
