import { beforeEach, describe, expect, test } from "vitest";
import { financialStatus, outstanding, received, refunded } from "../simulators/shopify/trade/order-status.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { countParts } from "#app/templates/parts.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, shopify } = world;
const store = shopify.store(demoShop);
shopify.merchant.setStock("MUG-NAV", 500);
shopify.merchant.setStock("TEA-POT", 500);
await world.quiet();
const { db } = await import("#app/lib/db.server.ts");

/** Each test is a day of its own: what was texted before counts against no limit, and no question is open. */
beforeEach(async () => {
  shopify.faults.clear();
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

const numberIn = (text: string) => /Order (\d+) /.exec(text)![1]!;
const buys = async (text = "BUY 1 navy mug") => numberIn(await ann.asks(codeIn(await ann.asks(text))));
const approves = async (text: string) => ann.asks(codeIn(await ann.asks(text)));
const orderNamed = (number: string) => store.orders.find(({ name }) => name === `#${number}`)!;
const linesOf = (number: string) =>
  orderNamed(number)
    .lines.filter(({ currentQuantity }) => currentQuantity > 0)
    .map(({ title, variantTitle, currentQuantity }) =>
      [currentQuantity, "x", title, variantTitle].filter(Boolean).join(" "),
    );
const inDollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
const account = () => creditAccountOf(store, store.customer(ann.number).id, "USD");

describe("EDIT in one text", () => {
  test("sets a quantity: the code's text says what the order becomes and costs, and Shopify has it when we say so", async () => {
    const number = await buys();
    const was = orderNamed(number).current.total;
    const confirm = await ann.asks(`EDIT ${number} 3 mugs`);
    expect(confirm).toMatch(
      /^Demo Shop: Order \d+ becomes 3 x Navy Mug: \$[\d.]+ \(was \$[\d.]+\), to pay on delivery\. Reply \d{6} to change it, NO to leave it\. Never share this code\.$/,
    );
    expect(confirm).toContain(`(was ${inDollars(was)})`);
    expect(countParts(confirm).parts).toBeLessThanOrEqual(2);
    expect(linesOf(number)).toEqual(["1 x Navy Mug"]);
    const changed = await ann.asks(codeIn(confirm));
    expect(changed).toMatch(/^Demo Shop: Order \d+ is changed: 3 x Navy Mug, \$[\d.]+, to pay on delivery\.$/);
    expect(linesOf(number)).toEqual(["3 x Navy Mug"]);
    expect(changed).toContain(inDollars(orderNamed(number).current.total));
    expect(await ann.asks(`EDIT ${number} 3 navy mugs`)).toMatch(/has exactly that already: 3 x Navy Mug\./);
  });

  test("adds, takes out, and does both at once", async () => {
    const number = await buys();
    expect(await approves(`add 2 teapots to my order ${number}`)).toMatch(/is changed: 1 x Navy Mug, 2 x Teapot/);
    expect(linesOf(number)).toEqual(["1 x Navy Mug", "2 x Teapot"]);
    expect(await approves(`remove one teapot from ${number}`)).toMatch(/is changed: 1 x Navy Mug, 1 x Teapot/);
    expect(await approves(`EDIT ${number} add 1 blue mug, remove the teapot`)).toMatch(
      /is changed: 1 x Navy Mug, 1 x Blue Mug/,
    );
    expect(linesOf(number)).toEqual(["1 x Navy Mug", "1 x Blue Mug"]);
    expect(await ann.asks(`EDIT ${number} remove navy mug and remove blue mug`)).toMatch(
      new RegExp(`would leave nothing of order ${number}\\. To cancel it, text CANCEL ${number}\\.`),
    );
  });

  test("takes another kind of the same, or another thing in its place", async () => {
    const number = await buys("BUY 1 travel mug black");
    expect(await approves(`change color to steel in ${number}`)).toMatch(/is changed: 1 x Travel Mug Steel/);
    expect(linesOf(number)).toEqual(["1 x Travel Mug Steel"]);
    expect(await approves(`EDIT ${number} travel mug to navy mug`)).toMatch(/is changed: 1 x Navy Mug/);
    expect(linesOf(number)).toEqual(["1 x Navy Mug"]);
  });

  test("asks by number where it could be several things, and then goes on", async () => {
    const number = await buys("BUY 1 navy mug and 1 blue mug");
    const which = await ann.asks(`EDIT ${number} 2 mugs and add 1 teapot`);
    expect(which).toMatch(/Which one do you mean\? Reply 1 for (Navy|Blue) Mug, 2 for (Navy|Blue) Mug, or NO\.$/);
    const confirm = await ann.asks(/2 for Blue/.test(which) ? "2" : "1");
    expect(confirm).toMatch(/becomes 1 x Navy Mug, 2 x Blue Mug, 1 x Teapot:/);
    await ann.asks("NO");
    expect(linesOf(number)).toEqual(["1 x Navy Mug", "1 x Blue Mug"]);
  });
});

describe("EDIT and the number", () => {
  test("offers the lines by number, asks how many, and changes after the code", async () => {
    const number = await buys("BUY 2 navy mug and 1 travel mug black");
    expect(await ann.asks(`EDIT ${number}`)).toMatch(
      /What shall we change in order \d+\? Reply 1 for 2 x Navy Mug, 2 for 1 x Travel Mug Black, 3 for something new, or NO\.$/,
    );
    expect(await ann.asks("1")).toMatch(/How many Navy Mug shall it be\? Reply a number, 0 to take it out, or NO\.$/);
    expect(await ann.asks("0")).toMatch(/becomes 1 x Travel Mug Black:/);
    await ann.asks("NO");
    await ann.asks(`EDIT ${number}`);
    expect(await ann.asks("2")).toMatch(/another kind \(Steel\)/);
    expect(await ann.asks("steel")).toMatch(/becomes 2 x Navy Mug, 1 x Travel Mug Steel:/);
    await ann.asks(`EDIT ${number}`);
    expect(await ann.asks("3")).toMatch(/What shall we add to order \d+\?/);
    const confirm = await ann.asks("2 teapot");
    expect(confirm).toMatch(/becomes 2 x Navy Mug, 1 x Travel Mug Black, 2 x Teapot:/);
    expect(await ann.asks(codeIn(confirm))).toMatch(/is changed/);
    expect(linesOf(number)).toEqual(["2 x Navy Mug", "1 x Travel Mug Black", "2 x Teapot"]);
  });

  test("without a number it asks which order, where several can be changed", async () => {
    const number = await buys();
    expect(await ann.asks("change my order")).toMatch(new RegExp(`Which order\\? Reply 1 for ${number} \\(\\$`));
    expect(await ann.asks("1")).toMatch(new RegExp(`What shall we change in order ${number}\\?`));
    await ann.asks("NO");
  });
});

describe("what is refused", () => {
  test("somebody else's order, one that was sent, one that was cancelled", async () => {
    const number = await buys();
    expect(await bob.asks(`EDIT ${number} 3 mugs`)).toMatch(/found no order/);
    await approves(`CANCEL ${number}`);
    expect(await ann.asks(`EDIT ${number} 3 mugs`)).toMatch(/is cancelled and can't be changed\. Text REORDER \d+/);
    const sent = await buys();
    const confirm = await ann.asks(`EDIT ${sent} 3 mugs`);
    shopify.merchant.fulfil(sent, { number: "1Z9", company: "UPS" });
    await world.quiet();
    expect(await ann.asks(codeIn(confirm))).toMatch(
      /has been sent and can't be changed any more\..+REPLACE \d+ or RETURN/,
    );
    expect(await ann.asks(`EDIT ${sent} 3 mugs`)).toMatch(/has been sent/);
    expect(linesOf(sent)).toEqual(["1 x Navy Mug"]);
  });

  test("what is sold out, too few, not sold, or not in the order", async () => {
    const number = await buys();
    expect(await ann.asks(`add a red mug to ${number}`)).toMatch(/Red Mug is sold out, so the order stays as it is/);
    expect(await ann.asks(`add 9 travel mug steel to ${number}`)).toMatch(/Only \d more of Travel Mug Steel left/);
    expect(await ann.asks(`add a flying carpet to ${number}`)).toMatch(/found nothing called flying carpet/);
    expect(await ann.asks(`remove the teapot from ${number}`)).toMatch(
      /has no teapot\. It has 1 x Navy Mug\. Text EDIT \d+/,
    );
    expect(linesOf(number)).toEqual(["1 x Navy Mug"]);
  });

  test("a code approves the offer that it came with, and no other", async () => {
    const number = await buys();
    const first = codeIn(await ann.asks(`EDIT ${number} 2 mugs`));
    const second = codeIn(await ann.asks(`EDIT ${number} 5 mugs`));
    expect(second).not.toBe(first);
    expect(await ann.asks(first)).toMatch(/isn't right/);
    expect(linesOf(number)).toEqual(["1 x Navy Mug"]);
    shopify.merchant.setPrice("MUG-NAV", "99.00");
    shopify.merchant.setPrice("TEA-POT", "31.00");
    await world.quiet();
    // Its own lines keep their price: the offer stands.
    expect(await ann.asks(second)).toMatch(/is changed: 5 x Navy Mug/);
    const dearer = codeIn(await ann.asks(`add a teapot to ${number}`));
    shopify.merchant.setPrice("TEA-POT", "41.00");
    await world.quiet();
    const again = await ann.asks(dearer);
    expect(again).toMatch(/The price changed meanwhile, so nothing was done yet\. Order \d+ becomes/);
    expect(linesOf(number)).toEqual(["5 x Navy Mug"]);
    expect(await ann.asks(codeIn(again))).toMatch(/is changed: 5 x Navy Mug, 1 x Teapot/);
    shopify.merchant.setPrice("MUG-NAV", "14.50");
    await world.quiet();
  });
});

describe("an order that is paid", () => {
  const paysWithCredit = async () => {
    account().balance = 500_00;
    await ann.asks("BUY 2 navy mug");
    return numberIn(await ann.asks(codeIn(await ann.asks("2"))));
  };

  test("with store credit: what it costs less goes back there, once, whatever answer is lost", async () => {
    for (const kind of ["drop-before", "drop-after", "500"] as const) {
      const number = await paysWithCredit();
      const before = account().balance;
      const was = orderNamed(number).current.total;
      const confirm = await ann.asks(`EDIT ${number} 1 mug`);
      expect(confirm).toMatch(/; \$[\d.]+ goes back to your store credit\. Reply \d{6}/);
      shopify.faults.next(kind, { operation: "RefundOrder" });
      await ann.texts(codeIn(confirm));
      await world.quiet(40_000);
      expect(ann.received().at(-1)).toMatch(/is changed: 1 x Navy Mug, .+ goes back to your store credit\.$/);
      const order = orderNamed(number);
      expect(account().balance - before).toBe(was - order.current.total);
      expect(received(order) - refunded(order)).toBe(order.current.total);
    }
  });

  test("in another way: the difference goes back the way it came, once, though Shopify's answer was lost", async () => {
    const number = await buys("BUY 2 navy mug");
    shopify.merchant.markPaid(number);
    await world.quiet();
    const code = codeIn(await ann.asks(`EDIT ${number} 1 mug`));
    shopify.faults.next("drop-after", { operation: "RefundOrder" });
    await ann.texts(code);
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/is changed: .+ goes back the way you paid\.$/);
    const order = orderNamed(number);
    expect(order.transactions.filter(({ kind }) => kind === "REFUND")).toHaveLength(1);
    expect(received(order) - refunded(order)).toBe(order.current.total);
  });

  test("that comes to more says what is still to pay", async () => {
    const number = await paysWithCredit();
    expect(await approves(`EDIT ${number} 3 mugs`)).toMatch(
      /is changed: 3 x Navy Mug, \$[\d.]+, of which \$[\d.]+ is still to pay\. Text PAY \d+ to pay it\.$/,
    );
    expect(financialStatus(orderNamed(number))).toBe("PARTIALLY_PAID");
    expect(ann.received().at(-1)).toContain(inDollars(outstanding(orderNamed(number))));
  });
});

test.each([
  ["CommitOrderEdit", "drop-before"],
  ["CommitOrderEdit", "drop-after"],
  ["CommitOrderEdit", "500"],
  ["BeginOrderEdit", "drop-after"],
  ["AddEditedVariant", "drop-before"],
  ["ReadOrder", "500"],
] as const)("%s meets %s after the code: the order is changed once, and told once", async (operation, kind) => {
  const number = await buys();
  const code = codeIn(await ann.asks(`EDIT ${number} 2 navy mug and add 1 teapot`));
  shopify.faults.next(kind, { operation });
  const said = ann.received().length;
  await ann.texts(code);
  await world.quiet(40_000);
  expect(linesOf(number)).toEqual(["2 x Navy Mug", "1 x Teapot"]);
  expect(
    ann
      .received()
      .slice(said)
      .filter((text) => text.includes("is changed")),
  ).toHaveLength(1);
});
