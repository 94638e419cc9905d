import { beforeEach, describe, expect, test } from "vitest";
import { codeIn, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, shopify } = world;
const { merchant } = shopify;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const choose = (values = {}, on = true) =>
  saveSettings(shop.id, { automations: { "confirm-cash-order": { on, values } } });

merchant.setStock("MUG-BLU", 500);
await world.quiet();

beforeEach(async () => {
  await makeItNoon();
  shopify.faults.clear();
  await choose();
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'run-due'`;
  await db.$executeRaw`UPDATE "Question" SET "answeredAt" = now() WHERE "answeredAt" IS NULL`;
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

const told = (person: typeof ann, done: () => unknown) => world.told(person, done, 40_000);

/** Time goes by until that step is due. */
const due = (person: typeof ann, step: string) =>
  told(person, () => db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'run-due' AND data->>'step' = ${step}`); // prettier-ignore

const cash = "Cash on Delivery (COD)";
/** Somebody orders two mugs in the online shop. */
function order({ number }: { number: string }, gateway = cash) {
  const checkout = merchant.startCheckout({ phone: number, lines: [{ sku: "MUG-BLU", quantity: 2 }] });
  return merchant.completeCheckout(checkout.id, gateway, gateway === "shopify_payments");
}

/** The same, and they are asked to confirm it. */
async function asked(person: typeof ann) {
  let placed!: ReturnType<typeof order>;
  const texts = await told(person, () => (placed = order(person)));
  expect(texts).toHaveLength(1);
  return { placed, number: placed.name.slice(1), text: texts[0]!, code: codeIn(texts[0]!) };
}

const onSale = () => Object.values(store.variant("MUG-BLU").stock)[0]!.available;
const isHeld = ({ fulfillmentOrders }: ReturnType<typeof order>) => fulfillmentOrders[0]!.status === "ON_HOLD";
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("an order that is to be paid in cash", () => {
  test("is held until its buyer replies the code, and then free, once", async () => {
    const { placed, number, text, code } = await asked(ann);
    expect(text).toMatch(
      new RegExp(`^Demo Shop: Reply \\d{6} to confirm order ${number} \\(\\$\\d+\\.\\d\\d, cash on delivery\\), NO to cancel it\\. Never share this code\\.`), // prettier-ignore
    );
    expect([isHeld(placed), placed.tags]).toEqual([true, ["sms-unconfirmed"]]);
    expect(await ann.asks(wrong(code))).toMatch(/try|tries/);
    expect(isHeld(placed)).toBe(true);
    expect(await ann.asks(code)).toMatch(new RegExp(`^Demo Shop: Thank you! Order ${number} is confirmed\\. \\$\\d+\\.\\d\\d to pay when it comes\\.$`)); // prettier-ignore
    expect([isHeld(placed), placed.tags]).toEqual([false, ["sms-confirmed"]]);
    expect([await due(ann, "remind"), await due(ann, "end")]).toEqual([[], []]);
    expect(placed.cancelledAt).toBeNull();
  });

  test("is cancelled by NO: the goods are on sale again, and nothing more is said", async () => {
    const before = onSale();
    const { placed, number } = await asked(ann);
    expect(await told(ann, () => ann.texts("NO"))).toEqual([
      `Demo Shop: Order ${number} is cancelled. There is nothing to pay.`,
    ]);
    expect(placed.cancelledAt).not.toBeNull();
    expect(onSale()).toBe(before);
  });

  test("of two that wait at once each answers to its own code", async () => {
    const [first, second] = [await asked(ann), await asked(ann)];
    expect(await ann.asks(first.code)).toContain(`Order ${first.number} is confirmed`);
    expect([isHeld(first.placed), isHeld(second.placed)]).toEqual([false, true]);
    expect(await ann.asks(second.code)).toContain(`Order ${second.number} is confirmed`);
  });

  test("is done once, whatever call is cut off", async () => {
    for (const operation of ["AddTags", "HoldFulfillmentOrder"]) shopify.faults.next("drop-after", { operation });
    const { placed, code } = await asked(cat);
    expect(placed.fulfillmentOrders[0]!.holds).toHaveLength(1);
    for (const operation of ["AddTags", "ReleaseFulfillmentOrder"]) shopify.faults.next("drop-after", { operation });
    const heard = await told(cat, () => cat.texts(code));
    expect(heard.at(-1)).toContain("is confirmed");
    expect([isHeld(placed), placed.tags]).toEqual([false, ["sms-confirmed"]]);
    const other = await asked(cat);
    for (const operation of ["ReleaseFulfillmentOrder", "RemoveTags"])
      shopify.faults.next("drop-before", { operation });
    expect((await told(cat, () => cat.texts(other.code))).at(-1)).toContain("is confirmed");
    expect([isHeld(other.placed), other.placed.tags]).toEqual([false, ["sms-confirmed"]]);
    const { placed: unwanted } = await asked(cat);
    shopify.faults.next("drop-after", { operation: "CancelOrder" });
    expect((await told(cat, () => cat.texts("no"))).at(-1)).toContain("is cancelled");
    expect(shopify.faults.waiting).toBe(0);
    expect(unwanted.cancelledAt).not.toBeNull();
  });

  test("is not asked about where it is paid otherwise, came by text, or its buyer may not be texted", async () => {
    expect((await told(ann, () => order(ann, "shopify_payments"))).join()).toMatch(/has been confirmed/);
    expect((await told(ann, () => order(ann, "Bank Deposit"))).join()).not.toMatch(/Reply \d{6}/);
    const stranger = order(bob);
    await world.quiet();
    expect([isHeld(stranger), stranger.tags]).toEqual([false, []]);
    const offer = await ann.asks("BUY 1 blue mug");
    await ann.texts(codeIn(offer));
    expect(isHeld(store.orders.at(-1)!)).toBe(false);
  });
});

describe("whoever does not answer", () => {
  test("is reminded once with another code, which confirms as the first does; then it stays for the merchant", async () => {
    const { placed, number } = await asked(ann);
    const [reminder = "", ...more] = await due(ann, "remind");
    expect(more).toEqual([]);
    expect(reminder).toMatch(new RegExp(`^Demo Shop: Order ${number} \\(\\$\\d+\\.\\d\\d, cash on delivery\\) waits for you\\. Reply \\d{6}`)); // prettier-ignore
    expect(await due(ann, "end")).toEqual([]);
    expect([isHeld(placed), placed.cancelledAt]).toEqual([true, null]);
    expect(await ann.asks(codeIn(reminder))).toContain("is confirmed");
    expect(await ann.asks("NO")).toBe(`Demo Shop: Order ${number} is confirmed already. Something wrong with it? Reply PERSON.`); // prettier-ignore
    expect(placed.cancelledAt).toBeNull();
  });

  test("loses the order where the merchant wants that: told once, and a late code says so", async () => {
    await choose({ whenSilent: "cancel" });
    const { placed, number, code } = await asked(ann);
    shopify.faults.next("drop-after", { operation: "CancelOrder" });
    expect(await due(ann, "end")).toEqual([
      expect.stringContaining(`Order ${number} was cancelled, as it was not confirmed. There is nothing to pay.`),
    ]);
    expect(placed.cancelledAt).not.toBeNull();
    expect(await ann.asks(code)).toBe(`Demo Shop: Order ${number} is cancelled. There is nothing to pay.`);
  });

  test("has it sent all the same where the merchant wants that", async () => {
    await choose({ whenSilent: "release", remindHours: 0 });
    const { placed } = await asked(ann);
    expect(await due(ann, "remind")).toEqual([]);
    expect(await due(ann, "end")).toEqual([]);
    expect([isHeld(placed), placed.tags]).toEqual([false, ["sms-unconfirmed"]]);
  });

  test("never loses an order about which no text reached the network", async () => {
    await choose({ whenSilent: "cancel" });
    const { placed } = await asked(ann);
    await db.message.updateMany({
      where: { cause: { startsWith: "confirm-cash-order:ask" } },
      data: { status: "failed" },
    });
    expect(await due(ann, "end")).toEqual([]);
    expect([isHeld(placed), placed.cancelledAt, placed.tags]).toEqual([false, null, []]);
  });
});

describe("an order that changed before its answer came", () => {
  test("was cancelled, or paid: the code and NO leave it as it is", async () => {
    const { placed, number, code } = await asked(ann);
    merchant.cancel(placed.name);
    await world.quiet();
    expect(await due(ann, "remind")).toEqual([]);
    expect(await ann.asks(code)).toBe(`Demo Shop: Order ${number} is cancelled. There is nothing to pay.`);
    const other = await asked(ann);
    merchant.markPaid(other.placed.name);
    await world.quiet();
    expect(await ann.asks("NO")).toContain(`Order ${other.number} is paid already and needs no answer.`);
    expect(other.placed.cancelledAt).toBeNull();
  });

  test("to another sum: that is asked about, by another code", async () => {
    const { placed, number, code } = await asked(ann);
    merchant.edit(placed.name, 3);
    await world.quiet();
    const again = await ann.asks(code);
    expect(again).toContain(`Order ${number} was changed and now comes to`);
    expect(isHeld(placed)).toBe(true);
    expect(await ann.asks(codeIn(again))).toContain(`Order ${number} is confirmed`);
    expect(isHeld(placed)).toBe(false);
  });
});
