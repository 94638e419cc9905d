import { beforeEach, expect, test } from "vitest";
import { financialStatus, outstanding } from "../simulators/shopify/trade/order-status.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { chanceFrom } from "../support/chance.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const account = creditAccountOf(store, store.customer(ann.number).id, "USD");
shopify.merchant.setStock("MUG-NAV", 500);
await world.quiet();
/** In cents, as all that follows. */
const setBalance = (cents: number) => void (account.balance = cents);
const partly = () =>
  store.orders.filter((order) => order.transactions.some(({ gateway }) => gateway === "Store credit"));
/** What the orders that stand say was paid of them with store credit. */
const booked = () =>
  partly()
    .filter(({ cancelledAt }) => !cancelledAt)
    .flatMap(({ transactions }) => transactions)
    .filter(({ gateway }) => gateway === "Store credit")
    .reduce((sum, { amount }) => sum + amount, 0);
const stockOf = (sku: string) => Object.values(store.variant(sku).stock)[0]!.available;

/** Each test is a day of its own. */
beforeEach(async () => {
  shopify.faults.clear();
  await saveSettings(shop.id, { commands: { buy: { values: { mixedPayment: true } } } });
  setBalance(7_35);
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

async function chooseBoth(text = "BUY navy mug"): Promise<string> {
  expect(await ann.asks(text)).toContain("(or reply 2 to use your store credit of $7.35)");
  return ann.asks("2");
}

test("a part with store credit, the rest at the door: the amounts add up to the cent, and the order says what is due", async () => {
  const before = { stock: stockOf("MUG-NAV") };
  const offer = await chooseBoth("BUY 2 navy mug with a note: for you");
  expect(offer).toMatch(
    /^Demo Shop: 2 x Navy Mug, total \$36\.32 with shipping \$5\.00 and tax \$2\.32, \$7\.35 from your store credit and \$28\.97 cash on delivery to 12 H\*\*\*, San Francisco, gift note "for you"\. Reply \d{6} to order/,
  );
  expect(account.balance).toBe(7_35);
  expect(await ann.asks(codeIn(offer))).toMatch(
    /is placed: \$36\.32, \$7\.35 paid with your store credit, \$28\.97 cash on delivery\./,
  );
  const order = partly().at(-1)!;
  expect(account.balance).toBe(0);
  expect(order.totals).toMatchObject({ shipping: 5_00, tax: 2_32, total: 36_32 });
  expect([financialStatus(order), outstanding(order)]).toEqual(["PARTIALLY_PAID", 28_97]);
  expect(order).toMatchObject({
    customerId: store.customer(ann.number).id,
    customAttributes: [{ key: "Gift note", value: "for you" }],
    lines: [{ title: "Navy Mug", quantity: 2 }],
    shippingAddress: { address1: "12 Harbor Street" },
  });
  expect(stockOf("MUG-NAV")).toBe(before.stock - 2);
});

test("it is not offered where the merchant did not allow it, nor beside a discount's code", async () => {
  expect(await ann.asks("BUY navy mug CODE WELCOME10")).not.toContain("store credit");
  await saveSettings(shop.id, { commands: { buy: { values: {} } } });
  expect(await ann.asks("BUY navy mug")).not.toContain("store credit");
});

test("credit that changed meanwhile changes what is due: nothing is taken, and it is offered anew", async () => {
  const orders = store.orders.length;
  const code = codeIn(await chooseBoth());
  setBalance(2_00);
  const changed = await ann.asks(code);
  expect(changed).toMatch(/nothing was ordered.+\$2\.00 from your store credit and \$18\.66 cash on delivery/);
  expect([account.balance, store.orders.length]).toEqual([2_00, orders]);
  setBalance(0);
  expect(await ann.asks(codeIn(changed))).toMatch(
    /no longer covers it, so nothing was ordered\. Now: .+ cash on delivery/,
  );
  expect(store.orders).toHaveLength(orders);
});

test("an order that Shopify refuses after all gives the part back", async () => {
  const [orders, balance] = [store.orders.length, account.balance];
  const code = codeIn(await chooseBoth());
  shopify.faults.next("500", { operation: "CreateOrder" });
  await world.ringcentral.textFrom(ann.number, code);
  await expect.poll(() => account.balance, { timeout: 10_000, interval: 5 }).toBeLessThan(balance);
  shopify.merchant.setStock("MUG-NAV", 0);
  await world.quiet(40_000);
  shopify.merchant.setStock("MUG-NAV", 500);
  await world.quiet();
  expect(ann.received().at(-1)).toMatch(/could not be placed\. \$7\.35 went back to your store credit/);
  expect([account.balance, store.orders.length]).toEqual([balance, orders]);
});

const calls = ["CalculateDraftOrder", "ListStoreCreditTransactions", "DebitStoreCredit", "CreateOrder"];
const accidents = ["drop-before", "drop-after", "500"] as const;

test.each(calls.flatMap((operation) => accidents.map((kind) => [operation, kind] as const)))(
  "%s meets %s: one order, one debit, and they agree to the cent",
  async (operation, kind) => {
    const before = { orders: store.orders.length, booked: booked() };
    const code = codeIn(await chooseBoth());
    shopify.faults.next(kind, { operation });
    await ann.texts(code);
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/is placed: \$20\.66, \$7\.35 paid with your store credit, \$13\.31 cash/);
    expect(store.orders).toHaveLength(before.orders + 1);
    expect(account.balance + booked() - before.booked).toBe(7_35);
  },
);

test("whatever goes wrong, what was taken is what the orders say was paid", async () => {
  const chance = chanceFrom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]!;
  for (let round = 0; round < 5; round++) {
    setBalance(7_35);
    const before = booked();
    const code = codeIn(await chooseBoth(`BUY ${round + 1} navy mug`));
    for (let accident = 0; accident < 2; accident++) shopify.faults.next(pick(accidents), { operation: pick(calls) });
    await ann.texts(code);
    await world.quiet(60_000);
    shopify.faults.clear();
    expect(account.balance + booked() - before).toBe(7_35);
  }
});
