import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { figuresOf } from "./figures.ts";
import { hurry } from "../support/hurry.ts";
import { play } from "./play.ts";
import { broken } from "./promises.ts";
import { setStage } from "./stage.ts";

// `npm run universe` says which story to play, and how long a one; `npm test` plays this one.
const number = (name: string, otherwise: number) => Number(process.env[`UNIVERSE_${name}`] ?? otherwise);
const seed = number("SEED", 1);
const length = { shoppers: number("SHOPPERS", 20), rounds: number("ROUNDS", 8) };

const stage = await setStage();
const calm = hurry();
afterAll(async () => {
  calm();
  await stage.biller.close();
});

test(`${length.shoppers} people text whatever they like, calls are cut off, texts come twice: seed ${seed}`, async () => {
  const story = await play(stage, seed, length);
  const found = await broken(stage, story);
  const figures = await figuresOf(stage, story);
  mkdirSync(".data/universe", { recursive: true });
  writeFileSync(`.data/universe/${seed}.json`, JSON.stringify({ figures, broken: found, said: story.said }, null, 1));
  expect(found).toEqual([]);
  const accepted = Object.values(figures.codes).reduce((sum, count) => sum + count, 0);
  expect(figures.texts).toBeGreaterThan(length.shoppers * length.rounds * 0.6);
  expect(accepted).toBeGreaterThan(length.shoppers / 10);
}, 300_000);
