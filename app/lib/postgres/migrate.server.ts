import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** The key under which Prisma's own engine migrates (schema-engine, `ADVISORY_LOCK_KEY`): the two never run at once. */
const lock = 72_707_369;

const history = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text,
  rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * Whoever waits for a lock on a table has everybody who comes later wait behind it, also those who would only read: a migration waits
 * for so long, steps aside and tries again, as long as a back-up may take.
 */
const lockWaitMs = 500;
const patienceMs = 10 * 60_000;

/**
 * Brings a database up to date with `folder`, as `prisma migrate deploy` would: same history table, same checksums, same lock.
 * Safe to run from several processes at once. Returns the names of what it applied; throws, with nothing half done, if one fails.
 */
export async function migrate(connectionString: string, folder: string): Promise<string[]> {
  const db = new pg.Client({ connectionString });
  await db.connect();
  try {
    await db.query("SELECT pg_advisory_lock($1)", [lock]);
    await db.query(history);
    const { rows } = await db.query<{ name: string; finished_at: Date | null }>(
      `SELECT migration_name AS name, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    );
    const known = new Map(rows.map((row) => [row.name, row.finished_at]));
    const applied: string[] = [];
    for (const name of await migrationsIn(folder)) {
      if (known.get(name)) continue;
      if (known.has(name)) throw new Error(`Migration ${name} failed earlier: see "prisma migrate resolve"`);
      await applyInTurn(db, name, await readFile(join(folder, name, "migration.sql"), "utf8"));
      applied.push(name);
    }
    return applied;
  } finally {
    await db.end();
  }
}

/** The same in the caller's transaction, where nobody else is: those that are `wanted` and not applied. */
export async function bringUpTo(db: pg.ClientBase, folder: string, wanted: (name: string) => boolean = () => true) {
  await db.query(history);
  const { rows } = await db.query<{ name: string }>(`SELECT migration_name AS name FROM "_prisma_migrations"`);
  const known = new Set(rows.map(({ name }) => name));
  for (const name of await migrationsIn(folder))
    if (!known.has(name) && wanted(name))
      await perform(db, name, await readFile(join(folder, name, "migration.sql"), "utf8"));
}

async function perform(db: pg.ClientBase, name: string, sql: string) {
  await db.query(sql);
  await db.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), createHash("sha256").update(sql).digest("hex"), name],
  );
}

async function migrationsIn(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function applyInTurn(db: pg.Client, name: string, sql: string) {
  for (const until = Date.now() + patienceMs; ; await wait(lockWaitMs)) {
    try {
      return await apply(db, name, sql);
    } catch (error) {
      if (!isLockTimeout((error as Error).cause) || Date.now() > until) throw error;
    }
  }
}

const isLockTimeout = (error: unknown) => error instanceof pg.DatabaseError && error.code === "55P03";

async function apply(db: pg.Client, name: string, sql: string) {
  await db.query("BEGIN");
  try {
    await db.query(`SET LOCAL lock_timeout = ${lockWaitMs}`);
    await perform(db, name, sql);
    await db.query("COMMIT");
  } catch (error) {
    await db.query("ROLLBACK");
    throw new Error(`Migration ${name}: ${(error as Error).message}`, { cause: error });
  }
}
