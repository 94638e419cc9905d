import { writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { startWorld } from "../support/world.ts";
import { hurry, play } from "./play.ts";
import { broken } from "./promises.ts";

// `npm run universe -- --seeds 100 --from 7`: the seeds to play. Without it one, which `npm test` plays every time.
const [first, seeds] = [Number(process.env.UNIVERSE_FROM ?? 1), Number(process.env.UNIVERSE_SEEDS ?? 1)];
const length = { shoppers: 30, rounds: 10 };

const world = await startWorld();
const store = world.shopify.merchant;
for (const sku of ["MUG-BLU", "MUG-NAV", "CUP-ESP"]) store.setStock(sku, 100_000);
afterAll(hurry());

test.each(Array.from({ length: seeds }, (_, index) => first + index))(
  `${length.shoppers} people text whatever they like, calls are cut off, texts come twice: seed %i`,
  async (seed) => {
    const story = await play(world, seed, length);
    const found = await broken(world, story);
    if (found.length > 0) writeFileSync(`.data/universe-${seed}.json`, JSON.stringify(story.said, null, 1));
    expect(found).toEqual([]);
    expect(story.said.length).toBeGreaterThan(length.shoppers * length.rounds * 0.6);
  },
  180_000,
);
