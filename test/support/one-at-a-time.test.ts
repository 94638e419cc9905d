import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("lets one in after the other, also after one that failed", async () => {
  let inside = 0;
  let most = 0;
  const work = async (fails: boolean) => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(10);
    inside -= 1;
    if (fails) throw new Error("no");
  };
  const all = await Promise.allSettled(
    [true, false, false].map((fails) => oneAtATime("test-queue", () => work(fails))),
  );
  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(most).toBe(1);
});

test("takes over the lock of a process that died", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  mkdirSync("node_modules/.cache/smscommerce", { recursive: true });
  writeFileSync("node_modules/.cache/smscommerce/test-dead.lock", String(pid));
  expect(await oneAtATime("test-dead", async () => "in")).toBe("in");
});
