import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gather } from "./crowd.ts";
import { untilReady } from "./database.ts";
import { pourEvents } from "./flood.ts";
import { startServer } from "./postgres.ts";
import { account, type Report } from "./report.ts";
import { setStage } from "./stage.ts";

type Wish = { orders: number; events: number };

const scenario = "the database's disk is full, and free again";
const nothing = { did: {}, lost: [], twice: [], unknown: 0, broken: [], recoveryMs: {} };

/** PostgreSQL's data is on a small disk of its own, which something else fills while people order. */
export async function run({ orders, events }: Wish): Promise<Report> {
  const folder = resolve(".data/faults/disk/small");
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return {
      scenario,
      ...nothing,
      notes: ["Skipped: a disk of its own needs root, and a system that lets it mount one."],
    };
  }
  try {
    return await onSmallDisk(folder, { orders, events });
  } finally {
    execFileSync("umount", ["-l", folder]);
  }
}

async function onSmallDisk(folder: string, { orders, events }: Wish): Promise<Report> {
  const server = await startServer(folder);
  const stage = await setStage({ databaseUrl: server.url, logLevel: "fatal" });
  try {
    const crowd = await gather(stage, orders);
    const flood = pourEvents(stage, events);
    const recoveryMs: number[] = [];
    const over = new AbortController();
    const outages = (async () => {
      while (!over.signal.aborted) {
        await wait(4_000);
        fill(join(folder, "ballast"));
        await wait(5_000);
        rmSync(join(folder, "ballast"));
        // It ends itself where it cannot write its log, and whatever looks after it starts it again.
        await server.start();
        recoveryMs.push(await untilReady(stage));
      }
    })();
    const tookMs = await crowd.allBuy(16);
    await flood.done;
    over.abort();
    await outages;
    await stage.quiet(300_000);
    return {
      scenario,
      did: {
        "orders by text": tookMs.length,
        "store events poured": events,
        "deliveries refused, and tried again": flood.refused(),
        "times that the disk was full": recoveryMs.length,
      },
      ...(await account(stage, crowd, flood)),
      recoveryMs: { "disk full: from when it is free until all are ready": recoveryMs, "an order, from its first text to its answer": tookMs }, // prettier-ignore
    };
  } finally {
    await stage.close();
    await server.stop("fast");
  }
}

/** To the last byte. */
function fill(file: string) {
  const ballast = openSync(file, "w");
  for (let size = 1 << 20; size >= 512;)
    try {
      writeSync(ballast, Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
  closeSync(ballast);
}
