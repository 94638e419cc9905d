import { expect, test } from "vitest";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, cat, stranger, shopify } = world;
const store = shopify.store(demoShop);
const orders = () => store.orders;
const ordersOf = (phone: string) =>
  orders().filter((order) => store.customers.some((one) => one.id === order.customerId && one.phone === phone));

test("BUY reads the order back, and the code orders it: cash on delivery, on the customer, once", async () => {
  const before = ordersOf(ann.number).length;
  const offer = await ann.asks("BUY 2 blue mug");
  expect(offer).toMatch(
    /^Demo Shop: 2 x Blue Mug, total \$[\d.]+ with shipping \$5\.00 and tax \$[\d.]+, cash on delivery to \S+ \S\*\*\*, .+\. Reply \d{6} to order, 3 for Express \(\$15\.00\), NO to drop it\. Never share this code\.$/,
  );
  const placed = await ann.asks(codeIn(offer));
  expect(placed).toMatch(/^Demo Shop: Thank you! Order \d+ is placed: \$[\d.]+, cash on delivery\./);
  const [order] = ordersOf(ann.number).slice(-1);
  expect(ordersOf(ann.number)).toHaveLength(before + 1);
  expect(order).toMatchObject({ tags: expect.arrayContaining(["SMS order"]) as unknown });
  expect(placed).toContain(`Order ${order!.name.slice(1)} `);
  // The same code again buys nothing.
  await ann.texts(codeIn(offer));
  expect(ordersOf(ann.number)).toHaveLength(before + 1);
});

test("NO drops it; a wrong code is told so, and after three the right one is worth nothing", async () => {
  const before = orders().length;
  const first = await ann.asks("buy blue mug");
  expect(await ann.asks("no")).toMatch(/dropped/);
  expect(await ann.texts(codeIn(first))).not.toContainEqual(expect.stringMatching(/placed/));
  const code = codeIn(await ann.asks("buy blue mug"));
  const wrong = (Number(code) + 1).toString().padStart(6, "0").slice(-6);
  expect(await ann.asks(wrong)).toMatch(/isn't right\. 2 tries left/);
  expect(await ann.asks(`${wrong} `)).toMatch(/1 try left/);
  expect(await ann.asks(` ${wrong}`)).toMatch(/can't be used any more/);
  await ann.texts(code);
  expect(orders()).toHaveLength(before);
});

test("a price that changed in between voids the code, says so and asks again", async () => {
  const before = orders().length;
  const code = codeIn(await ann.asks("BUY blue mug"));
  shopify.merchant.setPrice("MUG-BLU", "99.00");
  await world.quiet();
  const changed = await ann.asks(code);
  expect(changed).toMatch(/price has changed, so nothing was ordered/);
  expect(codeIn(changed)).not.toBe(code);
  expect(orders()).toHaveLength(before);
  expect(await ann.asks(codeIn(changed))).toMatch(/placed/);
  expect(orders()).toHaveLength(before + 1);
});

test("what sold out in between is not ordered", async () => {
  const before = orders().length;
  const code = codeIn(await ann.asks("BUY blue mug"));
  shopify.merchant.setStock("MUG-BLU", 0);
  await world.quiet();
  expect(await ann.asks(code)).toMatch(/sold out/);
  expect(await ann.asks("BUY blue mug")).toMatch(/sold out/);
  expect(orders()).toHaveLength(before);
  shopify.merchant.setStock("MUG-BLU", 3);
  await world.quiet();
  expect(await ann.asks("BUY 5 blue mug")).toMatch(/Only 3 of Blue Mug left/);
});

test("somebody who never agreed to texts may buy, and is not subscribed by it", async () => {
  const offer = await bob.asks("buy a navy mug");
  expect(await bob.asks(codeIn(offer))).toMatch(/placed/);
  expect(ordersOf(bob.number).length).toBeGreaterThan(0);
  expect(store.customers.find((one) => one.phone === bob.number)!.sms.marketingState).toBe("NOT_SUBSCRIBED");
});

test("who has no address is asked for it in the thread, and it is saved with the code", async () => {
  expect(await cat.asks("BUY navy mug")).toMatch(/Where shall we send it|address/i);
  const offer = await cat.asks("12 Main St, Springfield, IL 62701");
  expect(offer).toContain("12 M***, Springfield");
  expect(store.customers.find((one) => one.phone === cat.number)!.addresses).toHaveLength(0);
  expect(await cat.asks(codeIn(offer))).toMatch(/placed/);
  expect(store.customers.find((one) => one.phone === cat.number)!.addresses).toHaveLength(1);
});

test("a stranger is asked for name and address, and is a customer after the code", async () => {
  expect(await stranger.asks("buy navy mug")).toMatch(/name/i);
  expect(await stranger.asks("Dora Stern")).toMatch(/Where shall we send it/);
  expect(await stranger.asks("somewhere")).toMatch(/We need a full address/);
  const offer = await stranger.asks("5 Oak Lane, Albany, NY 12207");
  expect(store.customers.some((one) => one.phone === stranger.number)).toBe(false);
  expect(await stranger.asks(codeIn(offer))).toMatch(/placed/);
  expect(store.customers.find((one) => one.phone === stranger.number)).toMatchObject({
    firstName: "Dora",
    lastName: "Stern",
  });
  expect(ordersOf(stranger.number)).toHaveLength(1);
});

test("where a text could mean several things, they are offered by number", async () => {
  const which = await ann.asks("BUY mug");
  expect(which).toMatch(/Which one\? Reply 1 for .+, 2 for /);
  expect(await ann.asks("2")).toMatch(/Reply \d{6} to order/);
  await ann.texts("NO");
});

test("what the shop does not sell is said plainly, and nothing is bought without being asked for", async () => {
  const before = orders().length;
  expect(await ann.asks("BUY a flying carpet")).toMatch(/found nothing called/);
  expect(await bob.asks("I love the blue mug")).toMatch(/HELP/);
  expect(orders()).toHaveLength(before);
});

test("codes are nowhere in the open: not in the messages, not in the codes' own table", async () => {
  const { db } = await import("#app/lib/db.server.ts");
  const code = codeIn(await ann.asks("BUY navy mug"));
  const everything = JSON.stringify([
    await db.message.findMany(),
    await db.code.findMany(),
    await db.conversation.findMany(),
    await db.turn.findMany(),
  ]);
  expect(everything).not.toContain(code);
});
