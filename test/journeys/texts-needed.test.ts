import { beforeEach, expect, test } from "vitest";
import { countParts } from "#app/templates/parts.ts";
import { codeIn, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { ann, bob, cat, stranger } = world;

beforeEach(async () => {
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
});

/** Says one after the other, then the code, until the order is placed. */
async function shop(person: typeof ann, texts: readonly string[]) {
  const replies: string[] = [];
  for (const text of texts) replies.push(await person.asks(text));
  replies.push(await person.asks(codeIn(replies.at(-1)!)));
  expect(replies.at(-1)).toMatch(/is placed/);
  return { texts: texts.length + 1, parts: replies.map((reply) => countParts(reply).parts) };
}

const firsts = [
  ["who has an address", bob, ["BUY 2 blue mug"]],
  ["who has none", cat, ["BUY blue mug", "12 Main St, Springfield, IL 62701"]],
  ["whom the shop does not know", stranger, ["BUY navy mug", "Dora Stern", "5 Oak Lane, Albany, NY 12207"]],
  [
    "whom it does not know and who must choose",
    world.phone("+14155550166"),
    ["BUY mug", "1", "Eve Adams", "5 Oak Lane, Albany, NY 12207"],
  ],
  ["who pays with store credit", ann, ["BUY blue mug", "2"]],
] as const;
const taken: number[] = [];

test.each(firsts)("a first purchase by somebody %s takes at most five texts", async (_who, person, texts) => {
  const needed = await shop(person, texts);
  taken.push(needed.texts);
  expect(needed.texts).toBeLessThanOrEqual(5);
  expect(Math.max(...needed.parts)).toBeLessThanOrEqual(2);
});

test("half of all first purchases take three or less", () => {
  expect(taken).toHaveLength(firsts.length);
  expect(taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)]).toBeLessThanOrEqual(3);
});

test("ordering the same again takes two texts, of two parts and one", async () => {
  expect(await shop(bob, ["REORDER"])).toEqual({ texts: 2, parts: [2, 1] });
});
