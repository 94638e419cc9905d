import { beforeEach, expect, test } from "vitest";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { financialStatus } from "../simulators/shopify/trade/order-status.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, stranger, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const accountOf = ({ number }: { number: string }) => creditAccountOf(store, store.customer(number).id, "USD");
/** In cents. */
const balanceOf = (person: { number: string }) => accountOf(person).balance;
const sells = (values: Record<string, string | number>) =>
  saveSettings(shop.id, { commands: { topup: { values: { product: "srv-wrp", ...values } } } });

Object.assign(store.variant("SRV-WRP"), { taxable: false, requiresShipping: false });

beforeEach(async () => {
  shopify.faults.clear();
  await sells({});
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

/** Orders store credit by text, and returns the order as the store has it. */
async function buys(person: typeof ann, amount: number) {
  const confirm = await person.asks(`TOPUP ${amount}`);
  const placed = await person.asks(codeIn(confirm));
  return { confirm, placed, order: store.order(/Order (\d+) is placed/.exec(placed)![1]!) };
}

test("TOPUP 20 orders store credit, which comes once the order is paid, and once only", async () => {
  const before = balanceOf(ann);
  const { confirm, placed, order } = await buys(ann, 20);
  expect(confirm).toMatch(
    /^Demo Shop: \$20\.00 of store credit for \$20\.00\. Reply \d{6} to order it, NO to drop it\. You get it once it is paid\. Never share this code\.$/,
  );
  expect(placed).toMatch(
    /^Demo Shop: Order \d+ is placed\. Pay \$20\.00 at https:\S+ and your store credit is there\.$/,
  );
  expect(financialStatus(order)).toBe("PENDING");
  expect(balanceOf(ann)).toBe(before);
  const told = ann.received().length;
  shopify.merchant.markPaid(order.name);
  await world.quiet();
  expect(balanceOf(ann)).toBe(before + 20_00);
  expect(ann.received().slice(told)).toEqual([
    "Demo Shop: $20.00 of store credit is yours. Text BALANCE to see all you have. Reply STOP to opt out.",
  ]);
  const paid = shopify.deliveries.find(({ topic }) => topic === "orders/paid")!;
  await world.webhook("orders/paid", paid.payload);
  expect(balanceOf(ann)).toBe(before + 20_00);
});

test.each(["drop-before", "drop-after", "500"] as const)("the credit meets %s: it is given, and once", async (kind) => {
  const { order } = await buys(ann, 15);
  const before = balanceOf(ann);
  shopify.faults.next(kind, { operation: "CreditStoreCredit" });
  shopify.merchant.markPaid(order.name);
  await world.quiet(40_000);
  expect(balanceOf(ann)).toBe(before + 15_00);
});

test("what is cancelled, or never paid, gives nothing", async () => {
  const before = balanceOf(ann);
  const { order } = await buys(ann, 30);
  shopify.merchant.cancel(order.name);
  await world.quiet();
  expect(balanceOf(ann)).toBe(before);
  // Paid and paid back, before the news of its payment came.
  const { order: second } = await buys(ann, 30);
  shopify.faults.next("500", { operation: "ReadOrder" });
  shopify.merchant.markPaid(second.name);
  shopify.merchant.cancel(second.name);
  await world.quiet(40_000);
  expect(balanceOf(ann)).toBe(before);
});

test("whoever buys it online has it, too; other goods give none", async () => {
  const before = balanceOf(bob);
  const { price } = store.variant("SRV-WRP");
  const lines = [
    { sku: "SRV-WRP", quantity: 2 },
    { sku: "MUG-NAV", quantity: 1 },
  ];
  const checkout = shopify.merchant.startCheckout({ phone: bob.number, lines });
  shopify.merchant.completeCheckout(checkout.id);
  await world.quiet();
  expect(balanceOf(bob)).toBe(before + 2 * price);
});

test("where it is paid in cash no link is sent; too little, too much, no amount and strangers are told what can be done", async () => {
  await sells({ pay: "cash", least: 10, most: 50 });
  expect((await buys(ann, 10)).placed).toMatch(/Pay \$10\.00 to the shop in cash and your store credit is there\.$/);
  expect(await ann.asks("TOPUP 9")).toMatch(/from \$10\.00 to \$50\.00 of store credit at once\. Nothing was ordered/);
  expect(await ann.asks("TOPUP 51")).toMatch(/Nothing was ordered/);
  expect(await ann.asks("TOPUP")).toMatch(/such as TOPUP 25\.$/);
  expect(await stranger.asks("TOPUP 20")).toMatch(/don't know this number yet/);
});

test("a shop that sells no store credit has no TOPUP", async () => {
  await sells({ product: "" });
  const before = store.orders.length;
  expect(await ann.asks("TOPUP 20")).not.toMatch(/store credit/);
  expect(store.orders).toHaveLength(before);
});
