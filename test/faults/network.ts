import { chanceFrom } from "../support/chance.ts";
import { gather } from "./crowd.ts";
import { account, type Report } from "./report.ts";
import { setStage } from "./stage.ts";
import type { Manner } from "./wire.ts";

type Wish = { databaseUrl: string; orders: number; seed: number; together?: number };

/** Of a hundred answers of the networks, so many do not come over as they were given. */
const odds: [Manner, number][] = [["half", 5], ["drip", 0.5], ["silence", 0.5]]; // prettier-ignore

export function mannerFrom(chance: () => number): Manner {
  let left = chance() * 100;
  for (const [manner, of] of odds) if ((left -= of) < 0) return manner;
  return "whole";
}

/** Shopify's and RingCentral's answers are cut off half-way, come a byte at a time, or never, while people order. */
export async function run({ databaseUrl, orders, seed, together = 16 }: Wish): Promise<Report> {
  const chance = chanceFrom(seed);
  let bad = false;
  const stage = await setStage({ databaseUrl, manner: () => (bad ? mannerFrom(chance) : "whole"), logLevel: "warn" });
  try {
    const crowd = await gather(stage, orders);
    bad = true;
    const tookMs = await crowd.allBuy(together);
    bad = false;
    await stage.quiet(300_000);
    const came = (manner: Manner) => stage.wires.reduce((sum, { counts }) => sum + counts[manner], 0);
    return {
      scenario: "the networks' answers are cut off half-way, come a byte at a time, or never",
      did: {
        "orders by text": tookMs.length,
        "answers that came whole": came("whole"),
        "cut off half-way": came("half"),
        "a byte at a time": came("drip"),
        never: came("silence"),
      },
      ...(await account(stage, crowd)),
      recoveryMs: { "an order, from its first text to its answer": tookMs },
    };
  } finally {
    await stage.close();
  }
}
