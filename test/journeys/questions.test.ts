import { beforeEach, describe, expect, test } from "vitest";
import { merchantOf } from "../routes/visit.ts";
import { codeIn, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const reviewsPage = await import("#app/routes/app.reviews.tsx");
const { ann, bob, cat, shopify, told } = world;
const { merchant } = shopify;
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const choose = (key: string, choices: object) => saveSettings(shop.id, { automations: { [key]: choices } });
const smsOf = (phone: string) => shopify.store(demoShop).customers.find((one) => one.phone === phone)!.sms;
const dayMs = 86_400_000;

beforeEach(makeItNoon);

/** As time goes by, what waited for its hour is done. */
async function pass(ms: number) {
  clock.offsetMs += ms;
  await world.whatWaits();
}

describe("a number that somebody left and nobody confirmed", () => {
  const signsUp = (phone: string) => merchant.setConsent(phone, "PENDING", new Date());

  test("is asked once, gets nothing until its owner says yes, and everything after", async () => {
    expect(await told(bob, () => signsUp(bob.number))).toEqual([
      "Demo Shop: Do you want order news and offers by text? Reply YES. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to opt out.",
    ]);
    expect(await told(bob, () => signsUp(bob.number))).toEqual([]);
    expect(smsOf(bob.number).marketingState).toBe("PENDING");
    // Something else first leaves the question where it is.
    expect(await bob.asks("PRICE blue mug")).toMatch(/Blue Mug/i);
    expect(await bob.asks("yes please")).toMatch(/you're in for order updates and offers/);
    expect(smsOf(bob.number)).toMatchObject({ marketingState: "SUBSCRIBED", marketingOptInLevel: "CONFIRMED_OPT_IN" });
    const contact = await db.contact.findFirstOrThrow({ where: { phone: bob.number } });
    expect(contact.ledgerConsent).toBe("opt-in");
    const entries = await db.consentEntry.findMany({ where: { phone: bob.number }, orderBy: { sequence: "asc" } });
    expect(entries.map(({ change, method }) => `${change} ${method}`)).toEqual(
      expect.arrayContaining(["pending admin", "opt-in confirmed"]),
    );
    expect(entries.find(({ method }) => method === "confirmed")).toMatchObject({
      text: "yes please",
      rule: "join.yes",
    });
    // It was answered: another yes answers nothing.
    expect(await bob.asks("yes")).not.toMatch(/you're in/);
  });

  test("whose owner says no, or stop, is not subscribed by a yes that comes later", async () => {
    const dan = await newCustomer("+14155550171");
    expect(await told(dan, () => signsUp(dan.number))).toHaveLength(1);
    await dan.texts("no");
    await dan.texts("yes");
    expect(smsOf(dan.number).marketingState).toBe("PENDING");
    const eve = await newCustomer("+14155550172");
    expect(await told(eve, () => signsUp(eve.number))).toHaveLength(1);
    expect(await eve.texts("STOP")).toHaveLength(1);
    expect(await eve.texts("YES")).toEqual([]);
    expect(smsOf(eve.number).marketingState).toBe("UNSUBSCRIBED");
  });

  test("that answers weeks later has to say START", async () => {
    const fay = await newCustomer("+14155550173");
    await told(fay, () => signsUp(fay.number));
    clock.offsetMs += 15 * dayMs;
    await fay.texts("YES");
    expect(smsOf(fay.number).marketingState).toBe("PENDING");
  });
});

async function newCustomer(number: string) {
  merchant.addCustomer({
    firstName: "New",
    lastName: "Person",
    phone: number,
    email: `${number.slice(-4)}@example.com`,
    subscribed: false,
  });
  await world.quiet();
  return world.phone(number);
}

describe("somebody who subscribed in the shop", () => {
  const subscribes = (phone: string) => merchant.setConsent(phone, "SUBSCRIBED", new Date(Date.now() + clock.offsetMs));
  const leaves = (phone: string) => merchant.setConsent(phone, "UNSUBSCRIBED", new Date(Date.now() + clock.offsetMs));

  test("is welcomed once, where the merchant wants it", async () => {
    const gil = await newCustomer("+14155550174");
    expect(await told(gil, () => subscribes(gil.number))).toEqual([]);
    await choose("welcome", { on: true });
    expect(await told(gil, () => leaves(gil.number))).toEqual([]);
    clock.offsetMs += 60_000;
    expect(await told(gil, () => subscribes(gil.number))).toEqual([
      expect.stringMatching(/^Demo Shop: Welcome! You get/),
    ]);
    clock.offsetMs += 60_000;
    await told(gil, () => leaves(gil.number));
    clock.offsetMs += 60_000;
    expect(await told(gil, () => subscribes(gil.number))).toEqual([]);
  });

  test("gets one reward a person, however often they leave and come back, and by text too", async () => {
    await choose("welcome", { on: true, values: { reward: "percent", percent: 15 } });
    const hal = await newCustomer("+14155550175");
    await hal.texts("START");
    await world.quiet();
    const rewards = () => hal.received().filter((text) => /15% off your next order/.test(text));
    expect(rewards()).toHaveLength(1);
    const code = /with (HI\w{6}),/.exec(rewards()[0]!)![1]!;
    expect(
      shopify
        .store(demoShop)
        .tables.discounts.all()
        .filter((discount) => discount.code === code),
    ).toHaveLength(1);
    await hal.texts("STOP");
    clock.offsetMs += 60_000;
    await hal.texts("START");
    await world.quiet();
    expect(rewards()).toHaveLength(1);
    await choose("welcome", { on: false });
  });
});

describe("an order that was delivered", () => {
  /** Somebody buys, and it is delivered some days ago: they are asked how it was. */
  async function delivered(person: typeof ann): Promise<string> {
    const code = codeIn(await person.asks("BUY 1 blue mug"));
    const placed = await person.asks(code);
    const name = /order #?(\d+)/i.exec(placed)![1]!;
    merchant.fulfil(`#${name}`, { number: "1Z999", company: "UPS" });
    await world.quiet();
    merchant.markDelivered(`#${name}`);
    await world.quiet();
    return name;
  }

  test("is asked about days later, and a good mark is thanked for", async () => {
    await choose("review-request", { on: true, values: { afterDays: 3 } });
    await saveSettings(shop.id, { commands: { review: { values: { url: "https://demo-shop.example/reviews" } } } });
    const name = await delivered(ann);
    expect(await told(ann, () => pass(2 * dayMs))).toEqual([]);
    const [asked, ...more] = await told(ann, () => pass(dayMs + 3_600_000));
    expect(asked).toContain(
      `Demo Shop: How was order ${name}? Reply 1 (bad) to 5 (great). It takes a second. Reply STOP`,
    );
    expect(more).toEqual([]);
    // A text that gives no mark is what it always was.
    expect(await ann.asks("what is the weather")).not.toMatch(/of 5/);
    expect(await ann.asks("5 stars, lovely")).toBe(
      "Demo Shop: 5 of 5, thank you! Tell others, if you like: https://demo-shop.example/reviews",
    );
    expect(await db.review.findMany({ where: { shopId: shop.id } })).toMatchObject([{ rating: 5, words: null }]);
  });

  test("with a low mark is asked why, and waits for a person of the shop", async () => {
    merchant.setConsent(cat.number, "SUBSCRIBED", new Date(Date.now() + clock.offsetMs));
    merchant.moveTo(cat.number, {
      ...{ address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" },
    });
    await world.quiet();
    await delivered(cat);
    expect(await told(cat, () => pass(4 * dayMs))).toHaveLength(1);
    expect(await cat.asks("2")).toMatch(/2 of 5: we are sorry\. What went wrong\?/);
    clock.offsetMs += 3 * 3_600_000;
    expect(await cat.asks("the handle came off after a day")).toMatch(/Somebody of our team reads it/);
    const contact = await db.contact.findFirstOrThrow({
      where: { phone: cat.number },
      include: { conversation: true },
    });
    expect(contact.conversation).toMatchObject({ humanWhy: "unhappy" });
    expect(await db.review.findFirstOrThrow({ where: { contactId: contact.id } })).toMatchObject({
      ...{ rating: 2, words: "the handle came off after a day" },
    });
  });

  test("and what they thought stands on the merchant's page, the newest first", async () => {
    const page = await merchantOf(world, demoShop).opens<Awaited<ReturnType<typeof reviewsPage.loader>>>(reviewsPage);
    expect(page.reviews.map(({ rating, words }) => [rating, words])).toEqual([
      [2, "the handle came off after a day"],
      [5, null],
    ]);
    expect(page.marks.toSorted((a, b) => a.rating - b.rating)).toEqual([
      { rating: 2, count: 1 },
      { rating: 5, count: 1 },
    ]);
  });
});
