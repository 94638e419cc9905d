import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planOf } from "./plan.ts";
import { playAlone, shorten, unplayed } from "./story.ts";
import { tellStory } from "./tell.ts";

// `npm run universe` says which stories to play, and how long ones; `npm test` plays one that is always the same, in CI a fresh one, too.
const number = (name: string, otherwise: number) => Number(process.env[`UNIVERSE_${name}`] ?? otherwise);
const length = { shoppers: number("SHOPPERS", 6), rounds: number("ROUNDS", 4) };
const fresh = Math.floor(Date.now() / 1000) % 1_000_000;
const first = number("FROM", 0);
const seeds = first
  ? Array.from({ length: number("SEEDS", 1) }, (_, index) => first + index)
  : [1, ...(process.env.CI ? [fresh] : [])];
const folder = ".data/universe";

const keep = (seed: number, played: object) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${seed}.json`, JSON.stringify(played, null, 1));
};

test.each(seeds)(
  "seed %i: whatever is texted and whatever fails, every promise is kept",
  async (seed) => {
    const plan = planOf(seed, length);
    const startedAt = Date.now();
    const played = await playAlone(plan).catch((error: unknown) => {
      keep(seed, { ms: 0, broken: [{ promise: unplayed, what: String(error) }], told: "" });
      throw error;
    });
    const ms = Date.now() - startedAt;
    const { figures, broken, talk } = played;
    let told = "";
    if (broken.length > 0) {
      const short = await shorten(plan, played, number("SHRINK_S", 60) * 1000);
      told = tellStory(short.plan, short.ending);
    }
    keep(seed, { ms, figures, broken, told, talk });
    const again = `npm run universe -- --seeds 1 --from ${seed} --shoppers ${length.shoppers} --rounds ${length.rounds}`;
    expect(broken, `seed ${seed} broke what must hold. Again: ${again}\n${told}`).toEqual([]);
    expect(figures.texts).toBeGreaterThan(length.shoppers * length.rounds * 0.6);
  },
  600_000,
);
