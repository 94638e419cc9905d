import { expect, test } from "vitest";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, stranger, shopify } = world;
const store = shopify.store(demoShop);
const ordersOf = (phone: string) => store.orders.filter(({ customerId }) => customerId === store.customer(phone).id);
const linesOf = (order: (typeof store.orders)[number]) =>
  order.lines.map(({ title, quantity }) => `${quantity} x ${title}`);

async function buy(text: string) {
  await ann.asks(codeIn(await ann.asks(text)));
  return ordersOf(ann.number).at(-1)!;
}

test("REORDER is two texts: the last order's products again, read back, and the code", async () => {
  const last = await buy("BUY 2 blue mug and 1 navy mug");
  const offer = await ann.asks("REORDER");
  expect(offer).toMatch(
    /^Demo Shop: 2 x Blue Mug, 1 x Navy Mug, total \$.+ cash on delivery to .+ Reply \d{6} to order/,
  );
  expect(await ann.asks(codeIn(offer))).toMatch(/^Demo Shop: Thank you! Order \d+ is placed/);
  const again = ordersOf(ann.number).at(-1)!;
  expect(again.id).not.toBe(last.id);
  expect(linesOf(again)).toEqual(linesOf(last));
  expect(again.current.total).toBe(last.current.total);
});

test("REORDER and a number is that order; another person's number is nobody's", async () => {
  const first = await buy("BUY 3 navy mug");
  await buy("BUY 1 blue mug");
  const number = first.name.slice(1);
  expect(await ann.asks(`reorder ${number}`)).toContain("3 x Navy Mug");
  await ann.texts("NO");
  expect(await bob.asks(`REORDER ${number}`)).toMatch(/found no order/);
});

test("it may be paid with store credit, by a 2", async () => {
  await ann.asks("REORDER 1 please");
  expect(await ann.asks("2")).toMatch(/paid with your store credit/);
  await ann.texts("NO");
});

test("what is sold out or short is said, and the rest is offered; where nothing is left, nothing is", async () => {
  await buy("BUY 4 navy mug and 1 blue mug");
  shopify.merchant.setStock("MUG-BLU", 0);
  shopify.merchant.setStock("MUG-NAV", 2);
  await world.quiet();
  const offer = await ann.asks("REORDER");
  expect(offer).toMatch(/No longer in stock: .*Navy Mug \(only 2 left\).*\. 2 x Navy Mug, total/);
  expect(offer).toMatch(/No longer in stock: .*Blue Mug[,.]/);
  await ann.texts("NO");
  shopify.merchant.setStock("MUG-NAV", 0);
  await world.quiet();
  expect(await ann.asks("Reorder")).toMatch(/nothing of order \d+ can be ordered now/);
});

test("who has never ordered is told so", async () => {
  expect(await stranger.asks("REORDER")).toMatch(/no order to repeat/);
});
