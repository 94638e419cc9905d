import { beforeEach, describe, expect, test } from "vitest";
import { codeIn, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { runDue } = await import("#app/automations/run.server.ts");
const { findShopById } = await import("#app/shops/find.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, shopify } = world;
const { merchant } = shopify;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const choose = (values = {}) => saveSettings(shop.id, { automations: { "cart-reminder": { on: true, values } } });

for (const sku of ["MUG-BLU", "MUG-NAV"]) merchant.setStock(sku, 500);
const eve = world.phone("+18765550123");
merchant.addCustomer({
  phone: eve.number,
  firstName: "Eve",
  lastName: "Hill",
  email: "eve@example.com",
  subscribed: true,
  address: { address1: "5 Hill Street", city: "Oakland", provinceCode: "CA", countryCode: "US", zip: "94601" },
});
await saveSettings(shop.id, { caps: { marketingADay: 10, marketingAWeek: 50, minutesApart: 0 } });
await world.quiet();

beforeEach(async () => {
  // What sells may not come at night.
  await makeItNoon();
  shopify.faults.clear();
  await choose();
  for (const { id } of store.tables.checkouts.all()) store.tables.checkouts.delete(id);
  for (const order of store.orders) order.createdAt = "2026-01-01T00:00:00Z";
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'run-due'`;
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '10 days', "attemptedAt" = "attemptedAt" - interval '10 days', "occurredAt" = "occurredAt" - interval '10 days'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

const mug = { sku: "MUG-BLU", quantity: 2 };

async function leave({ number }: { number: string }, lines = [mug]) {
  const cart = merchant.startCheckout({ phone: number, lines });
  await world.quiet();
  return cart;
}

const whatWaits = () =>
  db.$queryRaw<{ step: string; hours: number }[]>`
    SELECT data->>'step' AS step, round(extract(epoch FROM start_after - now()) / 3600)::int AS hours FROM pgboss.job
    WHERE name = 'run-due' AND data->>'automation' = 'cart-reminder' AND state = 'created' ORDER BY start_after`;

/** Time goes by until that step is due. What the person is told then. */
async function due(person: typeof ann, step: string): Promise<string[]> {
  const before = person.received().length;
  await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'run-due' AND data->>'step' = ${step}`;
  await world.quiet();
  return person.received().slice(before);
}

/** How a step of the last event of carts ends, in the words of the log. */
async function ended(step: string): Promise<string> {
  const event = await db.storeEvent.findFirstOrThrow({
    where: { topic: { startsWith: "checkouts/" } },
    orderBy: { receivedAt: "desc" },
  });
  return runDue((await findShopById(shop.id))!, event, { key: "cart-reminder", step });
}

/** The store's clock is behind the app's, which is set to noon: what begins now has not begun there. */
const begin = () => {
  for (const code of codesOf()) code.startsAt = "2026-01-01T00:00:00Z";
};

const codesOf = () => store.tables.discounts.all().filter(({ code }) => code?.startsWith("CART"));

describe("a cart that is left at the checkout", () => {
  test("is told of an hour later, with what is in it and its link", async () => {
    const cart = await leave(ann, [mug, { sku: "MUG-NAV", quantity: 1 }]);
    expect(await whatWaits()).toEqual([
      { step: "soon", hours: 1 },
      { step: "offer", hours: 24 },
      { step: "last", hours: 72 },
    ]);
    const [text = "", ...more] = await due(ann, "soon");
    expect(more).toEqual([]);
    const said = /^Demo Shop: You left Blue Mug and 1 more in your cart \(\$\d+\.\d\d\)\. Finish here: (\S+) or reply 1 to order\. Reply STOP to opt out\./; // prettier-ignore
    const link = said.exec(text)?.[1] ?? "";
    const visit = await fetch(link, { redirect: "manual" });
    expect(visit.headers.get("location")).toContain(`/checkouts/ac/${cart.token}/recover`);
    await world.webhook("checkouts/update", shopify.deliveries.findLast(({ topic }) => topic === "checkouts/create")!.payload); // prettier-ignore
    expect(await due(ann, "soon")).toEqual([]);
  });

  test("can be ordered by replying 1: the same goods, after a code", async () => {
    const cart = await leave(ann);
    await due(ann, "soon");
    cart.createdAt = new Date(Date.now() - 60_000).toISOString();
    const offer = await ann.asks("1");
    expect(offer).toMatch(/^Demo Shop: 2 x Blue Mug.+\d{6}/);
    expect(await ann.asks(codeIn(offer))).toMatch(/Order \d+/);
    const order = store.orders.at(-1)!;
    expect(order.lines.map(({ sku, quantity }) => ({ sku, quantity }))).toEqual([mug]);
    expect(await ended("offer")).toBe("has ordered since");
  });

  test("is told of to numbers of the US and Canada once, and the log says why no more", async () => {
    await leave(ann);
    expect(await due(ann, "soon")).toHaveLength(1);
    expect(await due(ann, "offer")).toEqual([]);
    expect(await due(ann, "last")).toEqual([]);
    expect(await ended("offer")).toBe("skipped: numbers of the US and Canada get one text a cart");
    expect(codesOf()).toEqual([]);
  });

  test("waits anew with each change, until it is ordered", async () => {
    const cart = await leave(ann);
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() + interval '5 minutes' WHERE name = 'run-due'`;
    merchant.changeCheckout(cart.id, [{ sku: "MUG-NAV", quantity: 1 }]);
    await world.quiet();
    expect((await whatWaits()).map(({ hours }) => hours)).toEqual([1, 24, 72]);
    expect((await due(ann, "soon"))[0]).toContain("You left Navy Mug in your cart");
    merchant.completeCheckout(cart.id);
    await world.quiet();
    expect(await whatWaits()).toEqual([]);
    expect(await ended("soon")).toBe("never due");
  });

  test("ends with whatever else they order, with another cart, and with a text of theirs", async () => {
    await leave(eve);
    const other = await leave(eve, [{ sku: "MUG-NAV", quantity: 1 }]);
    store.tables.checkouts.get(other.id)!.createdAt = new Date(Date.now() + 60_000).toISOString();
    const first = shopify.deliveries.filter(({ topic }) => topic === "checkouts/create").at(-2)!;
    await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'run-due'`;
    await world.webhook("checkouts/update", first.payload);
    expect(await ended("soon")).toBe("has filled another cart since");
    store.tables.checkouts.delete(other.id);
    await eve.texts("PRICE navy mug");
    expect(await due(eve, "soon")).toEqual([]);
    expect(await ended("soon")).toBe("has texted since");
  });
});

describe("where three texts are allowed", () => {
  test("a code of their own comes with the second, made once, and its last day with the third", async () => {
    await leave(eve);
    expect(await due(eve, "soon")).toHaveLength(1);
    shopify.faults.next("drop-after", { operation: "CreateDiscountCode" });
    const [offer = ""] = await due(eve, "offer");
    expect(offer).toMatch(
      /^Demo Shop: 10% off your cart \(Blue Mug\) with CART\w{6} until \w{3} \d+ \w{3}: \S+ or reply 1 to order\./,
    );
    begin();
    const [made, ...others] = codesOf();
    expect(others).toEqual([]);
    expect(made).toMatchObject({ usageLimit: 1, appliesOncePerCustomer: true });
    const visit = await fetch(/https?:\S+/.exec(offer)![0], { redirect: "manual" });
    expect(visit.headers.get("location")).toContain(`discount=${made!.code}`);
    const [last = ""] = await due(eve, "last");
    expect(last).toMatch(new RegExp(`^Demo Shop: Your 10% off Blue Mug with ${made!.code} ends `));
    expect(await eve.asks("1")).toContain(made!.code);
    await eve.texts("NO");
  });

  test("one that was used is not told of again; without a code the second only reminds", async () => {
    const cart = await leave(eve);
    await due(eve, "offer");
    begin();
    const { code } = codesOf().at(-1)!;
    cart.discountCodes = [code!];
    const order = merchant.completeCheckout(cart.id);
    await world.quiet();
    expect(await due(eve, "last")).toEqual([]);
    order.createdAt = "2026-01-01T00:00:00Z";
    await choose({ percent: 0 });
    const before = codesOf().length;
    await leave(eve);
    expect((await whatWaits()).map(({ step }) => step)).toEqual(["soon", "offer"]);
    expect((await due(eve, "offer"))[0]).toMatch(
      /^Demo Shop: Still thinking\? Blue Mug \(\$\d+\.\d\d\) wait in your cart: /,
    );
    expect(codesOf()).toHaveLength(before);
    await choose({ most: 1 });
    await leave(eve);
    expect((await whatWaits()).map(({ step }) => step)).toContain("soon");
    expect(await ended("offer")).toBe("never due");
  });

  test("nobody who did not agree, or said stop, is told or given a code", async () => {
    const before = codesOf().length;
    await leave(bob);
    expect(await due(bob, "soon")).toEqual([]);
    expect(await ended("soon")).toBe("has not agreed to offers by text");
    await leave(eve);
    await eve.texts("STOP");
    expect(await due(eve, "offer")).toEqual([]);
    expect(codesOf()).toHaveLength(before);
    await eve.texts("START");
  });
});

describe("carts that are no carts", () => {
  const payload = () =>
    structuredClone(shopify.deliveries.findLast(({ topic }) => topic === "checkouts/create")!.payload) as Record<
      string,
      unknown
    >;

  test.each([
    ["ordered already", { completed_at: new Date().toISOString() }],
    ["of the counter", { source_name: "pos" }],
    ["empty", { line_items: [] }],
  ])("%s: nothing waits", async (_name, change) => {
    await leave(ann);
    await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'run-due'`;
    await world.webhook("checkouts/update", { ...payload(), ...change });
    expect(await whatWaits()).toEqual([]);
  });

  test("an id beyond 2^53, no personal data, goods that are gone, a cart for nothing: no text, and why", async () => {
    const cart = await leave(ann);
    const raw = JSON.stringify(payload()).replace(/"id":\d+,"token"/, '"id":981820079255243537,"token"');
    await world.webhook("checkouts/update", undefined, { raw });
    expect(await ended("soon")).toBe("concerns nobody");
    const { abandoned_checkout_url: _url, phone: _phone, customer: _customer, email: _email, ...bare } = payload();
    await world.webhook("checkouts/update", bare);
    expect(await ended("soon")).toBe("Shopify gives no link to the cart");
    await world.webhook("checkouts/update", payload());
    const kept = store.tables.checkouts.get(cart.id)!;
    kept.totals = { ...kept.totals, total: 0 };
    expect(await ended("soon")).toBe("the cart costs nothing");
    kept.lines = kept.lines.map((line) => ({ ...line, variantId: null, productId: null }));
    expect(await ended("soon")).toBe("nothing in the cart can be had any more");
  });

  test("a hundred lines, some of them gone, in a currency without decimals", async () => {
    const cart = await leave(ann);
    const kept = store.tables.checkouts.get(cart.id)!;
    const [line] = kept.lines;
    kept.lines = Array.from({ length: 100 }, (_, index) => ({
      ...line!,
      ...(index === 1 && { variantId: null, productId: null }),
    }));
    kept.totals = { ...kept.totals, total: 290_000 };
    store.shop.currencyCode = "JPY";
    await world.webhook("checkouts/update", { ...payload(), line_items: kept.lines.map(() => ({})) });
    const [text] = await due(ann, "soon");
    store.shop.currencyCode = "USD";
    expect(text).toMatch(
      /^Demo Shop: You left Blue Mug and 98 more in your cart \(¥2,900\)\. Finish here: \S+ Reply STOP/,
    );
  });
});
