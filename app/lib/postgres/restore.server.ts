import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { check, partsOf } from "./backup-file.server.ts";
import { BackupError, type Header } from "./backup.server.ts";
import { copyIn } from "./copy.server.ts";
import { bringUpTo } from "./migrate.server.ts";

export type Wish = {
  /** Where the migrations are. */
  migrations: string;
  /** What is in the database is let go of. */
  replace: boolean;
  /** Nothing ran since the backup: what waited to be sent then is sent. */
  resume: boolean;
};

export type Restored = Header & { rows: number; notSent: number; letGo: number };

/** Jobs that set texts off, in the order of nothing: what they told of may have been told after the backup was made. */
const telling = [
  "run-automations",
  "run-due",
  "run-daily",
  "run-day",
  "send-scheduled-reply",
  "alert-staff",
  "pass-on-wish",
];

/**
 * Puts a backup back, all of it or nothing: the queue's own tables must be there. What waited to be sent when it was made is not sent
 * where it may have been since, so that nobody is texted twice. Throws BackupError with what to do.
 */
export async function restore(connectionString: string, file: string, wish: Wish): Promise<Restored> {
  const header = await check(file);
  await checkVersion(header, wish.migrations);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await checkTarget(client, wish);
    await client.query("BEGIN");
    await dropAll(client);
    await bringUpTo(client, wish.migrations, (name) => header.migrations.includes(name));
    const rows = await fill(client, file);
    await bringUpTo(client, wish.migrations);
    const left = wish.resume ? { notSent: 0, letGo: 0 } : await holdBack(client);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return { ...header, ...left, rows };
  } finally {
    await client.end();
  }
}

async function checkVersion({ migrations }: Header, folder: string) {
  const known = new Set(await readdir(folder));
  if (!migrations.every((name) => known.has(name)))
    throw new BackupError("The backup was made by a newer version of the app: restore it with that one");
}

async function checkTarget(client: pg.Client, { replace, migrations }: Wish) {
  const { rows: busy } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  if (busy[0]!.n > 0) throw new BackupError("The app, or something else, is using this database: stop it first");
  const there = await tablesIn(client);
  const ours = await tablesOf(migrations);
  const others = there.filter((name) => !ours.has(name));
  if (others.length > 0)
    throw new BackupError(`This database has tables of something else (${others.join(", ")}): use one of its own`);
  if (!replace && (await hasRows(client, there)))
    throw new BackupError("There is data in this database. To let go of it and have the backup instead, add --replace");
}

async function tablesIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}

/** What the migrations make, all of them together. */
async function tablesOf(folder: string): Promise<Set<string>> {
  const names = ["_prisma_migrations"];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const sql = await readFile(join(folder, entry.name, "migration.sql"), "utf8");
    for (const [, name] of sql.matchAll(/^\s*CREATE TABLE (?:IF NOT EXISTS )?"(\w+)"/gm)) names.push(name!);
  }
  return new Set(names);
}

async function hasRows(client: pg.Client, tables: string[]): Promise<boolean> {
  for (const name of tables) {
    if (name === "_prisma_migrations") continue;
    const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) return true;
  }
  return false;
}

/** Ours alone: what an extension brought stays. */
async function dropAll(client: pg.Client) {
  const tables = (await tablesIn(client)).map((name) => pg.escapeIdentifier(name));
  if (tables.length > 0) await client.query(`DROP TABLE ${tables.join(", ")} CASCADE`);
  const { rows } = await client.query<{ name: string }>(
    `SELECT f.oid::regprocedure::text AS name FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace
     AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = f.oid AND d.deptype = 'e')`,
  );
  for (const { name } of rows) await client.query(`DROP FUNCTION ${name} CASCADE`);
  await client.query("DELETE FROM pgboss.job");
}

async function fill(client: pg.Client, file: string): Promise<number> {
  for await (const part of partsOf(file)) {
    if ("header" in part) continue;
    if ("footer" in part) return Object.values(part.footer.rows).reduce((sum, rows) => sum + rows, 0);
    const { table, columns, rows } = part;
    if (table === "pgboss.job") await fillQueue(client, columns, rows);
    else await copyIn(client, `COPY ${table} (${columns}) FROM STDIN`, rows);
  }
  throw new BackupError("The file ended too soon");
}

/** The queue may be a newer one, with other columns and other kinds of jobs. What somebody had in hand is to be done again. */
async function fillQueue(client: pg.Client, columns: string, rows: AsyncIterable<Buffer>) {
  await client.query("CREATE TEMP TABLE brought (LIKE pgboss.job INCLUDING DEFAULTS) ON COMMIT DROP");
  const { rows: known } = await client.query<{ name: string }>(
    "SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = 'pgboss.job'::regclass AND attnum > 0 AND NOT attisdropped",
  );
  const here = new Set(known.map(({ name }) => name));
  const named = columns.split(", ");
  for (const name of named) if (!here.has(name)) await client.query(`ALTER TABLE brought ADD COLUMN ${name} text`);
  await copyIn(client, `COPY brought (${columns}) FROM STDIN`, rows);
  await client.query(
    "UPDATE brought SET state = 'retry', started_on = NULL, heartbeat_on = NULL WHERE state = 'active'",
  );
  const kept = named.filter((name) => here.has(name)).join(", ");
  await client.query(
    `INSERT INTO pgboss.job (${kept}) SELECT ${kept} FROM brought WHERE name IN (SELECT name FROM pgboss.queue)
     AND (dead_letter IS NULL OR dead_letter IN (SELECT name FROM pgboss.queue))`,
  );
}

/** What was due by now may have been done since. What is due later was not. */
async function holdBack(client: pg.Client) {
  const texts = await client.query(
    `UPDATE "Message" SET "status" = 'refused', "verdict" = 'restored', "sealedText" = NULL, "endedAt" = now(),
       "reason" = 'Not sent: it waited when the backup was made that the app was restored from, and may have been sent since'
     WHERE "direction" = 'out' AND "status" IN ('queued', 'errored') AND ("dueAt" IS NULL OR "dueAt" <= now())`,
  );
  const jobs = await client.query(
    "DELETE FROM pgboss.job WHERE name = ANY($1) AND state IN ('created', 'retry') AND start_after <= now()",
    [telling],
  );
  return { notSent: texts.rowCount ?? 0, letGo: jobs.rowCount ?? 0 };
}
