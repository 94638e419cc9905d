import { setImmediate as afterIo } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOut } from "#app/lib/postgres/copy.server.ts";
import { useTestDatabase } from "../support/database.ts";

const { url } = await useTestDatabase();
const client = new pg.Client({ connectionString: url });
beforeAll(() => client.connect());
afterAll(() => client.end());

test("rows are what PostgreSQL gave, however long they are kept before they are taken", async () => {
  // Of lengths that fit no packet: the driver moves what it has read of a row to where others were.
  const text = "COPY (SELECT n, repeat(chr(97 + n % 26), n * 7919 % 5000) FROM generate_series(1, 20000) n) TO STDOUT";
  const expected = (n: number) => `${n}\t${String.fromCodePoint(97 + (n % 26)).repeat((n * 7919) % 5000)}\n`;
  let n = 0;
  let wrong = 0;
  for await (const row of copyOut(client, text)) {
    n += 1;
    if (n % 100 === 0) await afterIo();
    if (row.toString() !== expected(n)) wrong += 1;
  }
  expect({ n, wrong }).toEqual({ n: 20_000, wrong: 0 });
});

test("what PostgreSQL complains of is thrown, and the connection is fit for the next question", async () => {
  await expect(async () => {
    for await (const row of copyOut(client, "COPY (SELECT 1 / (3 - n) FROM generate_series(1, 5) n) TO STDOUT"))
      expect(row.length).toBe(2);
  }).rejects.toThrow("division by zero");
  const { rows } = await client.query<{ one: number }>("SELECT 1 AS one");
  expect(rows).toEqual([{ one: 1 }]);
});
