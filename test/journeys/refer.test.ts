import { beforeEach, expect, test } from "vitest";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, stranger, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
/** In cents. */
const balanceOf = ({ number }: { number: string }) => creditAccountOf(store, store.customer(number).id, "USD").balance;
const rewards = (friendGets: number, customerGets: number, from = 0) =>
  saveSettings(shop.id, { commands: { refer: { values: { friendGets, customerGets, from } } } });

shopify.merchant.setStock("MUG-NAV", 500);
await world.quiet();

beforeEach(async () => {
  shopify.faults.clear();
  await rewards(5, 10);
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
});

let people = 0;
/** Somebody new to the shop. */
function friend() {
  people += 1;
  const phone = `+1415558${String(people).padStart(4, "0")}`;
  shopify.merchant.addCustomer({
    phone,
    firstName: "Sue",
    lastName: "New",
    email: `sue${people}@example.com`,
    subscribed: true,
  });
  return { number: phone };
}

/** An order of the online shop with that code, paid at once. */
async function buys({ number }: { number: string }, code: string) {
  const checkout = shopify.merchant.startCheckout({ phone: number, lines: [{ sku: "MUG-NAV", quantity: 1 }] });
  checkout.discountCodes = [code];
  const order = shopify.merchant.completeCheckout(checkout.id);
  await world.quiet(40_000);
  return order;
}

let asked = 0;
/** The same words twice within moments would be one text. */
const codeOf = async (person: typeof ann) =>
  /FRIEND-\w+/.exec(await person.asks("REFER".padEnd("REFER".length + (asked += 1))))![0];

test("REFER gives a code of one's own, made once in the shop, that friends buy for less with", async () => {
  await rewards(5, 10, 10);
  shopify.faults.next("drop-after", { operation: "CreateDiscountCode" });
  await ann.texts("REFER");
  await world.quiet(40_000);
  const told = ann.received().at(-1)!;
  expect(told).toMatch(
    /^Demo Shop: Friends get \$5\.00 off orders from \$10\.00 with the code FRIEND-\w+\. You get \$10\.00 of store credit when a friend's first order is paid\.$/,
  );
  expect(await ann.asks("refer a friend")).toBe(told);
  const code = /FRIEND-\w+/.exec(told)![0];
  const made = store.tables.discounts.all().filter((discount) => discount.code === code);
  expect(made).toMatchObject([
    { amount: 5_00, minimumSubtotal: 10_00, appliesOncePerCustomer: true, usageLimit: null },
  ]);
  expect(await codeOf(cat)).not.toBe(code);
});

test("a friend's first paid order rewards who brought them: once, and they are told", async () => {
  const [before, told] = [balanceOf(ann), ann.received().length];
  const newcomer = friend();
  const code = await codeOf(ann);
  shopify.faults.next("drop-after", { operation: "CreditStoreCredit" });
  await buys(newcomer, code.toLowerCase());
  expect(balanceOf(ann)).toBe(before + 10_00);
  expect(ann.received().slice(told + 1)).toEqual([
    "Demo Shop: A friend of yours bought with your code. $10.00 of store credit is yours: thank you! Reply STOP to opt out.",
  ]);
  await buys(newcomer, code);
  const paid = shopify.deliveries.filter(({ topic }) => topic === "orders/paid");
  for (const { payload } of paid) await world.webhook("orders/paid", payload);
  expect(balanceOf(ann)).toBe(before + 10_00);
  await buys(friend(), code);
  expect(balanceOf(ann)).toBe(before + 20_00);
});

test("an order that waits for its money rewards once it is paid, by text or not", async () => {
  const before = balanceOf(cat);
  const code = await codeOf(cat);
  const phone = world.phone(friend().number);
  await phone.texts(`BUY navy mug code ${code}`);
  const offer = await phone.asks("1 Hill Street, San Francisco, CA 94105");
  expect(offer).toContain(code);
  const placed = await phone.asks(/\d{6}/.exec(offer.replace(code, ""))![0]);
  expect(balanceOf(cat)).toBe(before);
  shopify.merchant.markPaid(/Order (\d+)/.exec(placed)![1]!);
  await world.quiet();
  expect(balanceOf(cat)).toBe(before + 10_00);
});

test("nobody is their own friend, and who has bought before is not brought", async () => {
  const before = balanceOf(ann);
  const code = await codeOf(ann);
  await buys(ann, code);
  const known = friend();
  await buys(known, "WELCOME10");
  await buys(known, code);
  await buys(friend(), "FRIEND-20");
  expect(balanceOf(ann)).toBe(before);
});

test("strangers have no code; a code that the merchant ended is not given out; a shop that rewards nobody has no REFER", async () => {
  expect(await stranger.asks("REFER")).toMatch(/don't know this number yet/);
  const code = await codeOf(bob);
  store.tables.discounts.find((discount) => discount.code === code)!.active = false;
  expect(await bob.asks("refer a friend")).toMatch(/Your code for friends has ended/);
  const [before, mine] = [balanceOf(ann), await codeOf(ann)];
  await rewards(5, 0);
  expect(await ann.asks("refer a friend")).not.toMatch(/FRIEND|code for/);
  await buys(friend(), mine);
  expect(balanceOf(ann)).toBe(before);
});
