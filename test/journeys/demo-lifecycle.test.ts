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

test("a demo runs alone on its folder, leaves nothing running however it ends, and the next one finds what was there", async () => {
  const first = await start();
  expect(databases().length).toBeGreaterThan(0);
  const refusal = start();
  await expect(refusal).rejects.toThrow(`A demo already runs on ${folder}: http://localhost:${first.port}`);
  await expect(refusal).rejects.toThrow("set DATA_DIR, PORT and DEMO_PORT");
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
  await second.stop("SIGKILL");
  await expect.poll(() => answers(second.appPort), { timeout: 20_000 }).toBe(false);
  await expect.poll(databases, { timeout: 20_000 }).toEqual([]);

  const third = await start({ args: ["--fresh"] });
  expect(await texts(third)).toEqual([]);
  expect(await third.stop("SIGTERM")).toBe(0);
}, 180_000);

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
