import { setTimeout as wait } from "node:timers/promises";
import { chanceFrom } from "../support/chance.ts";
import { pick } from "../universe/texts.ts";
import { gather } from "./crowd.ts";
import { pourEvents } from "./flood.ts";
import { takenOver } from "./in-hand.ts";
import { account, type Report } from "./report.ts";
import { setStage, type FaultStage } from "./stage.ts";

export type Wish = {
  databaseUrl: string;
  orders: number;
  events: number;
  seed?: number;
  /** How many people order at the same time. */
  together?: number;
  /** On average, between two kills. */
  pauseMs?: number;
};

/** Web and worker are killed at random moments, while people order by text and the shop tells of events. */
export async function run({
  databaseUrl,
  orders,
  events,
  seed = 1,
  together = 24,
  pauseMs = 6_000,
}: Wish): Promise<Report> {
  // prettier-ignore
  const stage = await setStage({ databaseUrl, logLevel: orders > 100 ? "warn" : "info" });
  try {
    const crowd = await gather(stage, orders);
    const { ringcentral, shopify } = stage;
    const began = performance.now();
    const killing = killAtRandom(stage, chanceFrom(seed), pauseMs);
    const flood = pourEvents(stage, events);
    const tookMs = await crowd.allBuy(together, (one) => {
      const [order] = crowd.boughtBy(one);
      if (order) stage.shop.merchant.fulfil(order.name, { number: "1Z9", company: "UPS" });
    });
    await flood.done;
    const recoveryMs = await killing.enough();
    await stage.quiet(300_000);
    const seconds = (performance.now() - began) / 1000;
    const sent = crowd.shoppers.map((one) => ({ what: `the news to ${one.phone.number} that it was sent`, count: crowd.textsTo(one, /has been fulfilled/) })); // prettier-ignore
    const found = await account(stage, crowd, flood);
    return {
      scenario: "web and worker killed (kill -9) while people order and the shop tells of events",
      did: {
        "orders by text": tookMs.length,
        "store events poured": events,
        "texts out": ringcentral.sent.length,
        "calls of Shopify": shopify.requests.length,
        "deliveries refused, and tried again": flood.refused(),
        kills: killing.kills(),
        seconds,
      },
      ...found,
      lost: [...found.lost, ...sent.filter(({ count }) => count === 0).map(({ what }) => what)],
      twice: [...found.twice, ...sent.filter(({ count }) => count > 1).map(({ what }) => what)],
      recoveryMs: { ...recoveryMs, "an order, from its first text to its answer": tookMs },
    };
  } finally {
    await stage.close();
  }
}

/** Kills one process after the other, and starts it again at once, as whatever looks after a server does. */
export function killAtRandom(stage: FaultStage, chance: () => number, pauseMs: number) {
  const recoveryMs: Record<string, number[]> = { "web: killed until it serves again": [], "worker: killed until it works again": [], "jobs of a killed worker: until taken up again": [] }; // prettier-ignore
  const over = new AbortController();
  let kills = 0;
  const takeOvers: Promise<unknown>[] = [];

  async function killOne() {
    const machine = pick(chance, stage.machines);
    if (!machine.alive) return;
    kills += 1;
    if (machine.role === "worker")
      takeOvers.push(takenOver(() => machine.kill()).then((ms) => ms !== undefined && recoveryMs["jobs of a killed worker: until taken up again"]!.push(ms))); // prettier-ignore
    await machine.kill();
    recoveryMs[`${machine.role}: killed until it ${machine.role === "worker" ? "works" : "serves"} again`]!.push(await machine.start()); // prettier-ignore
  }
  const done = (async () => {
    while (!over.signal.aborted) {
      await wait(pauseMs * (0.25 + 1.5 * chance()));
      if (!over.signal.aborted) await killOne();
    }
  })();
  return {
    kills: () => kills,
    async enough() {
      over.abort();
      await done;
      await Promise.all(takeOvers);
      return recoveryMs;
    },
  };
}
