import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll } from "vitest";
import { closeDatabase, useDatabase } from "#app/lib/db.server.ts";
import { migrate } from "#app/lib/postgres/migrate.server.ts";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { stopBoss, boss } from "#app/queue/boss.server.ts";
import { isAlive } from "./one-at-a-time.ts";

const migrations = resolve("prisma/migrations");
const folder = resolve(".data/test/postgres");

/**
 * Gives a test file a database of its own, up to date and empty, on a server that the files of a run share.
 * Made from a template in some 30 ms; dropped when the file ends.
 */
export async function useTestDatabase(onEnd: (end: () => Promise<void>) => void = afterAll): Promise<{ url: string }> {
  const server = await startPostgres(folder);
  const template = await templateOn(server.url);
  const name = `test_${process.pid}_${randomUUID().replaceAll("-", "")}`;
  await on(server.url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const url = databaseOn(server.url, name);
  useDatabase(url);
  // What died in a world before this one may have opened connections anew to one that is gone.
  await stopBoss();
  await closeDatabase();
  onEnd(async () => {
    await stopBoss();
    await closeDatabase();
    await on(server.url, `DROP DATABASE "${name}" WITH (FORCE)`);
  });
  return { url };
}

/** Keeps the server up for a whole run: vitest's globalSetup. */
export default async function holdServer() {
  const server = await startPostgres(folder);
  const held = new pg.Client({ connectionString: server.url });
  await held.connect();
  await makeFleeting(held);
  await dropLeftovers(held);
  return async () => {
    await held.end();
    await server.stop();
  };
}

const databaseOn = (url: string, name: string) => url.replace("/postgres?", `/${name}?`);

async function on(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated database with the queue's own tables, made once for each state of the migrations and of the queue. */
async function templateOn(url: string): Promise<string> {
  const name = `template_${fingerprint()}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return name;
    const draft = `${name}_${process.pid}`;
    await client.query(`CREATE DATABASE "${draft}"`);
    await migrate(databaseOn(url, draft), migrations);
    useDatabase(databaseOn(url, draft));
    await boss();
    await stopBoss();
    await closeDatabase();
    await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
    return name;
  } finally {
    await client.end();
  }
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(migrations, { recursive: true, encoding: "utf8" }).sort())
    if (file.endsWith(".sql")) hash.update(readFileSync(join(migrations, file)));
  hash.update(readFileSync("app/queue/catalog.ts")).update(readFileSync("app/queue/boss.server.ts"));
  return hash.digest("hex").slice(0, 12);
}

/** What is here need not outlive a power cut: nobody waits for the disk. */
async function makeFleeting(client: pg.Client) {
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"])
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query("SELECT pg_reload_conf()");
}

/** Databases of processes that were killed, and templates of other days. Another run beside this one keeps its own. */
async function dropLeftovers(client: pg.Client) {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(test|template)_' AND datname <> $1 AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datname = pg_database.datname)",
    [`template_${fingerprint()}`],
  );
  for (const { datname } of rows)
    if (!isAlive(ownerOf(datname))) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
}

/** test_<process>_<chance>, template_<state>_<process>; a finished template is nobody's. */
const ownerOf = (name: string) => Number(/^test_(\d+)_|^template_\w+_(\d+)$/.exec(name)?.slice(1).find(Boolean) ?? 0);
