import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { setMetafields } from "../simulators/shopify/trade/metafields.ts";
import { demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { newId } = await import("#app/lib/id.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { runDaily } = await import("#app/jobs/run-daily.server.ts");
const { shopify } = world;
const { merchant } = shopify;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const turn = (key: string, on: boolean, values?: Record<string, number | string | boolean | string[]>) =>
  saveSettings(shop.id, { automations: { [key]: { on, ...(values && { values: { bestHour: false, ...values } }) } } });
const stop = "Reply STOP to opt out.";

for (const sku of ["MUG-BLU", "MUG-NAV"]) merchant.setStock(sku, 500);
await world.quiet();
await makeItNoon();
const noon = clock.offsetMs;

beforeEach(() => {
  clock.offsetMs = noon;
  shopify.faults.clear();
});

/** What was texted before counts against no limit. */
const longAgo = () =>
  db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '8 days', "attemptedAt" = "attemptedAt" - interval '8 days'`;

let people = 0;
/** Somebody new who agreed to texts. */
function somebody(subscribed = true) {
  people += 1;
  const phone = `+1415556${String(people).padStart(4, "0")}`;
  const person = merchant.addCustomer({ phone, firstName: "Sue", lastName: "New", email: null, subscribed });
  return { ...world.phone(phone), customerId: person.id };
}
type Somebody = ReturnType<typeof somebody>;

const today = () => DateTime.fromMillis(Date.now() + clock.offsetMs, { zone: shop.timeZone });

/** Somebody ordered in the online shop so many days ago. */
async function ordered({ number }: Somebody, daysAgo: number, sku = "MUG-BLU") {
  const checkout = merchant.startCheckout({ phone: number, lines: [{ sku, quantity: 2 }] });
  const { name } = merchant.completeCheckout(checkout.id);
  await world.quiet();
  const order = store.orders.find((one) => one.name === name)!;
  order.createdAt = today().minus({ days: daysAgo }).toUTC().toISO()!;
  return order;
}

/** What somebody is told on a morning so many days from now, and on another look at it. */
async function toldOn(person: Somebody, daysOn = 0): Promise<string[]> {
  clock.offsetMs = noon + daysOn * 86_400_000;
  const before = person.received().length;
  const day = today().toISODate()!;
  await longAgo();
  await runDaily({ shopId: shop.id, day });
  await world.quiet();
  await runDaily({ shopId: shop.id, day });
  await world.quiet();
  return person.received().slice(before);
}

const codeIn = (text: string, prefix: string) => new RegExp(`${prefix}\\w{6}`).exec(text)![0];
const discount = (code: string) => store.tables.discounts.all().find((one) => one.code === code)!;

describe("who has not ordered for long", () => {
  test("is won back once, with a code that is theirs alone, also on the morning after one that was missed", async () => {
    await turn("win-back", true, { days: 90, gift: "percent", percent: 15, lastsDays: 30 });
    const [gone, recent, silent, back] = [somebody(), somebody(), somebody(false), somebody()];
    for (const [person, days] of [
      [gone, 91],
      [recent, 88],
      [silent, 90],
      [back, 90],
    ] as const)
      await ordered(person, days);
    await ordered(back, 3);
    const told = await toldOn(gone);
    expect(told).toEqual([
      expect.stringMatching(
        /^Demo Shop: It has been a while\. 15% off for you alone, until \w+ \d+ \w+: BACK\w{6} http\S+ Reply STOP to opt out\./,
      ),
    ]);
    expect(discount(codeIn(told[0]!, "BACK"))).toMatchObject({ customerIds: [gone.customerId], usageLimit: 1 });
    for (const person of [recent, silent, back]) expect(person.received().join()).not.toContain("a while");
    expect(await toldOn(gone, 1)).toEqual([]);
    await turn("win-back", false);
  });

  test("is not asked back days after it made sense, and gets no code where the merchant gives none", async () => {
    await turn("win-back", true, { days: 90, gift: "none" });
    const [late, plain] = [somebody(), somebody()];
    await ordered(late, 95);
    await ordered(plain, 90);
    expect(await toldOn(late)).toEqual([]);
    expect(plain.received().at(-1)).toMatch(/^Demo Shop: It has been a while\. See what is new: http\S+ Reply STOP/);
    await turn("win-back", false);
  });

  test("hears once where Shopify's answers are lost on the way and the day is begun again", async () => {
    await turn("win-back", true, { days: 90, gift: "percent" });
    const person = somebody();
    await ordered(person, 90);
    shopify.faults.next("drop-after", { operation: "CreateDiscountCode" });
    await runDaily({ shopId: shop.id, day: today().toISODate()! }).catch(() => undefined);
    expect(await toldOn(person)).toHaveLength(1);
    expect(
      store.tables.discounts.all().filter(({ customerIds }) => customerIds.includes(person.customerId)),
    ).toHaveLength(1);
    await turn("win-back", false);
  });
});

test("after a first order comes a thank-you with a code for the second, and none where that was made", async () => {
  await turn("first-order", true, { days: 14, gift: "amount", amount: 5 });
  const [first, second] = [somebody(), somebody()];
  await ordered(first, 14);
  await ordered(second, 30);
  await ordered(second, 14);
  expect(await toldOn(first)).toEqual([
    expect.stringMatching(
      new RegExp(
        String.raw`^Demo Shop: Thank you for your first order! \$5\.00 off the next one, for you alone, until .+: NEXT\w{6} ${stop}`,
      ),
    ),
  ]);
  expect(second.received().join()).not.toContain("first order");
  await turn("first-order", false);
});

test("a code of one's own that ends soon is told of once, unless it was used or has only just been given", async () => {
  await turn("first-order", true, { days: 14, gift: "percent", percent: 10, lastsDays: 10 });
  const [keeps, uses] = [somebody(), somebody()];
  for (const person of [keeps, uses]) await ordered(person, 14);
  const [own] = await toldOn(keeps);
  const code = codeIn(own!, "NEXT");
  discount(codeIn(uses.received().at(-1)!, "NEXT")).used = 1;
  await turn("first-order", false);
  await turn("coupon-reminder", true, { days: 12 });
  // The store's clock knows nothing of noon: for it the code would begin only then.
  const startsAt = new Date().toISOString();
  Object.assign(discount(code), { startsAt, createdAt: new Date(Date.now() + noon).toISOString() });
  expect(await toldOn(keeps)).toEqual([]);
  await turn("coupon-reminder", true, { days: 3 });
  expect(await toldOn(keeps, 5)).toEqual([]);
  expect(await toldOn(keeps, 8)).toEqual([
    expect.stringMatching(
      new RegExp(`^Demo Shop: Your own code for 10% off ends on \\w+ \\d+ \\w+: ${code} http\\S+ ${stop}$`),
    ),
  ]);
  expect(await toldOn(keeps, 8.5)).toEqual([]);
  expect(uses.received().join()).not.toContain("ends on");
  await turn("coupon-reminder", false);
});

describe("a birthday", () => {
  const setBirthDate = ({ customerId: ownerId }: Somebody, value: string) =>
    setMetafields(store, [{ ownerId, namespace: "facts", key: "birth_date", type: "date", value }]);
  const noted = async ({ number: phone }: Somebody) => (await db.contact.findFirst({ where: { phone } }))?.birthday;

  test("is not asked for where nothing is made of it", async () => {
    expect(await somebody().asks("BDAY 12 April")).not.toContain("noted");
  });

  test("is noted by text and on the customer, also where the day is written in either order", async () => {
    await turn("birthday-gift", true);
    const person = somebody();
    expect(await person.asks("my birthday is 12 april")).toMatch(
      /^Demo Shop: Thank you, your birthday is noted: 12 April\./,
    );
    expect(await person.asks("BDAY 0512")).toBe(
      "Demo Shop: Which day is your birthday? Reply 1 for 12 May, 2 for 5 December.",
    );
    expect(await noted(person)).toBe("04-12");
    expect(await person.asks("2")).toMatch(/noted: 5 December/);
    expect(await noted(person)).toBe("12-05");
    const field = store.tables.metafields.find(
      ({ ownerId, namespace }) => ownerId === person.customerId && namespace === "sms",
    );
    expect(field).toMatchObject({ key: "birthday", value: "12-05" });
    expect(await person.asks("BDAY")).toMatch(/^Demo Shop: When is your birthday\? Reply with day and month/);
  });

  test("is greeted once a year with a code of one's own, whether Shopify knows of it or a text told us", async () => {
    await turn("birthday-gift", true, { gift: "percent", percent: 20, lastsDays: 10 });
    store.tables.metafieldDefinitions.put({
      ...{ id: store.id("MetafieldDefinition"), name: "Birth date", namespace: "facts", key: "birth_date" },
      ...{ ownerType: "CUSTOMER", type: "date", description: null, pinnedPosition: null, validations: [] },
    });
    const [texted, known, both, silent, another] = [somebody(), somebody(), somebody(), somebody(false), somebody()];
    const now = today();
    for (const person of [texted, both]) await person.asks(`BDAY ${now.toFormat("d LLLL")}`);
    for (const person of [known, both, silent]) setBirthDate(person, now.set({ year: 1996 }).toISODate()!);
    setBirthDate(another, now.plus({ days: 1 }).toISODate()!);
    expect(await toldOn(texted)).toEqual([
      expect.stringMatching(
        /^Demo Shop: Happy birthday! Our gift: 20% off for you alone, until .+: BDAY\w{6} http\S+ Reply STOP/,
      ),
    ]);
    for (const person of [known, both]) {
      const greetings = person.received().filter((text) => text.includes("Happy birthday"));
      expect(greetings).toHaveLength(1);
      expect(discount(codeIn(greetings[0]!, "BDAY"))).toMatchObject({ customerIds: [person.customerId] });
    }
    for (const person of [silent, another]) expect(person.received().join()).not.toContain("Happy");
    await turn("birthday-gift", false);
  });
});

test("what fails on a morning keeps nobody else from their text, and is made up for at the next try", async () => {
  await turn("win-back", true, { days: 90, gift: "percent" });
  await turn("birthday-gift", true, { gift: "none", field: "" });
  const [gone, also, born] = [somebody(), somebody(), somebody()];
  await born.asks(`BDAY ${today().toFormat("d LLLL")}`);
  for (const person of [gone, also]) await ordered(person, 90);
  const wonBack = () => [gone, also].filter((person) => person.received().at(-1)?.includes("a while")).length;
  const morning = async () => {
    await longAgo();
    try {
      await runDaily({ shopId: shop.id, day: today().toISODate()! });
    } finally {
      await world.quiet();
    }
  };
  shopify.faults.next("401", { operation: "ListLastOrdered", times: 2 });
  await expect(morning()).rejects.toThrow("401");
  expect(wonBack()).toBe(0);
  expect(born.received().at(-1)).toContain("Happy birthday! We wish you");
  shopify.faults.next("401", { operation: "CreateDiscountCode", times: 2 });
  await morning();
  expect(wonBack()).toBe(1);
  await morning();
  expect(wonBack()).toBe(2);
  for (const key of ["win-back", "birthday-gift"]) await turn(key, false);
});

test("an offer waits within the day for the hour at which somebody usually texts, and is judged again by then", async () => {
  const [regular, new_, leaves] = [somebody(), somebody(), somebody()];
  for (const person of [regular, new_, leaves]) await ordered(person, 90);
  const evening = today().set({ hour: 17, minute: 30 });
  for (const { number: phone } of [regular, leaves]) {
    const contact = await db.contact.findFirstOrThrow({ where: { phone } });
    for (let days = 1; days <= 8; days++) {
      const occurredAt = evening.minus({ days }).toJSDate();
      await db.message.create({
        data: {
          ...{
            id: newId(),
            shopId: shop.id,
            contactId: contact.id,
            direction: "in",
            gateway: "ringcentral",
            number: "+1",
            phone,
          },
          ...{ text: "hello", kind: "inbound", status: "received", occurredAt },
        },
      });
    }
  }
  await turn("win-back", true, { days: 90, gift: "none", bestHour: true });
  expect(await toldOn(regular)).toEqual([]);
  expect(new_.received().at(-1)).toContain("It has been a while");
  const [held] = await db.message.findMany({ where: { phone: regular.number, status: "queued" } });
  expect(held).toMatchObject({ verdict: "best-hour", reason: expect.stringContaining("usually read") });
  expect(held!.dueAt!.getTime()).toBe(evening.startOf("hour").toMillis());
  await leaves.texts("STOP");
  clock.offsetMs = evening.toMillis() - Date.now();
  await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'send-message' AND state = 'created'`;
  await world.quiet();
  expect(regular.received().at(-1)).toContain("It has been a while");
  expect(leaves.received().join()).not.toContain("It has been a while");
  await turn("win-back", false);
});

test("what should be used up can be ordered again by a reply and a code, unless it was meanwhile or is gone", async () => {
  await turn("replenishment", true, { goods: ["blue mug = 30", "navy = 20"] });
  const [due, again, early, other] = [somebody(), somebody(), somebody(), somebody()];
  await ordered(due, 30);
  await ordered(early, 25);
  await ordered(again, 31);
  await ordered(again, 4);
  await ordered(other, 30, "MUG-NAV");
  expect(await toldOn(due)).toEqual([
    expect.stringMatching(/^Demo Shop: Running low on Blue Mug\? Reply 1 to order it again\. Reply STOP to opt out\./),
  ]);
  for (const person of [again, early, other]) expect(person.received().join()).not.toContain("Running low");
  const before = store.orders.length;
  expect(await due.asks("1")).toMatch(/Where shall we send it/);
  const offer = await due.asks("12 Main St, Springfield, IL 62701");
  expect(offer).toMatch(/2 x Blue Mug, total \$[\d.]+.+Reply \d{6} to order/);
  expect(store.orders).toHaveLength(before);
  expect(await due.asks(/\b\d{6}\b/.exec(offer)![0])).toMatch(/is placed/);
  expect(store.orders).toHaveLength(before + 1);
  const late = somebody();
  await ordered(late, 30);
  merchant.setStock("MUG-BLU", 1);
  await world.quiet();
  expect(await toldOn(late)).toEqual([]);
  await turn("replenishment", false);
});
