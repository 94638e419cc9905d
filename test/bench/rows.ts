import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { migrate } from "#app/lib/postgres/migrate.server.ts";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { addContacts, addShop } from "./fan-out-shop.ts";
import type { BenchRow } from "./row.ts";
import { addTexts, withoutIndexes } from "./rows-fill.ts";

const small = { texts: 100_000, people: 5_000 };
/** `npm run bench -- rows --texts=10000000`. */
const wished = Number(process.argv.find((arg) => arg.startsWith("--texts="))?.slice(8) ?? 1_000_000);

/** What the pages' own queries take in a shop of many texts, beside a shop of 100,000 in the same database; and what it all weighs. */
export async function run({ texts = wished } = {}): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startPostgres(join(folder, "postgres"));
  try {
    await migrate(postgres.url, resolve("prisma/migrations"));
    const shops = await fillBoth(postgres.url, texts);
    Object.assign(process.env, environment(postgres.url));
    // Its configuration is read when it is first imported.
    const { measurePages } = await import("./rows-pages.ts");
    return [...(await weigh(postgres.url, texts + small.texts)), ...(await measurePages(shops, texts))];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const environment = (url: string) => ({
  ...{ DATABASE_URL: url, LOG_LEVEL: "warn", NODE_ENV: "production" },
  ...{ SHOPIFY_API_KEY: "bench", SHOPIFY_API_SECRET: "bench", SHOPIFY_APP_URL: "https://sms.example.com" },
  SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
});

export async function fillBoth(url: string, texts: number): Promise<{ big: string; small: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Nothing else writes here, and every contact of a text is one.
  await client.query(
    `SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'`,
  );
  const ids = { big: await addShop(client, "big.myshopify.com"), small: await addShop(client, "small.myshopify.com") };
  await addContacts(client, ids.small, small.people);
  await addContacts(client, ids.big, Math.max(1_000, texts / 20));
  await withoutIndexes(client, '"Message"', async () => {
    await addTexts(client, ids.small, small.texts, 0);
    await addTexts(client, ids.big, texts, small.texts);
  });
  await client.query("VACUUM ANALYZE");
  await client.end();
  return ids;
}

async function weigh(url: string, texts: number): Promise<BenchRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ table: string; indexes: string }>(
    `SELECT pg_table_size('"Message"') AS "table", pg_indexes_size('"Message"') AS indexes`,
  );
  const each = await client.query<{ name: string; size: string }>(
    `SELECT indexrelname AS name, pg_relation_size(indexrelid) AS size FROM pg_stat_user_indexes WHERE relname = 'Message' ORDER BY 2 DESC`,
  );
  await client.end();
  const row = (what: string, bytes: string): BenchRow => ({
    bench: "rows",
    what,
    value: Number(bytes) / texts,
    unit: "B a text",
  });
  return [
    row("table of texts", rows[0]!.table),
    row("its indexes", rows[0]!.indexes),
    ...each.rows.map(({ name, size }) => row(name, size)),
  ];
}
