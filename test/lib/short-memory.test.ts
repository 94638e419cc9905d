import { expect, test } from "vitest";
import { ShortMemory } from "#app/lib/short-memory.server.ts";

test("is asked once while it remembers, and again once it was told to forget or its time is over", async () => {
  const memory = new ShortMemory<number>({ keptMs: 60 });
  let asked = 0;
  const ask = () => memory.recall("shop", () => Promise.resolve((asked += 1)));
  expect([await ask(), await ask()]).toEqual([1, 1]);
  memory.forget();
  expect(await ask()).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(await ask()).toBe(3);
});

test("does not keep what was looked up before it was told to forget", async () => {
  const memory = new ShortMemory<string>();
  let answer!: (value: string) => void;
  const before = memory.recall("shop", () => new Promise<string>((resolve) => (answer = resolve)));
  memory.forget();
  answer("before");
  expect(await before).toBe("before");
  expect(await memory.recall("shop", () => Promise.resolve("after"))).toBe("after");
});

test("keeps nothing of what is not there, and no more than it may", async () => {
  const memory = new ShortMemory<string>({ most: 2 });
  expect(await memory.recall("a", () => Promise.resolve(undefined))).toBeUndefined();
  for (const key of ["a", "b", "c"]) expect(await memory.recall(key, () => Promise.resolve(key))).toBe(key);
  expect(await memory.recall("c", () => Promise.resolve("again"))).toBe("c");
  expect(await memory.recall("a", () => Promise.resolve("again"))).toBe("again");
});
