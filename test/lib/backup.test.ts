import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, db, useDatabase } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { backUp } from "#app/lib/postgres/backup.server.ts";
import { restore } from "#app/lib/postgres/restore.server.ts";
import { stopBoss } from "#app/queue/boss.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { whatIsNotReady } from "#app/queue/readiness.server.ts";
import { useTestDatabase } from "../support/database.ts";
import { runScript } from "../support/script.ts";

const { url } = await useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "backups-"));
const file = join(folder, "quiet.sql.gz");
const migrations = resolve("prisma/migrations");
const wish = { migrations, replace: false, resume: false };
const admin = new pg.Client({ connectionString: url.replace(/\/test_\w+\?/, "/postgres?") });
const made: string[] = [];

/** An empty database, without the app's tables and the queue's. */
async function freshDatabase(): Promise<string> {
  const name = `test_${process.pid}_restored_${made.length}`;
  await admin.query(`CREATE DATABASE "${name}"`);
  made.push(name);
  return url.replace(/\/test_\w+\?/, `/${name}?`);
}

async function ask<T extends object>(at: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Whatever PostgreSQL's and a file's own marks could be taken for. */
const nasty = [
  "two\nlines", "CR\rLF\r\n", "tab\there", "\\.", "\\N", "back\\slash \\n", "sep\u2028arator", "“quotes” 'and' \"more\"", "😀 नमस्ते", "", "-- end {}",
]; // prettier-ignore

const shopId = newId();
const contactId = newId();
const about = {
  shopId,
  contactId,
  gateway: "ringcentral",
  number: "+18005550199",
  phone: "+14155550101",
  kind: "reply",
};

async function say(text: string, more: { direction?: string; status?: string; dueAt?: Date } = {}) {
  const id = newId();
  const row = { ...about, direction: "in", status: "ended", externalId: id, occurredAt: new Date(), ...more };
  await db.$transaction(async (tx) => {
    await tx.message.create({ data: { id, text, parts: 1, ...row } });
    if (row.direction === "out")
      await enqueue(
        tx,
        "send-message",
        { messageId: id },
        { inOrderOf: contactId, ...(more.dueAt && { runAt: more.dueAt }) },
      );
  });
  return id;
}

beforeAll(async () => {
  await admin.connect();
  const installedAt = new Date();
  const shop = { name: "Demo", url: "https://x.example", currency: "USD", country: "US", timeZone: "UTC" };
  await db.shop.create({ data: { id: shopId, domain: "demo-shop.myshopify.com", ...shop, installedAt } });
  await db.contact.create({ data: { id: contactId, shopId, phone: about.phone } });
  for (const text of nasty) await say(text);
  await db.gatewayAccount.create({
    data: {
      ...{ id: newId(), shopId, gateway: "ringcentral", number: about.number, hookPath: "h", verificationToken: "v" },
      ...{ credentials: "lost.a.b.c", connectedAt: installedAt },
    },
  });
});

afterAll(async () => {
  await stopBoss();
  await closeDatabase();
  useDatabase(url);
  for (const name of made) await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await admin.end();
});

// Commands in processes of their own: on a busy machine each may take many seconds to begin.
describe("a backup", { timeout: 120_000 }, () => {
  test("is of one moment while the app works: every text has its job, and no job lacks its text", async () => {
    const over = new AbortController();
    let written = 0;
    async function write() {
      for (; !over.signal.aborted; written++) await say(`text ${written}`, { direction: "out", status: "queued" });
    }
    await say("the first", { direction: "out", status: "queued" });
    const writing = Promise.all([write(), write()]);
    const busy = join(folder, "busy.sql.gz");
    await backUp(url, busy);
    over.abort();
    await writing;
    const target = await freshDatabase();
    const { code, out, err } = await runScript("restore", [busy], { DATABASE_URL: target });
    expect([code, out, err]).toEqual([
      0,
      expect.stringContaining("Restored"),
      expect.stringContaining('SECRET_KEYS lacks "lost"'),
    ]);
    const [found] = await ask<{ texts: number; jobs: number; both: number; shops: number }>(
      target,
      `SELECT (SELECT count(*)::int FROM "Message" WHERE direction = 'out') AS texts,
        (SELECT count(*)::int FROM pgboss.job WHERE name = 'send-message') AS jobs,
        (SELECT count(*)::int FROM pgboss.job JOIN "Message" m ON m.id::text = data->>'messageId' WHERE name = 'send-message') AS both,
        (SELECT count(*)::int FROM pgboss.job WHERE name = 'compare-consents' AND data->>'shopId' = '${shopId}') AS shops`,
    );
    expect(found!.texts).toBeGreaterThan(0);
    expect(found!.texts).toBeLessThanOrEqual(written + 1);
    expect(found).toEqual({ texts: found!.texts, jobs: found!.texts, both: found!.texts, shops: 1 });
    // They may have been sent since: none of them is sent again.
    expect(await ask(target, `SELECT DISTINCT status, verdict FROM "Message" WHERE direction = 'out'`)).toEqual([
      { status: "refused", verdict: "restored" },
    ]);
    useDatabase(target);
    expect(await whatIsNotReady()).toEqual([]);
    await stopBoss();
    await closeDatabase();
    useDatabase(url);

    const again = await runScript("restore", [busy], { DATABASE_URL: target });
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("add --replace")]);
  });

  test("comes back letter by letter, and lets go of what was there only when told to", async () => {
    const later = new Date(Date.now() + 3_600_000);
    const tomorrow = await say("good morning", { direction: "out", status: "queued", dueAt: later });
    await backUp(url, file);
    expect(statSync(file).mode & 0o077).toBe(0);
    const [target] = made.map((name) => url.replace(/\/test_\w+\?/, `/${name}?`));
    await expect(restore(target!, file, wish)).rejects.toThrow("There is data in this database");
    const before = await contentOf(target!);
    const full = { ...wish, replace: true };
    await restore(target!, file, { ...full, resume: true });
    const [here, there] = [await contentOf(url), await contentOf(target!)];
    expect(there).toEqual(here);
    expect(there).not.toEqual(before);
    // Without --resume, too, what was not due yet is sent when it is.
    await restore(target!, file, full);
    expect(await ask(target!, `SELECT id FROM "Message" WHERE status = 'queued'`)).toEqual([{ id: tomorrow }]);
  });

  test("that was cut off, changed, or is of a newer version is refused before anything is touched", async () => {
    const [target] = made.map((name) => url.replace(/\/test_\w+\?/, `/${name}?`));
    const before = await contentOf(target!);
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const lost = text.replace(/^.*good morning.*\n/m, "");
    const newer = text.replace('"migrations":["', '"migrations":["29990101000000_to_come","');
    const cases: [string, Buffer | string, string][] = [
      ["cut", whole.subarray(0, whole.length - 200), "not whole"],
      ["lost", gzipSync(lost), "not whole"],
      ["endless", gzipSync(text.slice(0, text.lastIndexOf("-- end"))), "not whole"],
      ["newer", gzipSync(newer), "newer version of the app"],
      ["form", gzipSync(text.replace('"form":1', '"form":2')), "newer version of the app"],
      ["other", "hello", "is not a backup"],
      ["none", gzipSync("hello\n"), "is not a backup"],
    ];
    for (const [name, content, complaint] of cases) {
      const path = join(folder, name);
      writeFileSync(path, content);
      await expect(restore(target!, path, { ...wish, replace: true })).rejects.toThrow(complaint);
    }
    expect(await contentOf(target!)).toEqual(before);
  });

  test("does not go where the app runs, or where something else is at home", async () => {
    const target = await freshDatabase();
    await ask(target, `CREATE TABLE "Recipes" (id int)`);
    await expect(restore(target, file, { ...wish, replace: true })).rejects.toThrow("something else (Recipes)");
    const busy = new pg.Client({ connectionString: target });
    await busy.connect();
    await expect(restore(target, file, { ...wish, replace: true })).rejects.toThrow("stop it first");
    await busy.end();
    await expect(backUp(target, join(folder, "empty"))).rejects.toThrow("There is nothing to back up");
  });
});

/** Each table's rows, in one hash. */
async function contentOf(at: string): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    at,
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );
  const hashes = [...tables.map(({ name }) => name), "pgboss.job"].map(
    (name) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${name} t`,
  );
  const rows = await ask<{ name: string; hash: string }>(at, hashes.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}
