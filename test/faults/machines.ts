import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { pool } from "#app/lib/db.server.ts";
import { gather, type Crowd } from "./crowd.ts";
import { pourEvents } from "./flood.ts";
import { takenOver } from "./in-hand.ts";
import { account, type Report } from "./report.ts";
import { setStage, type FaultStage } from "./stage.ts";

type Wish = { databaseUrl: string; orders: number; events: number; together?: number; deploy?: boolean };

/**
 * Two web and two worker processes on one database. One of each is killed and comes back later; then all are replaced one by one by
 * a version with a migration, while a back-up reads the whole database.
 */
export async function run({ databaseUrl, orders, events, together = 16, deploy = true }: Wish): Promise<Report> {
  const stage = await setStage({ databaseUrl, webs: 2, workers: 2, logLevel: orders > 100 ? "warn" : "info" });
  try {
    const crowd = await gather(stage, orders);
    const flood = pourEvents(stage, events, 4);
    const recoveryMs: Record<string, number[]> = {};
    const misfortunes = (async () => {
      await wait(2_000);
      Object.assign(recoveryMs, await loseOneOfEach(stage));
      if (deploy) Object.assign(recoveryMs, await replaceAll(stage));
    })();
    const tookMs = await crowd.allBuy(together);
    await Promise.all([misfortunes, flood.done]);
    await stage.quiet(300_000);
    const found = await account(stage, crowd, flood);
    return {
      scenario:
        "two web and two worker processes on one database: one of each killed, then all replaced by a version with a migration",
      did: {
        "orders by text": tookMs.length,
        "store events poured": events,
        "deliveries refused, and tried again": flood.refused(),
      },
      ...found,
      broken: [...found.broken, ...(await outOfOrder(crowd))],
      recoveryMs: { ...recoveryMs, "an order, from its first text to its answer": tookMs },
    };
  } finally {
    await stage.close();
  }
}

/** The others go on; what the killed worker had in hand is theirs. */
async function loseOneOfEach({ machines }: FaultStage) {
  const [web, worker] = (["web", "worker"] as const).map((role) => machines.find((one) => one.role === role)!);
  await web!.kill();
  const taken = await takenOver(() => worker!.kill());
  await Promise.all([web!.start(), worker!.start()]);
  return { "jobs of a killed worker: until another has taken them": taken === undefined ? [] : [taken] };
}

/** As a rolling deploy does: a new one first, then an old one goes. The old ones run on beside the new database. */
async function replaceAll(stage: FaultStage) {
  const folder = nextVersion();
  const reader = await readSlowly(stage.databaseUrl);
  const startMs: number[] = [];
  for (const old of [...stage.machines]) {
    const began = performance.now();
    const adding = stage.add(old.role, { folder });
    if (startMs.length === 0) await reader.goOnFor(3_000);
    await adding;
    startMs.push(performance.now() - began);
    stage.machines.splice(stage.machines.indexOf(old), 1);
    await old.stop();
  }
  rmSync(folder, { recursive: true, force: true });
  const { rows } = await pool().query(`SELECT 1 FROM "_prisma_migrations" WHERE migration_name = $1`, [migration]);
  if (rows.length !== 1) throw new Error("the migration was not applied");
  return { "a process of the next version: until it is ready": startMs };
}

const migration = "29991231235959_next_version";

/** The same code with one migration more: a column, and an index that is looked up. */
function nextVersion(): string {
  const folder = resolve(".data/faults/next-version");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const same of ["app", "build", "node_modules", "public", "test"]) symlinkSync(resolve(same), join(folder, same));
  // A program is known by where it really is.
  for (const file of ["server.ts", "package.json"]) cpSync(file, join(folder, file));
  cpSync("prisma", join(folder, "prisma"), { recursive: true });
  mkdirSync(join(folder, "prisma/migrations", migration));
  const sql = `ALTER TABLE "Message" ADD COLUMN "mood" text;\nALTER TABLE "Contact" ADD COLUMN "mood" text NOT NULL DEFAULT 'fine';\n`;
  writeFileSync(join(folder, "prisma/migrations", migration, "migration.sql"), sql);
  return folder;
}

/** Whoever makes a back-up holds a lock on every table that a migration must wait for, and behind which everybody else would stand. */
async function readSlowly(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  await client.query(`SELECT count(*) FROM "Message"`);
  return {
    async goOnFor(ms: number) {
      await wait(ms);
      await client.query("COMMIT");
      await client.end();
    },
  };
}

/** Each person's texts were answered in the order in which they came. */
async function outOfOrder({ shoppers }: Crowd): Promise<string[]> {
  const { rows } = await pool().query<{ phone: string }>(
    `SELECT DISTINCT "phone" FROM (
       SELECT "phone", "endedAt", lag("endedAt") OVER (PARTITION BY "phone" ORDER BY "occurredAt", "id") AS before
       FROM "Message" WHERE "direction" = 'in' AND "phone" = ANY($1)) AS texts WHERE before > "endedAt"`,
    [shoppers.map(({ phone }) => phone.number)],
  );
  return rows.map(({ phone }) => `the texts of ${phone} were answered out of order`);
}
