// `npm run restore -- <file> [--replace] [--resume]`: what a backup holds, all of it or nothing.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupError } from "../app/lib/postgres/backup.server.ts";
import { restore, type Restored } from "../app/lib/postgres/restore.server.ts";
import { openDatabase } from "./database.ts";

const usage = `npm run restore -- <file> [--replace] [--resume]
  --replace  lets go of what is in the database now
  --resume   nothing ran since the backup, as when moving: what waited to be sent is sent`;

function readWish() {
  const options = {
    replace: { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1) return { file: positionals[0]!, ...values };
  } catch {
    // What it says of an option is said by the usage, too.
  }
  throw new BackupError(usage);
}

async function main() {
  const { file, ...wish } = readWish();
  const { env } = await import("../app/lib/env.server.ts");
  const database = await openDatabase();
  try {
    await prepareQueue(database.url);
    const restored = await restore(database.url, file, { ...wish, migrations: resolve("prisma/migrations") });
    await compareOptOuts();
    report(restored, env.SECRET_KEYS.all);
  } finally {
    await database.stop();
  }
}

/** The queue's engine makes its own tables. */
async function prepareQueue(url: string) {
  const { closeDatabase, useDatabase } = await import("../app/lib/db.server.ts");
  const { boss, stopBoss } = await import("../app/queue/boss.server.ts");
  useDatabase(url);
  await boss();
  await stopBoss();
  await closeDatabase();
}

/** Who opted out since the backup did so at the network or in Shopify, too: the first thing that the app does is to ask. */
async function compareOptOuts() {
  const { closeDatabase, db } = await import("../app/lib/db.server.ts");
  const { stopBoss } = await import("../app/queue/boss.server.ts");
  const { enqueue } = await import("../app/queue/enqueue.server.ts");
  const shops = await db.shop.findMany({ where: { uninstalledAt: null }, select: { id: true } });
  for (const { id } of shops)
    await db.$transaction((tx) => enqueue(tx, "compare-consents", { shopId: id }, { inOrderOf: id }));
  await stopBoss();
  await closeDatabase();
}

function report({ rows, madeAt, notSent, letGo, keys }: Restored, known: ReadonlyMap<string, unknown>) {
  console.log(
    `Restored ${rows} rows, as they were at ${madeAt}. Start the app: it first compares opt-outs with Shopify and the networks.`,
  );
  if (notSent + letGo > 0)
    console.log(
      `${notSent} texts and ${letGo} jobs that waited then were let go of: they may have been sent since (--resume keeps them).`,
    );
  const missing = keys.filter((name) => !known.has(name));
  if (missing.length > 0)
    console.error(
      `SECRET_KEYS lacks "${missing.join('", "')}": add it, or merchants must open the app and connect their numbers again.`,
    );
}

await main().catch((error: Error) => {
  // What the person who asks can put right needs no stack.
  console.error(process.env.LOG_LEVEL === "debug" ? error : error.message);
  process.exitCode = 1;
});
