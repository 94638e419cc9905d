import { join, resolve } from "node:path";
import { startPostgres } from "../app/lib/postgres/start.server.ts";

/** The app's database as the environment names it: DATABASE_URL, or its own in DATA_DIR, started where it does not run. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: NodeJS.ProcessEnv = process.env) {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  return startPostgres(join(resolve(DATA_DIR ?? ".data"), "postgres"));
}
