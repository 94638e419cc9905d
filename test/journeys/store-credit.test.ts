import { beforeEach, expect, test } from "vitest";
import { financialStatus } from "../simulators/shopify/trade/order-status.ts";
import { credit, creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { chanceFrom } from "../support/chance.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { ann, bob, shopify } = world;
const store = shopify.store(demoShop);
const accountOf = (phone: string) => creditAccountOf(store, store.customer(phone).id, "USD");
shopify.merchant.setStock("MUG-NAV", 500);
await world.quiet();
/** In cents, as all that follows. */
const balanceOf = (phone: string) => accountOf(phone).balance;
const setBalance = (phone: string, balance: number) => void (accountOf(phone).balance = balance);
const paidByCredit = () => store.orders.filter(({ tags }) => tags.includes("Paid with store credit"));
const spent = () => paidByCredit().reduce((sum, order) => sum + order.current.total, 0);
const inDollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

/** Each test is a day of its own: what was texted before counts against no limit. */
beforeEach(async () => {
  shopify.faults.clear();
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

async function chooseCredit(): Promise<string> {
  expect(await ann.asks("BUY navy mug")).toContain(
    `(or reply 2 to use your store credit of ${inDollars(balanceOf(ann.number))})`,
  );
  return ann.asks("2");
}

test("a 2 pays with store credit: a new read-back with a code of its own, then a paid order and its debit", async () => {
  const before = { balance: balanceOf(ann.number), orders: store.orders.length };
  const cash = await ann.asks("BUY navy mug");
  const offer = await ann.asks("2");
  expect(offer).toMatch(
    /^Demo Shop: 1 x Navy Mug, total \$[\d.]+ with .+, paid with your store credit \(\$100\.00\), to .+\. Reply \d{6} to order, 2 for Express \(\$15\.00\), NO to drop it\. Never share this code\.$/,
  );
  expect(await ann.asks(codeIn(cash))).toMatch(/isn't right/);
  expect(store.orders).toHaveLength(before.orders);
  expect(await ann.asks(codeIn(offer))).toMatch(/is placed: \$[\d.]+, paid with your store credit\./);
  expect(store.orders).toHaveLength(before.orders + 1);
  const [order] = paidByCredit();
  expect(financialStatus(order!)).toBe("PAID");
  expect(balanceOf(ann.number)).toBe(before.balance - order!.current.total);
});

test("who has no store credit, or too little, is not asked about it, and a number that was not offered means nothing", async () => {
  expect(await bob.asks("BUY navy mug")).not.toContain("store credit");
  expect(await bob.asks("3")).toMatch(/6-digit code/);
  setBalance(ann.number, 100);
  expect(await ann.asks("BUY navy mug")).not.toContain("store credit");
  setBalance(ann.number, 100_00);
});

test("store credit that was spent elsewhere meanwhile pays for nothing: cash on delivery is offered, with a new code", async () => {
  const before = store.orders.length;
  const offer = await chooseCredit();
  setBalance(ann.number, 3_00);
  const instead = await ann.asks(codeIn(offer));
  expect(instead).toMatch(/no longer covers it, so nothing was ordered\. Now: .+ cash on delivery/);
  expect(balanceOf(ann.number)).toBe(3_00);
  expect(store.orders).toHaveLength(before);
  expect(await ann.asks(codeIn(instead))).toMatch(/cash on delivery/);
  setBalance(ann.number, 100_00);
});

const calls = [
  "CreateDraftOrder",
  "ReadDraftOrder",
  "ListStoreCreditTransactions",
  "DebitStoreCredit",
  "CompleteDraftOrder",
];
const accidents = ["drop-before", "drop-after", "500"] as const;

test.each(calls.flatMap((operation) => accidents.map((kind) => [operation, kind] as const)))(
  "%s meets %s: one order, one debit, and they agree to the cent",
  async (operation, kind) => {
    setBalance(ann.number, 100_00);
    const before = { orders: store.orders.length, spent: spent() };
    const code = codeIn(await chooseCredit());
    shopify.faults.next(kind, { operation });
    await ann.texts(code);
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/is placed: \$[\d.]+, paid with your store credit/);
    expect(store.orders).toHaveLength(before.orders + 1);
    expect(balanceOf(ann.number) + spent() - before.spent).toBe(100_00);
  },
);

test.each(["nothing", ...accidents])(
  "an order that Shopify refuses after all gives the money back, also where the credit meets %s",
  async (kind) => {
    setBalance(ann.number, 100_00);
    const before = { orders: store.orders.length, entries: accountOf(ann.number).entries.length };
    const code = codeIn(await chooseCredit());
    shopify.faults.next("500", { operation: "CompleteDraftOrder" });
    if (kind !== "nothing") shopify.faults.next(kind as (typeof accidents)[number], { operation: "CreditStoreCredit" });
    await world.ringcentral.textFrom(ann.number, code);
    await expect.poll(() => balanceOf(ann.number), { timeout: 10_000, interval: 5 }).toBeLessThan(100_00);
    for (const draft of store.tables.drafts.all().filter(({ tags }) => tags.includes("Paid with store credit")))
      if (draft.status !== "COMPLETED") store.tables.drafts.delete(draft.id);
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/could not be placed\. \$[\d.]+ went back to your store credit/);
    expect(store.orders).toHaveLength(before.orders);
    expect(balanceOf(ann.number)).toBe(100_00);
    expect(
      accountOf(ann.number)
        .entries.slice(before.entries)
        .map((entry) => entry.kind),
    ).toEqual(["debit", "credit"]);
  },
);

test.each([1, 20261122])(
  "whatever goes wrong, store credit is conserved: never negative, never paid without an order (seed %i)",
  async (seed) => {
    const chance = chanceFrom(seed);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]!;
    credit(store, accountOf(ann.number), 200_00 - balanceOf(ann.number), null);
    const start = { balance: balanceOf(ann.number), spent: spent() };
    for (let round = 0; round < 5; round++) {
      const code = codeIn(await chooseCredit());
      for (let accident = 0; accident < 2; accident++) shopify.faults.next(pick(accidents), { operation: pick(calls) });
      await ann.texts(code);
      await world.quiet(60_000);
      shopify.faults.clear();
      expect(balanceOf(ann.number)).toBeGreaterThanOrEqual(0);
      expect(balanceOf(ann.number) + spent() - start.spent).toBe(start.balance);
    }
  },
);

test("BALANCE tells each currency; none is said plainly", async () => {
  setBalance(ann.number, 100_00);
  expect(await ann.asks("BALANCE")).toMatch(/^Demo Shop: Your store credit: \$100\.00\./);
  credit(store, creditAccountOf(store, store.customer(ann.number).id, "EUR"), 20_00, null);
  expect(await ann.asks("my balance?")).toMatch(/store credit: \$100\.00, €20\.00\./);
  expect(await bob.asks("BALANCE")).toMatch(/no store credit/);
  expect(await world.stranger.asks("BALANCE")).toMatch(/no store credit/);
});

test("an order paid with store credit gives it back when it is cancelled by text", async () => {
  setBalance(ann.number, 100_00);
  const placed = await ann.asks(codeIn(await chooseCredit()));
  expect(balanceOf(ann.number)).toBeLessThan(100_00);
  const number = /Order (\d+)/.exec(placed)![1]!;
  expect(await ann.asks(codeIn(await ann.asks(`CANCEL ${number}`)))).toMatch(/is cancelled/);
  expect(balanceOf(ann.number)).toBe(100_00);
});
