import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { startPostgres } from "#app/lib/postgres/start.server.ts";

const query = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Record<string, number>>(sql)).rows;
  } finally {
    await client.end();
  }
};

test("the app's own database is there again after kill -9, with all that was committed, and stays away once it is stopped", async () => {
  mkdirSync(".data/test", { recursive: true });
  const folder = mkdtempSync(resolve(".data/test/own-database-"));
  chmodSync(folder, 0o755);
  const lock = join(folder, "data/postmaster.pid");
  const pid = () => Number(readFileSync(lock, "utf8").split("\n")[0]);
  const postgres = await startPostgres(folder);
  postgres.keepUp();
  try {
    await query(postgres.url, "CREATE TABLE kept AS SELECT 7 AS number");
    const before = pid();
    process.kill(before, "SIGKILL");
    await expect
      .poll(() => query(postgres.url, "SELECT number FROM kept").catch(() => "away"), { timeout: 15_000, interval: 50 })
      .toEqual([{ number: 7 }]);
    expect(pid()).not.toBe(before);
  } finally {
    await postgres.stop();
  }
  expect(() => pid()).toThrow("ENOENT");
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
