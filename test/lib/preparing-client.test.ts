import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PreparingClient } from "#app/lib/postgres/preparing-client.server.ts";
import { useTestDatabase } from "../support/database.ts";

const { url } = await useTestDatabase();
let client: PreparingClient;
beforeEach(async () => {
  client = new PreparingClient({ connectionString: url });
  await client.connect();
});
afterEach(() => client.end());

async function texts() {
  const { rows } = await client.query<{ statement: string }>("SELECT statement FROM pg_prepared_statements");
  return rows.map(({ statement }) => statement);
}

test("what comes again keeps its plan, however it is asked; what comes once does not", async () => {
  await client.query("SELECT $1::int AS once", [1]);
  for (const n of [1, 2, 3]) {
    expect(await client.query("SELECT $1::int AS often", [n])).toMatchObject({ rows: [{ often: n }] });
    expect(await client.query({ text: "SELECT $1::int AS other", values: [n] })).toMatchObject({
      rows: [{ other: n }],
    });
  }
  expect((await texts()).toSorted()).toEqual(["SELECT $1::int AS often", "SELECT $1::int AS other"]);
});

test("several statements in one text, with no values, are asked as they are however often they come", async () => {
  for (let n = 0; n < 3; n++) {
    await client.query("SELECT 1; SELECT 2", []);
    await client.query({ text: "SELECT 3; SELECT 4", values: [] });
  }
  expect(await texts()).toEqual([]);
});

test("a table that is changed under a plan costs one answer, not the connection", async () => {
  await client.query("CREATE TABLE changing (id int, what int)");
  const ask = () => client.query("SELECT * FROM changing WHERE id = $1", [1]);
  for (let n = 0; n < 3; n++) await ask();
  await client.query("ALTER TABLE changing ALTER what TYPE text");
  await expect(ask()).rejects.toThrow("cached plan must not change result type");
  for (let n = 0; n < 3; n++) expect(await ask()).toMatchObject({ rows: [] });
  await client.query("DEALLOCATE ALL");
  await expect(ask()).rejects.toThrow("does not exist");
  for (let n = 0; n < 3; n++) expect(await ask()).toMatchObject({ rows: [] });
});

test("lists of every length do not pile up in a connection", async () => {
  for (let round = 0; round < 2; round++)
    for (let length = 1; length <= 400; length++) {
      const values = Array.from({ length }, (_, index) => index);
      await client.query(`SELECT 1 WHERE 0 IN (${values.map((value) => `$${value + 1}`).join(", ")})`, values);
    }
  expect((await texts()).length).toBeLessThanOrEqual(300);
});

test("one in use that is lost says so to whoever asked, and its pool goes on", async () => {
  const pool = new pg.Pool({ connectionString: url, max: 1, Client: PreparingClient });
  pool.on("connect", (one) => one.on("error", () => {}));
  for (let n = 0; n < 3; n++) await pool.query("SELECT $1::int AS n", [n]);
  await expect(pool.query("SELECT pg_terminate_backend(pg_backend_pid())")).rejects.toThrow("terminat");
  await expect(pool.query("SELECT $1::int AS n", [4])).resolves.toMatchObject({ rows: [{ n: 4 }] });
  await pool.end();
});
