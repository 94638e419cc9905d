import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { prepareHome } from "#app/lib/postgres/home.server.ts";
import { startPostgres } from "#app/lib/postgres/start.server.ts";

export type Row = Record<string, unknown>;

/** A look at the app's own database, to see when the app is done and what it wrote. The demo never writes to it. */
export type AppDatabase = {
  query<Found extends Row = Row>(sql: string, values?: unknown[]): Promise<Found[]>;
  close(): Promise<void>;
  /** Ends the server at once; its next start repairs what that left. */
  kill(): void;
};

const postgresIn = (folder: string) => join(folder, "postgres");

/**
 * Starts the app's PostgreSQL, which the app then joins. Held from here so that it also stops where the app was killed:
 * the last one out stops the server.
 */
export async function openAppDatabase(folder: string): Promise<AppDatabase> {
  const server = await startPostgres(postgresIn(folder));
  const held = new pg.Client({ connectionString: server.url });
  await held.connect();
  const { rows } = await held.query<{ pid: number }>(
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid",
  );
  const pool = new pg.Pool({ connectionString: server.url, max: 4 });
  held.on("error", () => {});
  pool.on("error", () => {}); // the server was stopped under us; the next query says so
  return {
    query: async <Found extends Row>(sql: string, values: unknown[] = []) =>
      (await pool.query<Found>(sql, values)).rows,
    close: async () => {
      await Promise.all([pool.end(), held.end()]);
      await server.stop();
    },
    kill: () => void process.kill(rows[0]!.pid, "SIGQUIT"),
  };
}

/** Removes the database, after stopping a server that a killed demo may have left running on it. */
export async function forgetDatabase(folder: string): Promise<void> {
  const home = await prepareHome(postgresIn(folder));
  if (existsSync(join(home.data, "postmaster.pid"))) await (await startPostgres(postgresIn(folder))).stop();
  for (const kept of new Set([dirname(home.data), home.socket])) rmSync(kept, { recursive: true, force: true });
}
