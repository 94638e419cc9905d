import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { jobNames } from "#app/queue/catalog.ts";
import { startWorking, type Handlers } from "#app/queue/work.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

type Span = { key: string; from: number; to: number };
let [spans, underWay, most, due]: [Span[], number, number, number] = [[], 0, 0, 0];
let finished = () => {};
const keyOf = new Map<string, string>();

/** Everything here is a text to be answered, which takes 20 ms. */
const handlers = Object.fromEntries(jobNames.map((name) => [name, async () => {}])) as unknown as Handlers;
handlers["answer-message"] = async ({ messageId }) => {
  most = Math.max(most, ++underWay);
  const from = performance.now();
  await wait(20);
  underWay -= 1;
  spans.push({ key: keyOf.get(messageId)!, from, to: performance.now() });
  if (spans.length === due) finished();
};
await startWorking(handlers);

beforeEach(() => {
  [spans, underWay, most] = [[], 0, 0];
});

/** Until a job for each of the keys is done, all of them made at once. */
async function answered(keys: string[]): Promise<Span[]> {
  due = keys.length;
  const done = new Promise<void>((resolve) => (finished = resolve));
  await db.$transaction(async (tx) => {
    for (const key of keys) {
      const messageId = newId();
      keyOf.set(messageId, key);
      await enqueue(tx, "answer-message", { messageId }, { inOrderOf: key });
    }
  });
  await done;
  return spans;
}

test("what waits behind another begins as soon as that is done, not at the next poll", async () => {
  const inOrder = await answered(Array.from({ length: 12 }, () => "one"));
  const pauses = inOrder.slice(1).map(({ from }, index) => from - inOrder[index]!.to);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
  // A poll would make it wait for half a second, however fast the machine is.
  expect(pauses.toSorted((a, b) => a - b)[5]).toBeLessThan(200);
});

test("others are called in where there is more than one can do, up to what the queue allows", async () => {
  await answered(Array.from({ length: 60 }, (_, index) => `other-${index}`));
  expect(most).toBe(8);
});

test("after a rush of many keys each is still in its own order", async () => {
  const all = await answered(Array.from({ length: 40 }, (_, index) => `key-${index % 5}`));
  for (const key of new Set(all.map((span) => span.key))) {
    const own = all.filter((span) => span.key === key);
    expect(own).toHaveLength(8);
    for (const [index, { from }] of own.slice(1).entries()) expect(from).toBeGreaterThanOrEqual(own[index]!.to);
  }
});
