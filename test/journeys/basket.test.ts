import { beforeEach, expect, test } from "vitest";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { ann, bob, cat, shopify } = world;
const store = shopify.store(demoShop);
const ordersOf = (phone: string) => store.orders.filter(({ customerId }) => customerId === store.customer(phone).id);
const lastOf = (phone: string) => ordersOf(phone).at(-1)!;
const linesOf = (order: (typeof store.orders)[number]) =>
  order.lines.map(({ title, variantTitle, quantity }) => [quantity, title, variantTitle].filter(Boolean).join(" "));

/** Each test is a day of its own: what was texted before counts against no limit. */
beforeEach(async () => {
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

test.each([
  ["BUY 2 blue mug and 1 navy mug", ["2 Blue Mug", "1 Navy Mug"]],
  ["BUY 2 blue mug, 1 navy mug, 3 cotton socks", ["2 Blue Mug", "1 Navy Mug", "3 Cotton Socks"]],
  ["buy blue mug & teapot", ["1 Blue Mug", "1 Teapot"]],
  ["BUY 2 blue mug and 1 blue mug", ["3 Blue Mug"]],
])("%s: several things in one text are one order", async (text, lines) => {
  expect(await ann.asks(codeIn(await ann.asks(text)))).toMatch(/placed/);
  expect(linesOf(lastOf(ann.number))).toEqual(lines);
});

test("a product of many variants is asked for by one option after the other, by number", async () => {
  const size = await ann.asks("BUY 2 classic t-shirt");
  expect(size).toMatch(
    /^Demo Shop: Classic T-Shirt: which one\? Reply 1 for XS, 2 for S, 3 for M, 4 for L, 5 for XL, or NO\.$/,
  );
  const color = await ann.asks("3");
  expect(color).toMatch(/Which one\? Reply 1 for Classic T-Shirt M \/ Black \(\$22\.00\), 2 for /);
  expect(await ann.asks(codeIn(await ann.asks("1")))).toMatch(/placed/);
  expect(linesOf(lastOf(ann.number))).toEqual(["2 Classic T-Shirt M / Black"]);
  // What was said is not asked again.
  const navy = await ann.asks("BUY classic t-shirt in navy");
  expect(navy).toMatch(/Reply 1 for /);
  expect(navy).not.toContain("Black");
  expect(await ann.asks("buy classic t-shirt, navy, size L")).toContain("1 x Classic T-Shirt L / Navy, total");
});

test("a discount's code is read back with what it takes off, and stands in the order", async () => {
  const offer = await bob.asks("BUY 2 blue mug CODE welcome10");
  expect(offer).toMatch(/^Demo Shop: 2 x Blue Mug, WELCOME10 -\$2\.90, total \$33\.19 /);
  expect(await bob.asks(codeIn(offer))).toMatch(/placed: \$33\.19/);
  expect(lastOf(bob.number)).toMatchObject({ discountCodes: ["WELCOME10"], current: { total: 33_19 } });
});

test.each([
  ["that nobody gave out", "BUY blue mug code NOPE99"],
  ["that they used before", "BUY blue mug with code WELCOME10"],
  ["whose minimum is not met", "BUY blue mug using code SHIPFREE"],
])("a code %s is said not to apply, and the order is offered at its price", async (_why, text) => {
  const offer = await bob.asks(text);
  expect(offer).toMatch(/^Demo Shop: Code (NOPE99|WELCOME10|SHIPFREE) doesn't apply\. 1 x Blue Mug, total \$20\.66 /);
  expect(await bob.asks(codeIn(offer))).toMatch(/placed: \$20\.66/);
  expect(lastOf(bob.number).discountCodes).toEqual([]);
});

test("a code that runs out before the order is approved is not charged for: it is offered anew", async () => {
  const before = store.orders.length;
  const offer = await cat.asks("BUY teapot code WELCOME10");
  expect(offer).toMatch(/Where shall we send it/);
  const priced = await cat.asks("12 Main St, Springfield, IL 62701");
  expect(priced).toContain("WELCOME10 -$4.50");
  const discount = store.tables.discounts.find(({ code }) => code === "WELCOME10")!;
  discount.active = false;
  const changed = await cat.asks(codeIn(priced));
  discount.active = true;
  expect(changed).toMatch(
    /price has changed, so nothing was ordered\. Now: Code WELCOME10 doesn't apply\. 1 x Teapot, total/,
  );
  expect(store.orders).toHaveLength(before);
});

test("a gift note goes with the order and is no gift card", async () => {
  const offer = await ann.asks("BUY blue mug GIFT NOTE Happy birthday, dear Bob! Don't cancel the party");
  expect(offer).toContain(`gift note "Happy birthday, dear Bob! Don't cancel t"`);
  expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
  const order = lastOf(ann.number);
  expect(order.customAttributes).toContainEqual({
    key: "Gift note",
    value: "Happy birthday, dear Bob! Don't cancel the party",
  });
  expect(order.note).toContain("Gift note: Happy birthday, dear Bob!");
});

test("ADD goes into what is about to be ordered, its old code is worth nothing, and what was said before stays", async () => {
  const before = ordersOf(ann.number).length;
  const first = await ann.asks("BUY 2 blue mug with a note: for you");
  const more = await ann.asks("ADD 1 navy mug");
  expect(more).toMatch(/^Demo Shop: 2 x Blue Mug, 1 x Navy Mug, total .+gift note "for you"/);
  expect(await ann.asks(codeIn(first))).toMatch(/isn't right/);
  expect(await ann.asks("add a blue mug to my cart")).toContain("3 x Blue Mug, 1 x Navy Mug");
  const less = await ann.asks("DROP navy mug");
  expect(less).toMatch(/^Demo Shop: 3 x Blue Mug, total /);
  expect(await ann.asks("drop the teapot")).toMatch(/not in your basket\. In it: 3 x Blue Mug\./);
  expect(await ann.asks("DROP blue mug")).toMatch(/is all there is in your basket\. Reply NO/);
  const again = await ann.asks("CHECKOUT CODE WELCOME10");
  expect(again).toMatch(/^Demo Shop: 3 x Blue Mug, WELCOME10 -\$4\.35, total /);
  expect(ordersOf(ann.number)).toHaveLength(before);
  expect(await ann.asks(codeIn(again))).toMatch(/placed/);
  expect(linesOf(lastOf(ann.number))).toEqual(["3 Blue Mug"]);
  expect(ordersOf(ann.number)).toHaveLength(before + 1);
});

test("ADD goes on with a question that is open, and into a reorder; without a basket it is BUY", async () => {
  expect(await cat.asks("BUY blue mug")).toMatch(/Where shall we send it/);
  expect(await cat.asks("ADD 2 navy mug")).toMatch(/Where shall we send it/);
  expect(await cat.asks("12 Main St, Springfield, IL 62701")).toContain("1 x Blue Mug, 2 x Navy Mug");
  await ann.asks("REORDER");
  expect(await ann.asks("ADD 1 teapot")).toMatch(/, 1 x Teapot, total/);
  expect(await bob.asks("ADD 1 teapot")).toMatch(/^Demo Shop: 1 x Teapot, total/);
});

test("CHECKOUT and DROP without a basket say how to fill one; what does not exist changes nothing", async () => {
  expect(await ann.asks("CHECKOUT")).toMatch(/basket is empty\. Text BUY/);
  expect(await ann.asks("drop the navy mug")).toMatch(/basket is empty/);
  const offer = await ann.asks("BUY navy mug");
  expect(await ann.asks("ADD a flying carpet")).toMatch(/found nothing called/);
  expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
  expect(linesOf(lastOf(ann.number))).toEqual(["1 Navy Mug"]);
});

test("a dearer way of sending is offered by number, and stays when something is added", async () => {
  expect(await bob.asks("BUY blue mug")).toMatch(/with shipping \$5\.00 .+ to order, 2 for Express \(\$15\.00\), NO/);
  const express = await bob.asks("2");
  expect(express).toMatch(/total \$30\.66 with shipping \$15\.00 .+ to order, 2 for Standard \(\$5\.00\), NO/);
  const more = await bob.asks("ADD navy mug");
  expect(more).toContain("with shipping $15.00");
  expect(await bob.asks(codeIn(more))).toMatch(/placed/);
  expect(lastOf(bob.number).shippingLines).toMatchObject([{ title: "Express", price: 15_00 }]);
});
