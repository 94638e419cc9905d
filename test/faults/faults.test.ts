import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { chanceFrom } from "../support/chance.ts";
import { useTestDatabase } from "../support/database.ts";
import { gather } from "./crowd.ts";
import { pourEvents } from "./flood.ts";
import { fuzzParsers } from "./fuzz-parsers.ts";
import { doorsOf, knock, knockWithBytes } from "./fuzz.ts";
import { takenOver } from "./in-hand.ts";
import { account } from "./report.ts";
import { setStage } from "./stage.ts";

// The long form of each of these: `npm run faults`.
const { url: databaseUrl } = await useTestDatabase();
const chance = chanceFrom(1);
let isBad = false;
const stage = await setStage({
  ...{ databaseUrl, webs: 2, workers: 2 },
  manner: () => (isBad && chance() < 0.05 ? "half" : "whole"),
});
afterAll(() => stage.close());

test("two web and two worker processes, one of each killed, and networks that hang up half-way: each order once, nothing lost", async () => {
  const crowd = await gather(stage, 10);
  isBad = true;
  const flood = pourEvents(stage, 60);
  const buying = crowd.allBuy(10);
  await wait(1_000);
  const [web, worker] = [stage.machines.find(({ role }) => role === "web")!, stage.machines.find(({ role }) => role === "worker")!]; // prettier-ignore
  await web.kill();
  const takenMs = await takenOver(() => worker.kill());
  const tookMs = await buying;
  await flood.done;
  isBad = false;
  await stage.quiet();
  expect(await account(stage, crowd, flood)).toEqual({ lost: [], twice: [], unknown: 0, broken: [] });
  expect(tookMs).toHaveLength(10);
  // The queue's own patience alone would take longer than this.
  expect(takenMs ?? 0).toBeLessThan(15_000);
  expect(stage.wires.reduce((sum, { counts }) => sum + counts.half, 0)).toBeGreaterThan(3);
}, 120_000);

test("doors answer what is bent, and what is no HTTP at all, with no error of theirs", async () => {
  const [web] = stage.webs().filter(({ alive }) => alive);
  const { broken, statuses } = await knock(web!.url, doorsOf(stage), chance, 600);
  expect(broken).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(50);
  for (const path of ["/webhooks/sms/%00/x", "/webhooks/billers/%00", "/l/%00", "/app?search=%00"])
    expect((await fetch(web!.url + path, { method: path.startsWith("/webhooks") ? "POST" : "GET" })).status).toBe(400);
  expect(await knockWithBytes(web!.url, chance, 20)).toBe(20);
}, 60_000);

test("no reader throws, or takes long, whatever it is given", async () => {
  expect((await fuzzParsers(chance, 600)).broken).toEqual([]);
}, 30_000);
