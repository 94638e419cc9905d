import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildWhereNeeded } from "../support/build.ts";
import { freePorts, newFolder, startDemo, type Start, type StartedDemo } from "../support/demo.ts";
import { runScript } from "../support/script.ts";

const folder = newFolder();
const running: StartedDemo[] = [];

async function start(more: Partial<Start> = {}): Promise<StartedDemo> {
  const demo = await startDemo({ folder, ...more });
  running.push(demo);
  return demo;
}

// Not in the time that a demo has to start.
beforeAll(buildWhereNeeded, 300_000);
afterEach(async () => {
  for (const demo of running.splice(0)) await demo.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = async ({ port }: StartedDemo) =>
  (JSON.parse((await runScript("store", ["messages"], { DEMO_PORT: `${port}` })).out) as { text: string }[]).map(
    ({ text }) => text,
  );
const answers = (port: number) =>
  fetch(`http://localhost:${port}/healthz`).then(
    () => true,
    () => false,
  );
const databases = () =>
  spawnSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes(folder));

test("Ctrl-C leaves nothing running, and the next start finds what was there", async () => {
  const first = await start();
  expect(databases().length).toBeGreaterThan(0);
  await runScript("text", ["+14155550101", "HELP"], { DEMO_PORT: `${first.port}` });
  expect(await texts(first)).toContain("HELP");
  expect(await first.stop("SIGINT")).toBe(0);
  expect(await answers(first.appPort)).toBe(false);
  expect(databases()).toEqual([]);

  const second = await start();
  expect(await texts(second)).toContain("HELP");
  // Its ports are new, so the network had to be told the new address.
  const { out } = await runScript("text", ["+14155550101", "HELP"], { DEMO_PORT: `${second.port}` });
  expect(out).toMatch(/STOP/);
  expect(await second.stop("SIGTERM")).toBe(0);

  const third = await start({ args: ["--fresh"] });
  expect(await texts(third)).toEqual([]);
}, 120_000);

test("a demo that was killed takes its app and its database with it", async () => {
  const demo = await start();
  await demo.stop("SIGKILL");
  await expect.poll(() => answers(demo.appPort), { timeout: 20_000 }).toBe(false);
  await expect.poll(databases, { timeout: 20_000 }).toEqual([]);
}, 120_000);

test("two demos on one folder are refused, with the way to run a second one", async () => {
  const demo = await start();
  const refusal = start();
  await expect(refusal).rejects.toThrow(`A demo already runs on ${folder}: http://localhost:${demo.port}`);
  await expect(refusal).rejects.toThrow("set DATA_DIR, PORT and DEMO_PORT");
  expect(await answers(demo.appPort)).toBe(true);
}, 120_000);

test.each([
  ["appPort", /Port \d+, which is for the app, is taken: set PORT to a free one/],
  ["port", /Port \d+ is taken, perhaps by another demo: set DEMO_PORT to a free one/],
] as const)("a taken %s is said plainly", async (which, complaint) => {
  const [taken] = await freePorts(1);
  const other = createServer().listen(taken, "127.0.0.1");
  try {
    await expect(start({ [which]: taken })).rejects.toThrow(complaint);
    expect(databases()).toEqual([]);
  } finally {
    other.close();
  }
});
