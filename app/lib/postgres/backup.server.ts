import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { copyOut } from "./copy.server.ts";

/** Of the file's form: one that is newer than this is not read. */
export const form = 1;

/** The first line: what is needed to read the rest. */
export type Header = {
  form: number;
  madeAt: string;
  /** Of the database that was backed up. */
  migrations: string[];
  /** Which of SECRET_KEYS open what is sealed in it. */
  keys: string[];
};

/** How many rows there are of each table: the last line, without which the file is not whole. */
export type Footer = { rows: Record<string, number> };

export const opening = "-- smscommerce ";
export const closing = "-- end ";

/** pg-boss keeps jobs of its own for its clock, which makes them again. */
const jobs = { name: "pgboss.job", where: String.raw`WHERE "name" NOT LIKE '\_\_pgboss%'` };

/** What whoever asks for a backup, or for one back, can put right: its message says how. */
export class BackupError extends Error {}

/**
 * Writes all that the app knows into one file (gzip), as it was in one moment, while the app goes on: PostgreSQL's own COPY format, one
 * table after the other, each after those that it refers to. The schema is not in it: migrations make it. Returns how many rows there are.
 */
export async function backUp(connectionString: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const draft = `${file}.${process.pid}.part`;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const header = await headerOf(client);
    const counted: Footer = { rows: {} };
    const lines = Readable.from(pieces(client, header, counted), { objectMode: false });
    // Whoever reads it reads everybody's numbers and texts.
    await pipeline(lines, createGzip({ level: 5 }), createWriteStream(draft, { mode: 0o600 }));
    await flush(draft);
    await rename(draft, file);
    return Object.values(counted.rows).reduce((sum, rows) => sum + rows, 0);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function flush(path: string) {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

async function headerOf(client: pg.Client): Promise<Header> {
  const { rows: known } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`,
  );
  if (!known[0]!.there) throw new BackupError("There is nothing to back up: the app never ran on this database");
  const { rows: migrations } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  );
  const { rows: keys } = await client.query<{ name: string }>(
    `SELECT DISTINCT split_part(sealed, '.', 1) AS name FROM (SELECT unnest(ARRAY["accessToken", "refreshToken"]) FROM "Session"
     UNION ALL SELECT "credentials" FROM "GatewayAccount" UNION ALL SELECT "credentials" FROM "BillerAccount") kept(sealed)
     WHERE sealed LIKE '%.%.%.%' ORDER BY 1`,
  );
  return {
    form,
    madeAt: new Date().toISOString(),
    migrations: migrations.map(({ name }) => name),
    keys: keys.map(({ name }) => name),
  };
}

async function* pieces(client: pg.Client, header: Header, counted: Footer): AsyncGenerator<string | Buffer> {
  yield `${opening}${JSON.stringify(header)}\n`;
  for (const { name, columns, where = "" } of await tablesOf(client)) {
    yield `COPY ${name} (${columns}) FROM stdin;\n`;
    let rows = 0;
    for await (const row of copyOut(client, `COPY (SELECT ${columns} FROM ${name} ${where}) TO STDOUT`)) {
      rows += 1;
      yield row;
    }
    counted.rows[name] = rows;
    yield "\\.\n";
  }
  yield `${closing}${JSON.stringify(counted)}\n`;
}

type Table = { name: string; columns: string; where?: string };

/** Ours and the queue's jobs, each after those that it refers to. */
async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { refers: string[] }>(
    `SELECT format('%I.%I', schema.nspname, c.relname) AS name,
       (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
       ARRAY(SELECT format('%I.%I', n.nspname, o.relname) FROM pg_constraint f JOIN pg_class o ON o.oid = f.confrelid
         JOIN pg_namespace n ON n.oid = o.relnamespace
         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers
     FROM pg_class c JOIN pg_namespace schema ON schema.oid = c.relnamespace
     WHERE (schema.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations')
        OR c.oid = to_regclass('pgboss.job')
     ORDER BY schema.nspname DESC, c.relname`,
  );
  return sorted(rows).map((table) => (table.name === jobs.name ? { ...table, where: jobs.where } : table));
}

function sorted<T extends { name: string; refers: string[] }>(tables: T[]): T[] {
  const placed = new Map<string, T>();
  const place = (table: T) => {
    if (placed.has(table.name)) return;
    for (const other of tables) if (table.refers.includes(other.name)) place(other);
    placed.set(table.name, table);
  };
  tables.forEach(place);
  return [...placed.values()];
}
