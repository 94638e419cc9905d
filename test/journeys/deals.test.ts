import { beforeEach, expect, test } from "vitest";
import { merchantOf } from "../routes/visit.ts";
import type { Discount } from "../simulators/shopify/store/records/offer.ts";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const page = await import("../../app/routes/app.offers.tsx");
const { ann, bob, stranger, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const merchant = merchantOf(world, demoShop);
const day = 86_400_000;

const named = (code: string) => store.tables.discounts.find((discount) => discount.code === code)!;
const idOf = (code: string) => named(code).id.replace("DiscountCodeNode", "DiscountNode");
const tick = (...codes: string[]) => merchant.sends<{ ok: boolean }>(page, { told: codes.map(idOf).join(" ") });

/** A code like WELCOME10, but for what is named. */
function discount(code: string, change: Partial<Discount> = {}) {
  const id = store.id("DiscountCodeNode");
  store.tables.discounts.put({ ...named("WELCOME10"), id, code, title: code, usedBy: [], ...change });
  return code;
}
const at = (days: number) => new Date(Date.now() + days * day).toISOString();

discount("FIVE", { percentage: null, amount: 5_00, minimumSubtotal: 30_00, endsAt: "2099-11-26T18:00:00Z" });
discount("MUGS", { productIds: [store.variant("MUG-NAV").productId], minimumQuantity: 2 });
discount("SECRET50", { percentage: 0.5 });
discount("OVER", { endsAt: at(-1) });
discount("SOON", { startsAt: at(1) });
discount("GONE", { usageLimit: 3, used: 3 });
discount("ANNS", { customerIds: [store.customer(ann.number).id] });

beforeEach(async () => {
  await saveSettings(shop.id, { toldDiscounts: [], commands: { deals: { values: {} } } });
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
});

test("nothing is told that nobody ticked", async () => {
  expect(await ann.asks("DEALS")).toBe("Demo Shop: There are no offers at the moment.");
});

test("what is ticked on the Offers page is told, with what it gives and how to use it", async () => {
  expect(await tick("WELCOME10", "SHIPFREE", "FIVE")).toMatchObject({ ok: true });
  const told = await bob.asks("what offers do you have?");
  expect(told).toMatch(/^Demo Shop: .+\. Add the code when you order: BUY 2 blue mug code \w+\.$/);
  expect(told).toContain("WELCOME10 10% off");
  expect(told).toContain("SHIPFREE free shipping from $50.00");
  expect(told).toMatch(/FIVE \$5\.00 off from \$30\.00 until \w{3} 26 Nov/);
  expect(told).not.toMatch(/SECRET50|MUGS/);
  expect(await stranger.asks("DEALS")).toBe(told);
});

test("what is over, not begun, used up or somebody's own is not told though it is ticked", async () => {
  await tick("OVER", "SOON", "GONE", "ANNS", "MUGS");
  const told = await bob.asks("DEALS");
  expect(told).toContain("MUGS 10% off some items from 2 items");
  expect(told).not.toMatch(/OVER|SOON|GONE|ANNS/);
  named("SOON").startsAt = at(-1);
  expect(await bob.asks("offers")).toContain("SOON 10% off");
  named("SOON").startsAt = at(1);
});

test("three fit a text; a 1 brings the rest, and leaves an order that waits for its code alone", async () => {
  await tick("WELCOME10", "SHIPFREE", "FIVE", "MUGS");
  const first = await ann.asks("DEALS");
  expect(first).toMatch(/ Reply 1 for more offers\.$/);
  const second = await ann.asks("1");
  const codesIn = (text: string) =>
    ["WELCOME10", "SHIPFREE", "FIVE", "MUGS"].filter((code) => text.includes(`${code} `));
  expect(codesIn(first)).toHaveLength(3);
  expect([...codesIn(first), ...codesIn(second)].sort()).toEqual(["FIVE", "MUGS", "SHIPFREE", "WELCOME10"]);
  const code = /\d{6}/.exec(await ann.asks("BUY navy mug"))![0];
  expect(await ann.asks("DEALS")).not.toContain("Reply 1");
  expect(await ann.asks(code)).toMatch(/is placed/);
});

test("the page lists what runs or will, and never saves what is no discount", async () => {
  await tick("WELCOME10");
  type Shown = { offers: { code: string; isForSome: boolean; state: string }[]; told: string[] };
  const { offers, told } = await merchant.opens<Shown>(page);
  const codes = offers.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["WELCOME10", "SECRET50", "SOON", "GONE"]));
  expect(codes).not.toContain("OVER");
  expect(offers.filter(({ isForSome }) => isForSome).map(({ code }) => code)).toContain("ANNS");
  expect(offers.find(({ code }) => code === "WELCOME10")?.isForSome).toBe(false);
  expect(told).toEqual([idOf("WELCOME10")]);
  expect(await merchant.sends(page, { told: "gid://shopify/Order/1" })).toMatchObject({ status: 400 });
});

test("where the merchant gives each customer a code of their own: one for one use, the same when asked again", async () => {
  await saveSettings(shop.id, {
    commands: { deals: { values: { mint: true, percent: 15, lastsDays: 7, everyDays: 30 } } },
  });
  const before = store.tables.discounts.all().length;
  shopify.faults.next("drop-after", { operation: "CreateDiscountCode" });
  await ann.texts("DEALS");
  await world.quiet(40_000);
  const told = ann.received().at(-1)!;
  expect(told).toMatch(/^Demo Shop: SMS\w+ 15% off once, for you only until \w{3} \d+ \w{3}\. Add the code/);
  const code = /SMS\w+/.exec(told)![0];
  expect(named(code)).toMatchObject({ usageLimit: 1, percentage: 0.15, customerIds: [store.customer(ann.number).id] });
  expect(await ann.asks("deals")).toBe(told);
  expect(store.tables.discounts.all()).toHaveLength(before + 1);
  const bobs = await bob.asks("DEALS");
  expect(bobs).not.toContain(code);
  expect(await stranger.asks("DEALS")).toMatch(/no offers/);
  named(code).used = 1;
  expect(await ann.asks("DEALS")).toMatch(
    /^Demo Shop: You have had your code for now\. Ask again on \w{3} \d+ \w{3} for the next one\.$/,
  );
  expect(store.tables.discounts.all()).toHaveLength(before + 2);
  // A period counts from the day of the code, not from the first of the month.
  const last = named(code);
  const customer = BigInt(store.customer(ann.number).id.split("/").at(-1)!).toString(36);
  const period = Math.floor(Date.now() / (30 * day)) - 1;
  Object.assign(last, { code: `SMS${customer}${period.toString(36)}`.toUpperCase(), createdAt: at(-29) });
  expect(await ann.asks("any offers?")).toMatch(/You have had your code/);
  last.createdAt = at(-31);
  expect(await ann.asks("what offers do you have")).toMatch(/15% off once, for you only/);
});
