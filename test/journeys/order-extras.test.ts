import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { codeIn, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { runDaily } = await import("#app/jobs/run-daily.server.ts");
const { ann, bob, cat, shopify, told, whatWaits } = world;
const { merchant } = shopify;
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const turn = (key: string, on: boolean, values?: Record<string, number | string | boolean>) =>
  saveSettings(shop.id, { automations: { [key]: { on, ...(values && { values }) } } });
const stop = "Reply STOP to opt out.";

for (const sku of ["MUG-BLU", "MUG-NAV"]) merchant.setStock(sku, 500);
await world.quiet();

beforeEach(async () => {
  clock.offsetMs = 0;
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

/** Somebody orders in the online shop. Returns the order's name, once its own texts are through. */
async function ordered({ number }: { number: string }): Promise<string> {
  const checkout = merchant.startCheckout({
    phone: number,
    lines: [{ sku: "MUG-BLU", quantity: 1 }],
    address: { address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" },
  });
  const { name } = merchant.completeCheckout(checkout.id);
  await world.quiet();
  return name;
}

const bare = (name: string) => name.slice(1);

/** The same event, as Shopify tells of it once more under another name. */
const again = (topic: string) => () => {
  const { payload } = shopify.deliveries.findLast((one) => one.topic === topic)!;
  return world.webhook(topic, payload, { repeat: 2 });
};

describe("what is sent for goods that come back", () => {
  test("is told of once, as a replacement and not as an order", async () => {
    const name = await ordered(ann);
    merchant.fulfil(name);
    merchant.markDelivered(name);
    await world.quiet();
    await ann.asks(`RETURN ${bare(name)}`);
    await ann.asks(codeIn(await ann.asks("3")));
    merchant.approveReturn(name);
    await world.quiet();
    const url = "https://track.example/1Z555";
    expect(await told(ann, () => merchant.sendReplacement(name, "MUG-NAV", { number: "1Z555", url }))).toEqual([
      `Demo Shop: The replacement for order ${bare(name)} is on its way. Follow it: ${url} ${stop}`,
    ]);
    expect(await told(ann, again("fulfillments/create"))).toEqual([]);
  });
});

describe("goods that cannot be sent yet", () => {
  test("are told of once, by the reason that says most, and not where the merchant waits for something else", async () => {
    const name = await ordered(ann);
    expect(await told(ann, () => merchant.hold(name, "AWAITING_PAYMENT"))).toEqual([]);
    const holds = () => {
      merchant.hold(name, "UNKNOWN_DELIVERY_DATE");
      merchant.hold(name, "INVENTORY_OUT_OF_STOCK");
    };
    expect(await told(ann, holds)).toEqual([
      `Demo Shop: Something in order ${bare(name)} is out of stock. We send it once it is back. Questions? Reply PERSON. ${stop}`,
    ]);
    expect(await told(ann, again("fulfillment_orders/placed_on_hold"))).toEqual([]);
    expect(await told(ann, () => merchant.releaseHold(name))).toEqual([]);
    expect(await told(ann, again("fulfillment_orders/placed_on_hold"))).toEqual([]);
  });

  test("are told of without a reason where nobody knows when", async () => {
    const name = await ordered(ann);
    expect(await told(ann, () => merchant.hold(name, "UNKNOWN_DELIVERY_DATE"))).toEqual([
      `Demo Shop: Order ${bare(name)} is sent later than planned, we are sorry. Questions? Reply PERSON. ${stop}`,
    ]);
  });

  test("are told of with each new day that they are planned for", async () => {
    const name = await ordered(ann);
    const day = (days: number) => DateTime.now().setZone(shop.timeZone).plus({ days }).set({ hour: 12 });
    const plan = (days: number) => () => merchant.reschedule(name, day(days).toUTC().toISO()!);
    const now = (days: number) => [
      `Demo Shop: Order ${bare(name)} is now to be sent on ${day(days).toFormat("ccc d LLL")}. Questions? Reply PERSON. ${stop}`,
    ];
    expect(await told(ann, plan(9))).toEqual(now(9));
    expect(await told(ann, plan(9))).toEqual([]);
    expect(await told(ann, plan(12))).toEqual(now(12));
  });
});

test("an order that nobody fetched is told of when its time is over, after the reminder; one that was fetched is not", async () => {
  await turn("pickup-missed", true, { days: 5 });
  const [waiting, fetched] = [await ordered(ann), await ordered(ann)];
  merchant.preparePickup(waiting);
  merchant.preparePickup(fetched);
  merchant.fulfil(fetched);
  await world.quiet();
  clock.offsetMs = 4 * 86_400_000;
  expect((await told(ann, whatWaits)).filter((text) => text.includes("not picked up"))).toEqual([]);
  clock.offsetMs = 5 * 86_400_000 + 60_000;
  expect(await told(ann, whatWaits)).toEqual([
    `Demo Shop: Order ${bare(waiting)} was not picked up. Reply PERSON to agree on another day or way. ${stop}`,
  ]);
});

describe("money", () => {
  test("that was refunded and turned back is told of once a day", async () => {
    const name = await ordered(ann);
    merchant.refund(name, "5.00");
    await world.quiet();
    expect(await told(ann, () => (merchant.failRefund(name, "5.00"), merchant.failRefund(name, "5.00")))).toEqual([
      `Demo Shop: The refund for order ${bare(name)} ($5.00) did not reach you. We will see to it. Questions? Reply PERSON. ${stop}`,
    ]);
  });

  test("that an invoice asks for is told of once, with where to pay it, and to nobody who did not agree", async () => {
    expect(await told(ann, () => merchant.sendInvoice(ann.number, "MUG-BLU", 2))).toEqual([
      expect.stringMatching(
        /^Demo Shop: Your invoice over \$[\d.]+ is ready\. Pay here: https?:\S+ Reply STOP to opt out\.$/,
      ),
    ]);
    expect(await told(ann, again("draft_orders/update"))).toEqual([]);
    expect(await told(bob, () => merchant.sendInvoice(bob.number, "MUG-BLU"))).toEqual([]);
  });
});

describe("an order that smells of fraud", () => {
  test("is asked about on the account's own number, and whoever says NO locks it", async () => {
    const before = await ordered(cat);
    expect(await told(cat, () => merchant.rateRisk(before, "high"))).toEqual([]);
    await turn("risky-order", true);
    const name = await ordered(cat);
    expect(await told(cat, () => merchant.rateRisk(name, "medium"))).toEqual([]);
    expect(await told(cat, () => merchant.rateRisk(name, "high"))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Demo Shop: Order ${bare(name)} over \\$[\\d.]+ was placed in your name\\. Not you\\? Reply NO\\.$`,
        ),
      ),
    ]);
    await cat.asks("NO");
    const contact = { contact: { phone: cat.number } };
    expect(await db.conversation.findFirst({ where: contact })).toMatchObject({ lockedAt: expect.any(Date) as Date });
    await db.conversation.updateMany({ data: { lockedAt: null, humanSince: null } });
  });
});

describe("a good customer", () => {
  const caps = { marketingADay: 9, marketingAWeek: 50, minutesApart: 0 };
  const best = { spent: 0, orders: 0, tag: "VIP", percent: 15, lastsDays: 30 };

  test("is thanked once, with a code of their own that is made once, when they get the merchant's tag", async () => {
    await saveSettings(shop.id, { caps });
    await makeItNoon();
    merchant.tag(cat.number, "early");
    await world.quiet();
    expect(await told(cat, () => merchant.tag(cat.number, "VIP"))).toEqual([]);
    await turn("vip", true, best);
    expect(await told(cat, () => merchant.tag(cat.number, "regular"))).toEqual([]);
    const [thanks, ...more] = await told(cat, again("customer.tags_added")).then(() =>
      told(cat, () => world.webhook("customer.tags_added", taggedVip(cat), { repeat: 3 })),
    );
    expect(more).toEqual([]);
    const [, code] = /^Demo Shop: You are one of our best customers\. .*15% off .*: (TOP\w{6}) Reply STOP/.exec(
      thanks!,
    )!;
    const made = shopify.store(demoShop).tables.discounts.all();
    expect(made.filter((one) => one.code === code)).toMatchObject([
      { percentage: 0.15, usageLimit: 1, customerIds: [shopify.store(demoShop).customer(cat.number).id] },
    ]);
    expect(await told(bob, () => world.webhook("customer.tags_added", taggedVip(bob)))).toEqual([]);
    expect(shopify.store(demoShop).tables.discounts.all()).toHaveLength(made.length);
  });

  test("is thanked when they have bought often enough, and not before", async () => {
    await makeItNoon();
    const gus = world.phone("+14155550189");
    merchant.addCustomer({ phone: gus.number, firstName: "Gus", lastName: "Hill", email: null, subscribed: true });
    await turn("vip", true, { ...best, orders: 1_000, percent: 0 });
    expect(await told(gus, () => ordered(gus))).toHaveLength(1);
    await turn("vip", true, { ...best, orders: 2, percent: 0 });
    const texts = await told(gus, () => ordered(gus));
    expect(
      texts.filter((text) => text.startsWith("Demo Shop: You are one of our best customers. Thank you! Reply")),
    ).toHaveLength(1);
    expect(await told(gus, () => ordered(gus))).toHaveLength(1);
  });

  const taggedVip = ({ number }: { number: string }) => ({
    customerId: shopify.store(demoShop).customer(number).id,
    tags: ["vip"],
    occurredAt: new Date().toISOString(),
  });
});

describe("store credit", () => {
  const [eve, fay] = [world.phone("+14155550187"), world.phone("+14155550188")];
  const nextMorning = async () => {
    clock.offsetMs += 86_400_000;
    await runDaily({ shopId: shop.id, day: DateTime.fromMillis(Date.now() + clock.offsetMs).toISODate()! });
  };

  test("that the merchant gave is told of the next morning, once; what a text moved has been told of", async () => {
    for (const { number: phone } of [eve, fay])
      merchant.addCustomer({ phone, firstName: "Eve", lastName: "Fay", email: null, subscribed: true });
    merchant.giveCredit(eve.number, "12.50");
    expect(await told(eve, nextMorning)).toEqual([]);
    await turn("credit-given", true);
    clock.offsetMs = 0;
    expect(await told(eve, nextMorning)).toEqual([
      `Demo Shop: You were given $12.50 of store credit. You have $12.50 now. ${stop}`,
    ]);
    clock.offsetMs = 0;
    expect(await told(eve, nextMorning)).toEqual([]);
    await eve.asks(codeIn(await eve.asks(`SEND 5 TO ${fay.number}`)));
    clock.offsetMs = 0;
    expect(await told(fay, nextMorning)).toEqual([]);
  });

  test("that runs out is told of once a day on which it does, in time to be used", async () => {
    await makeItNoon();
    await turn("credit-expiring", true, { days: 5 });
    const at = (days: number) => new Date(Date.now() + days * 86_400_000);
    for (const amount of ["3.00", "4.00"]) merchant.giveCredit(fay.number, amount, at(7).toISOString());
    merchant.giveCredit(fay.number, "9.00", at(20).toISOString());
    await turn("credit-given", false);
    expect(await told(fay, nextMorning)).toEqual([]);
    expect(await told(fay, nextMorning)).toEqual([
      expect.stringMatching(
        /^Demo Shop: \$7\.00 of your store credit can be used until \w+ \d+ \w+: http\S+ Reply STOP/,
      ),
    ]);
    expect(await told(fay, nextMorning)).toEqual([]);
  });
});

describe("a number that two customers have", () => {
  const share = (phone: string) => {
    for (const firstName of ["Ida", "Jon"])
      merchant.addCustomer({ phone, firstName, lastName: "Kay", email: null, subscribed: true });
  };

  test("is told once where both agreed, and not at all once one of them says no", async () => {
    const [agreed, apart] = [world.phone("+14155550191"), world.phone("+14155550192")];
    share(agreed.number);
    share(apart.number);
    merchant.setConsent(apart.number, "UNSUBSCRIBED");
    expect(await told(agreed, () => ordered(agreed))).toHaveLength(1);
    expect(await told(apart, () => ordered(apart))).toEqual([]);
  });
});

describe("an account that somebody changes", () => {
  const owner = world.phone("+14155550177");
  const thief = "+14155550178";
  const person = { phone: owner.number, firstName: "Dee", lastName: "Fox", email: "dee@example.com", subscribed: true };
  const street = (address1: string) => ({
    address1,
    city: "Reno",
    provinceCode: "NV",
    countryCode: "US",
    zip: "89501",
  });
  const notYou = (what: string) => [`Demo Shop: The ${what} of your account was changed. Not you? Reply NO.`];

  test("is told of to whoever had it, once; by text it has been told in its thread", async () => {
    merchant.addCustomer({ ...person, address: street("1 Elm St") });
    expect(await told(owner, () => merchant.setCustomer(owner.number, { note: "likes tea" }))).toEqual([]);
    await ordered(owner);
    expect(await told(owner, () => merchant.setCustomer(owner.number, { note: "likes mugs" }))).toEqual([]);
    expect(await told(owner, () => merchant.setCustomer(owner.number, { email: "thief@example.com" }))).toEqual(
      notYou("email"),
    );
    expect(await told(owner, again("customers/update"))).toEqual([]);
    expect(await told(owner, () => merchant.moveTo(owner.number, street("99 Dark Aly")))).toEqual(notYou("address"));
    const texts = await told(owner, async () => owner.asks(codeIn(await owner.asks("EMAIL dee@example.org"))));
    expect(texts).toHaveLength(2);
  });

  test("is told of where the merchant wants it, and never of what was changed while it was off", async () => {
    // A text of theirs changed something minutes ago: what else is changed now might be it.
    await db.$executeRaw`UPDATE "Step" SET "startedAt" = "startedAt" - interval '1 hour'`;
    await turn("account-changed", true, { address: false });
    expect(await told(owner, () => merchant.moveTo(owner.number, street("5 Oak St")))).toEqual([]);
    await turn("account-changed", false);
    expect(await told(owner, () => merchant.setCustomer(owner.number, { email: "other@example.com" }))).toEqual([]);
    await turn("account-changed", true, { address: true });
    expect(await told(owner, () => merchant.setCustomer(owner.number, { note: "on again" }))).toEqual([]);
  });

  test("is told of on the number that it was taken from, which can still say NO", async () => {
    expect(await told(owner, () => merchant.changePhone(owner.number, thief))).toEqual([
      "Demo Shop: The phone number of your account was changed to +1***0178. Not you? Reply NO.",
    ]);
    expect(await told(owner, () => merchant.setCustomer(thief, { email: "mine@example.com" }))).toEqual([]);
    await owner.asks("NO");
    const contact = { contact: { phone: owner.number } };
    expect(await db.conversation.findFirst({ where: contact })).toMatchObject({ lockedAt: expect.any(Date) as Date });
  });

  test("is told of in one text, however much of it was changed at once", async () => {
    merchant.moveTo(cat.number, street("3 Pine St"));
    await world.quiet();
    const { payload } = shopify.deliveries.findLast(({ topic }) => topic === "customers/update")!;
    const place = { address1: "7 Hill Rd", city: "Reno", zip: "89501", country_code: "US" };
    const much = { ...(payload as object), email: "much@example.com", default_address: place };
    expect(await told(cat, () => world.webhook("customers/update", much, { repeat: 3 }))).toEqual([
      "Demo Shop: Details of your account were changed, such as the email or the phone number. Not you? Reply NO.",
    ]);
  });

  test("is forgotten with the person", async () => {
    await ordered(ann);
    expect(await db.knownAccount.count({ where: { contact: { phone: ann.number } } })).toBe(1);
    merchant.requestRedaction(ann.number);
    await world.quiet();
    expect(await db.knownAccount.count({ where: { contact: { phone: ann.number } } })).toBe(0);
  });
});
