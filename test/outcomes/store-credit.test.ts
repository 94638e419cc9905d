import { demoShop, openApp, shopify } from "../shopify/simulated.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "#app/lib/id.server.ts";
import { journalOf } from "#app/outcomes/journal.server.ts";
import { giveOnce, takeOnce } from "#app/outcomes/store-credit.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();
const store = shopify.store(demoShop);
const admin = adminFor(demoShop);
const ann = store.customer("+14155550101");
const account = creditAccountOf(store, ann.id, "USD");
const ten = { amount: "10.00", currencyCode: "USD" };
const shopId = newId();

beforeAll(async () => {
  await openApp(demoShop);
});
beforeEach(() => {
  shopify.faults.clear();
  Object.assign(account, { balance: 100_00, entries: [] });
});

/** Something that moves money, tried as often as it takes: its journal outlives each try. */
const process = () => ({ admin, journal: journalOf(shopId, `text:${newId()}`) });
const moves = [
  { way: "debit", operation: "DebitStoreCredit", once: (one: Process) => takeOnce(one, account.id, ten), sign: -1 },
  { way: "credit", operation: "CreditStoreCredit", once: (one: Process) => giveOnce(one, ann.id, ten), sign: 1 },
] as const;
type Process = ReturnType<typeof process>;
type Once = (typeof moves)[number]["once"];

/** Cut off in the middle: its answer never comes. */
async function cutOff(once: Once, one: Process, operation: string, kind: "drop-before" | "drop-after") {
  shopify.faults.next(kind, { operation });
  await expect(once(one)).rejects.toThrow("did not answer");
}

const after = (sign: number, times: number) => 100_00 + sign * times * 10_00;

test.each(moves)("a $way that was never made is not taken for another's that looks like it", async (move) => {
  const [one, other] = [process(), process()];
  await cutOff(move.once, one, move.operation, "drop-before");
  expect(await move.once(other)).toBe(true);
  expect(await move.once(one)).toBe(true);
  expect(account.balance).toBe(after(move.sign, 2));
});

test.each(moves)("two $ways alike, both made and both unanswered, are each found once", async (move) => {
  const [one, other] = [process(), process()];
  await cutOff(move.once, one, move.operation, "drop-after");
  await cutOff(move.once, other, move.operation, "drop-after");
  expect([await move.once(other), await move.once(one)]).toEqual([true, true]);
  expect([await move.once(other), await move.once(one)]).toEqual([true, true]);
  expect(account.balance).toBe(after(move.sign, 2));
});

test.each(moves)("two unanswered $ways of which one was made come to two", async (move) => {
  const [one, other] = [process(), process()];
  await cutOff(move.once, one, move.operation, "drop-before");
  await cutOff(move.once, other, move.operation, "drop-after");
  expect([await move.once(one), await move.once(other)]).toEqual([true, true]);
  expect(account.balance).toBe(after(move.sign, 2));
});

test.each(moves)("a $way whose fruit another took before its answer came is made up for", async (move) => {
  const [one, other] = [process(), process()];
  await cutOff(move.once, one, move.operation, "drop-before");
  // The other's is made; before its answer is read, the first looks for its own and finds that.
  const claimed: Process = {
    ...other,
    journal: Object.assign(other.journal.bind(undefined), {
      claim: async (thing: string) => {
        await move.once(one);
        return other.journal.claim(thing);
      },
    }),
  };
  expect(await move.once(claimed)).toBe(true);
  expect(account.balance).toBe(after(move.sign, 2));
});
