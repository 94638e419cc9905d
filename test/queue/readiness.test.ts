import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeDatabase, useDatabase } from "#app/lib/db.server.ts";
import { whatIsNotReady } from "#app/queue/readiness.server.ts";
import * as ready from "#app/routes/readyz.tsx";
import { useTestDatabase } from "../support/database.ts";

const { url } = await useTestDatabase();

test("a process with its database, migrations and queue is ready", async () => {
  expect(await whatIsNotReady()).toEqual([]);
  const response = await ready.loader();
  expect([response.status, await response.json()]).toEqual([200, { ok: true, missing: [] }]);
});

test("one whose code expects a newer database is not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  mkdirSync(join(folder, "29990101000000_to_come"));
  expect(await whatIsNotReady(folder)).toEqual(["the database is not up to date"]);
});

test("one without a database says so, with 503", async () => {
  await closeDatabase();
  useDatabase("postgresql://app@/nobody?host=%2Fnowhere");
  const response = await ready.loader();
  await closeDatabase();
  useDatabase(url);
  expect([response.status, await response.json()]).toEqual([
    503,
    { ok: false, missing: ["the database does not answer"] },
  ]);
});
