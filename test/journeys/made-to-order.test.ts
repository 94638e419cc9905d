import { beforeEach, expect, test } from "vitest";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { clock } = await import("#app/lib/clock.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, stranger, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const customerOf = (phone: string) => store.customers.find((one) => one.phone === phone);
const lastOf = (phone: string) =>
  store.orders.filter(({ customerId }) => customerId && customerId === customerOf(phone)?.id).at(-1)!;

shopify.merchant.addProduct({
  ...{ title: "Margherita", type: "Food", price: 11, sku: "PIZ-MAR", stock: [50] },
  options: { Size: ["Small", "Large"] },
});
shopify.merchant.addProduct({ title: "Lemonade", type: "Drinks", price: 4, sku: "DRK-LEM", stock: [50] });
await world.quiet();

const choose = (values: Record<string, boolean | string | string[]>) =>
  saveSettings(shop.id, { commands: { buy: { values } } });

/** Each test is a day of its own, of a shop as on its first day. */
beforeEach(async () => {
  clock.offsetMs = 0;
  await choose({});
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

test("a dish is made as they wish: the wish is read back and stands with its line", async () => {
  const offer = await ann.asks("BUY 1 large margherita no onions, extra cheese and 2 lemonade");
  expect(offer).toMatch(/^Demo Shop: 1 x Margherita Large \(no onions, extra cheese\), 2 x Lemonade, total /);
  expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
  const [pizza, drink] = lastOf(ann.number).lines;
  expect(pizza!.customAttributes).toEqual([{ key: "Wish", value: "no onions, extra cheese" }]);
  expect(drink!.customAttributes).toEqual([]);
});

test("the size is asked for and the wish kept; two wishes are two lines", async () => {
  expect(await bob.asks("BUY margherita without basil")).toMatch(/Reply 1 for Margherita Small/);
  expect(await bob.asks("2")).toContain("1 x Margherita Large (without basil)");
  expect(await bob.asks("ADD large margherita")).toContain(
    "1 x Margherita Large (without basil), 1 x Margherita Large, total",
  );
});

test("what is not made to order takes no wish", async () => {
  expect(await bob.asks("BUY lemonade no ice")).toMatch(/^Demo Shop: 1 x Lemonade, total /);
  await choose({ wishes: ["drinks"] });
  expect(await bob.asks("buy lemonade no ice")).toMatch(/^Demo Shop: 1 x Lemonade \(no ice\), total /);
});

test("where a shop offers pickup, it is one of the ways: no shipping, no address, said to the kitchen", async () => {
  await choose({ handover: "both", pickupPlace: "100 Main Street" });
  expect(await bob.asks("BUY 2 lemonade")).toMatch(/to order, 2 for pickup, 3 for Express \(\$15\.00\), NO/);
  const fetched = await bob.asks("2");
  expect(fetched).toMatch(
    /^Demo Shop: 2 x Lemonade, total \$8\.64 with tax \$0\.64, you pay when you collect it at 100 Main Street\. Reply/,
  );
  expect(await bob.asks(codeIn(fetched))).toMatch(/placed: \$8\.64, you pay when you collect it\./);
  expect(lastOf(bob.number)).toMatchObject({
    shippingAddress: null,
    shippingLines: [{ title: "Pickup", price: 0 }],
    customAttributes: [{ key: "Pickup", value: "The customer collects it" }],
  });
});

test("who has no address may collect instead, by a 1 or by saying so at once; nobody may where the shop delivers only", async () => {
  await choose({ handover: "both" });
  expect(await cat.asks("BUY lemonade")).toMatch(/Or reply 1 to collect it\./);
  expect(await cat.asks("1")).toMatch(/you pay when you collect it\. Reply/);
  expect(await cat.asks("BUY 2 lemonade for pickup")).toContain("you pay when you collect it");
  await choose({});
  expect(await bob.asks("BUY 2 lemonade for pickup")).toContain("cash on delivery to 88 C***");
});

test("a shop that only lets collect never asks for an address", async () => {
  await choose({ handover: "pickup" });
  expect(await stranger.asks("BUY lemonade")).toMatch(/name/);
  const offer = await stranger.asks("Dora Stern");
  expect(offer).toMatch(/you pay when you collect it\. Reply \d{6} to order, NO/);
  expect(await stranger.asks(codeIn(offer))).toMatch(/placed/);
  expect(customerOf(stranger.number)).toMatchObject({ firstName: "Dora", addresses: [] });
});

/** Moves the clock to the next moment when it is this hour of that weekday in the shop's New York. */
function goTo(weekday: string, hour: number) {
  const zone = { timeZone: "America/New_York", hourCycle: "h23", weekday: "long", hour: "numeric" } as const;
  for (let at = Date.now(); ; at += 15 * 60_000) {
    const parts = new Intl.DateTimeFormat("en-US", zone).formatToParts(at);
    const part = (type: string) => parts.find((one) => one.type === type)!.value;
    if (part("weekday") !== weekday || Number(part("hour")) !== hour) continue;
    clock.offsetMs = at - Date.now();
    return;
  }
}

const lunch = { monday: "11:00-14:00", tuesday: "11:00-14:00" };

test("a closed shop says when it opens and takes no order; an order under way is not placed after closing time either", async () => {
  await choose({ ...lunch, whenClosed: "refuse" });
  const before = store.orders.length;
  goTo("Monday", 9);
  expect(await bob.asks("BUY lemonade")).toBe(
    "Demo Shop: We are closed now, so nothing was ordered. We open Mon 11:00 AM: please text again then.",
  );
  goTo("Monday", 13);
  const offer = await bob.asks("buy lemonade");
  expect(offer).toMatch(/total/);
  const closing = new Date(Date.now() + clock.offsetMs);
  clock.offsetMs += (60 - closing.getMinutes()) * 60_000;
  await db.$executeRaw`UPDATE "Code" SET "expiresAt" = "expiresAt" + interval '2 hours'`;
  expect(await bob.asks(codeIn(offer))).toMatch(/We are closed now, so nothing was ordered\. We open Tue 11:00 AM/);
  expect(store.orders).toHaveLength(before);
});

test("or it takes the order for when it opens, and says so to both", async () => {
  await choose({ ...lunch, whenClosed: "later" });
  goTo("Monday", 9);
  const offer = await bob.asks("BUY lemonade");
  expect(offer).toContain(", made when we open Mon 11:00 AM. Reply");
  expect(await bob.asks(codeIn(offer))).toMatch(/placed/);
  expect(lastOf(bob.number).customAttributes).toEqual([{ key: "For when you open", value: "Mon 11:00 AM" }]);
  goTo("Monday", 12);
  expect(await bob.asks("BUY 3 lemonade")).not.toContain("when we open");
});

test("an email is asked for where the merchant wants one, and saved after the code only", async () => {
  await choose({ askEmail: true });
  const phone = world.phone("+14155550177");
  expect(await phone.asks("BUY lemonade")).toMatch(/name/);
  expect(await phone.asks("Eve Adams")).toMatch(/What is your email/);
  expect(await phone.asks("none of your business")).toMatch(/doesn't look like an email/);
  expect(await phone.asks("Eve@Example.com")).toMatch(/Where shall we send it/);
  const offer = await phone.asks("5 Oak Lane, Albany, NY 12207");
  expect(customerOf(phone.number)).toBeUndefined();
  expect(await phone.asks(codeIn(offer))).toMatch(/placed/);
  expect(customerOf(phone.number)).toMatchObject({ firstName: "Eve", lastName: "Adams", email: "eve@example.com" });
  // It is asked for once, and of nobody who has one.
  expect(await phone.asks("BUY 2 lemonade")).toMatch(/total/);
  expect(await bob.asks("BUY lemonade")).toMatch(/total/);
});

test("an email that another customer has goes with the order and changes neither customer", async () => {
  await choose({ askEmail: true });
  const phone = world.phone("+14155550178");
  await phone.asks("BUY lemonade");
  await phone.asks("Fay Blue");
  await phone.asks("ann@example.com");
  expect(await phone.asks(codeIn(await phone.asks("5 Oak Lane, Albany, NY 12207")))).toMatch(/placed/);
  expect(customerOf(phone.number)).toMatchObject({ firstName: "Fay", email: null });
  expect(customerOf(ann.number)).toMatchObject({ email: "ann@example.com" });
  expect(lastOf(phone.number)).toMatchObject({ email: "ann@example.com", customerId: customerOf(phone.number)!.id });
});

test("a known number without a name is asked for it, and it is saved after the code", async () => {
  shopify.merchant.addCustomer({
    ...{ phone: "+14155550179", firstName: "", lastName: "", email: null, subscribed: false },
    address: { address1: "7 Elm Street", city: "Albany", provinceCode: "NY", zip: "12207" },
  });
  await world.quiet();
  const phone = world.phone("+14155550179");
  expect(await phone.asks("BUY lemonade")).toMatch(/first and last name/);
  const offer = await phone.asks("Gil Marsh");
  expect(customerOf(phone.number)).toMatchObject({ firstName: "" });
  expect(await phone.asks(codeIn(offer))).toMatch(/placed/);
  expect(customerOf(phone.number)).toMatchObject({ firstName: "Gil", lastName: "Marsh" });
});

test("a number that two customers have tells and spends nothing of either: what it needs is asked for", async () => {
  shopify.merchant.addCustomer({
    ...{ phone: ann.number, firstName: "Zoe", lastName: "Quill", email: null, subscribed: false },
    address: { address1: "99 Secret Road", city: "Reno", provinceCode: "NV", zip: "89501" },
  });
  await world.quiet();
  const records = store.customers.filter(({ phone }) => phone === ann.number);
  expect(records).toHaveLength(2);
  expect(await ann.asks("BUY lemonade")).toMatch(/first and last name/);
  expect(await ann.asks("Ann Lee")).toMatch(/Where shall we send it/);
  const offer = await ann.asks("5 Oak Lane, Albany, NY 12207");
  expect(offer).toContain("cash on delivery to 5 O***, Albany. Reply");
  const books = JSON.stringify(records.map(({ addresses, firstName }) => [addresses, firstName]));
  expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
  expect(JSON.stringify(records.map(({ addresses, firstName }) => [addresses, firstName]))).toBe(books);
});

test("a link to pay is an extra that the merchant switches on", async () => {
  expect(await bob.asks(codeIn(await bob.asks("BUY lemonade")))).not.toContain("http");
  await choose({ invoiceLink: true });
  const placed = await bob.asks(codeIn(await bob.asks("BUY 2 lemonade")));
  expect(placed).toMatch(/placed: .+ Or pay online: https:\/\/demo-shop\.myshopify\.com\/\d+\/invoices\/[0-9a-f]{32}$/);
});
