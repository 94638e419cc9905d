import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isReady } from "../support/app-process.ts";
import { gather } from "./crowd.ts";
import { pourEvents } from "./flood.ts";
import type { Postgres, Stop } from "./postgres.ts";
import { account, type Report } from "./report.ts";
import { setStage, type FaultStage } from "./stage.ts";

type Wish = { server: Postgres; databaseUrl: string; orders: number; events: number };

const stops: Stop[] = ["fast", "immediate", "kill"];

/** PostgreSQL is stopped in each way that there is, and started again, while people order and the shop tells of events. */
export async function run({ server, databaseUrl, orders, events }: Wish): Promise<Report> {
  const stage = await setStage({ databaseUrl, logLevel: "warn" });
  try {
    const crowd = await gather(stage, orders);
    const flood = pourEvents(stage, events);
    const recoveryMs: Record<string, number[]> = {};
    const over = new AbortController();
    const outages = (async () => {
      for (let round = 0; !over.signal.aborted; round++) {
        await wait(5_000);
        const how = stops[round % stops.length]!;
        await server.stop(how);
        await wait(2_000);
        await server.start();
        const ms = await untilReady(stage);
        (recoveryMs[`database stopped (${how}): from its return until all are ready`] ??= []).push(ms);
      }
    })();
    const tookMs = await crowd.allBuy(16);
    await flood.done;
    over.abort();
    await outages;
    await stage.quiet(300_000);
    return {
      scenario: "PostgreSQL stopped (fast, immediate, kill -9) and started while people order",
      did: {
        "orders by text": tookMs.length,
        "store events poured": events,
        "deliveries refused, and tried again": flood.refused(),
        outages: Object.values(recoveryMs).flat().length,
      },
      ...(await account(stage, crowd, flood)),
      recoveryMs: { ...recoveryMs, "an order, from its first text to its answer": tookMs },
    };
  } finally {
    await stage.close();
  }
}

/** How long it takes until every process says that it can do its work, in ms. */
export async function untilReady({ machines }: Pick<FaultStage, "machines">, patienceMs = 60_000): Promise<number> {
  const began = performance.now();
  for (const { url } of machines)
    while (!(await isReady(url))) {
      // prettier-ignore
      if (performance.now() - began > patienceMs) return patienceMs;
      await wait(20);
    }
  return performance.now() - began;
}

export const postmasterIn = (data: string) => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
