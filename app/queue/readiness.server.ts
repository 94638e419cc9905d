import { readdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/lib/db.server.ts";
import { boss } from "./boss.server.ts";

const patienceMs = 3_000;

/** What this process cannot work without and does not have now, in a few words each. Answers within three seconds a check. */
export async function whatIsNotReady(migrations = "prisma/migrations"): Promise<string[]> {
  if (await fails(() => pool().query("SELECT 1"))) return ["the database does not answer"];
  const checks = [
    fails(() => checkMigrations(migrations)).then((failed) => failed && "the database is not up to date"),
    fails(async () => (await boss()).getQueues()).then((failed) => failed && "the queue does not answer"),
  ];
  return (await Promise.all(checks)).filter((said) => typeof said === "string");
}

async function fails(check: () => Promise<unknown>): Promise<boolean> {
  const late = wait(patienceMs, true, { ref: false });
  return Promise.race([
    check().then(
      () => false,
      () => true,
    ),
    late,
  ]);
}

async function checkMigrations(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const { rows } = await pool().query<{ name: string }>(
    'SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map(({ name }) => name));
  if (wanted.some((name) => !applied.has(name))) throw new Error("There are migrations that are not applied");
}
