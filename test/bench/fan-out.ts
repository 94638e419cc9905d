import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import pg from "pg";
import { migrate } from "#app/lib/postgres/migrate.server.ts";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { postmasterOf } from "./doors.ts";
import { cpuMsOf } from "./processes.ts";
import type { BenchRow } from "./row.ts";

type Ran = { queued: number; refused: number; said: number; ms: number; cpuMs: number; peakMb: number };

const few = 1_000;
const wanted = 100_000;
const many = 1_000_000;

/** A text to everybody of a shop, from nothing to the queue, beside PostgreSQL writing the same rows out of its own tables. */
export async function run({ sizes = [few, wanted, ...(process.argv.includes("--long") ? [many] : [])] } = {}): Promise<
  BenchRow[]
> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startPostgres(join(folder, "postgres"));
  try {
    await migrate(postgres.url, resolve("prisma/migrations"));
    const database = await postmasterOf(postgres.url);
    const rows: BenchRow[] = [];
    for (const size of sizes) {
      const before = cpuMsOf(database);
      const ran = await fanOutIn(postgres.url, size);
      const databaseMs = cpuMsOf(database) - before;
      rows.push(...rowsOf(size, ran, databaseMs, await plainly(postgres.url, `bench-${size}.myshopify.com`)));
    }
    return rows;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(size: number, ran: Ran, databaseMs: number, plainMs: number): BenchRow[] {
  const people = size.toLocaleString("en");
  const row = (what: string, value: number, unit: string): BenchRow => ({
    bench: "fan-out",
    what: `${people}: ${what}`,
    value,
    unit,
  });
  return [
    {
      ...row("gate, words and queue", size / (ran.ms / 1000), "people/s"),
      beside: { what: "INSERT … SELECT of the same rows", value: size / (plainMs / 1000) },
    },
    row("processor of the app", (1000 * ran.cpuMs) / size, "µs a person"),
    row("processor of PostgreSQL, with making the people", (1000 * databaseMs) / size, "µs a person"),
    row("most memory", ran.peakMb, "MB"),
    row("queued", ran.queued, ""),
    row("refused by the gate", ran.refused, ""),
  ];
}

/** In a process of its own, so that its memory is its own; made into one file first, as the app is that runs for real. */
async function fanOutIn(url: string, size: number): Promise<Ran> {
  const environment = {
    ...{ DATABASE_URL: url, LOG_LEVEL: "warn", NODE_ENV: "production" as const },
    ...{ SHOPIFY_API_KEY: "bench", SHOPIFY_API_SECRET: "bench", SHOPIFY_APP_URL: "https://sms.example.com" },
    SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
  };
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment };
  const outfile = ".data/bench/fan-out-run.mjs";
  await build({
    ...{ entryPoints: ["test/bench/fan-out-run.ts"], outfile, bundle: true, format: "esm" },
    ...{ platform: "node", packages: "external", logLevel: "error" },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile, String(size)], { env });
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Ran;
}

const own: Record<string, string> = {
  '"Message".id': "uuidv7()",
  '"Message".cause': `"cause" || '~'`,
  "pgboss.job.id": "uuidv7()",
  '"Link".code': `md5("code")`,
};

/** Which text a row belongs to. */
const messageOf = {
  '"Message"': 'one."id"',
  '"Link"': 'one."messageId"',
  "pgboss.job": `(one."data"->>'messageId')::uuid`,
};

/** The least that could be done: the same texts, links and jobs once more, five hundred people in a transaction, copied by the database. */
async function plainly(url: string, domain: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const statements: string[] = [];
  const { rows } = await client.query<{ id: string }>(`SELECT "id" FROM "Shop" WHERE "domain" = $1`, [domain]);
  const ofShop = `"shopId" = '${rows[0]!.id}'`;
  await client.query(
    `CREATE TEMP TABLE again AS SELECT *, row_number() OVER () / 500 AS page FROM "Message" WHERE ${ofShop}`,
  );
  await client.query("CREATE INDEX ON again (page); CREATE INDEX ON again (id); ANALYZE");
  for (const [table, message] of Object.entries(messageOf)) {
    const { fields } = await client.query(`SELECT * FROM ${table} LIMIT 0`);
    const names = fields.map(({ name }) => name);
    const values = names.map((name) => own[`${table}.${name}`] ?? `one."${name}"`);
    await client.query(
      `CREATE TEMP TABLE again_${statements.length} AS SELECT one.*, again.page FROM ${table} one JOIN again ON again.id = ${message}`,
    );
    await client.query(`CREATE INDEX ON again_${statements.length} (page); ANALYZE again_${statements.length}`);
    const columns = names.map((name) => `"${name}"`).join(", ");
    statements.push(
      `INSERT INTO ${table} (${columns}) SELECT ${values.join(", ")} FROM again_${statements.length} one WHERE one.page = $1`,
    );
  }
  const { rows: last } = await client.query<{ page: string }>("SELECT max(page) AS page FROM again");
  const begun = performance.now();
  for (let page = 0; page <= Number(last[0]!.page); page++) {
    await client.query("BEGIN");
    for (const [index, text] of statements.entries())
      await client.query({ name: `copy ${index}`, text, values: [page] });
    await client.query("COMMIT");
  }
  const ms = performance.now() - begun;
  await client.end();
  return ms;
}
