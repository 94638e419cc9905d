import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleOf } from "../automations/samples.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, shopify, told, whatWaits } = world;
const { merchant } = shopify;
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const turn = (key: string, on: boolean) => saveSettings(shop.id, { automations: { [key]: { on } } });
const stop = "Reply STOP to opt out.";

for (const sku of ["MUG-BLU", "MUG-NAV"]) merchant.setStock(sku, 500);
await world.quiet();

beforeEach(async () => {
  clock.offsetMs = 0;
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

/** Somebody orders in the online shop. Returns the order's name, once its own texts are through. */
async function ordered({ number }: { number: string }, paidBy?: "bank"): Promise<string> {
  const checkout = merchant.startCheckout({
    phone: number,
    lines: [
      { sku: "MUG-BLU", quantity: 2 },
      { sku: "MUG-NAV", quantity: 1 },
    ],
    address: { address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" },
  });
  const { name } = merchant.completeCheckout(checkout.id, paidBy && "Bank Deposit", !paidBy);
  await world.quiet();
  return name;
}

/** The same, and all of it is sent. */
async function sent(person: { number: string }, url?: string): Promise<string> {
  const name = await ordered(person);
  merchant.fulfil(name, { number: "1Z999", company: "UPS", url });
  await world.quiet();
  return name;
}

const bare = (name: string) => name.slice(1);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe("a parcel", () => {
  test("is out for delivery, then delivered: one text each, in the words of its carrier's day", async () => {
    const name = await sent(ann, "https://track.example/1Z999");
    expect(await told(ann, () => merchant.markOutForDelivery(name))).toEqual([
      `Demo Shop: Order ${bare(name)} is out for delivery. Follow it: https://track.example/1Z999 ${stop}`,
    ]);
    expect(await told(ann, () => merchant.markDelivered(name))).toEqual([
      `Demo Shop: Order ${bare(name)} was delivered. Something wrong? Reply PERSON. ${stop}`,
    ]);
  });

  test("is told of in the language of who ordered it, and to nobody who did not agree", async () => {
    merchant.setCustomer(cat.number, { locale: "es" });
    const [hers, his] = [await sent(cat), await sent(bob)];
    expect(await told(cat, () => merchant.markDelivered(hers))).toEqual([
      `Demo Shop: El pedido ${bare(hers)} se ha entregado. ¿Algo va mal? Responde AGENTE. Responde STOP para darte de baja.`,
    ]);
    expect(await told(bob, () => merchant.markDelivered(his))).toEqual([]);
  });

  test("whose carrier reports five times what it reported is told of once", async () => {
    const name = await sent(ann);
    const storm = () => {
      for (let times = 0; times < 5; times++) merchant.markOutForDelivery(name, { happenedAt: hoursAgo(1) });
    };
    expect(await told(ann, storm)).toHaveLength(1);
    expect(await told(ann, () => merchant.markDelivered(name))).toHaveLength(1);
    expect(await told(ann, () => merchant.markDelivered(name))).toEqual([]);
  });

  test("never goes backwards: what comes after the delivery says nothing", async () => {
    await turn("in-transit", true);
    const name = await sent(ann);
    expect(await told(ann, () => merchant.markDelivered(name))).toHaveLength(1);
    const late = () => {
      merchant.markInTransit(name, { happenedAt: hoursAgo(30) });
      merchant.markOutForDelivery(name, { happenedAt: hoursAgo(3) });
      merchant.report(name, { status: "ATTEMPTED_DELIVERY" });
    };
    expect(await told(ann, late)).toEqual([]);
    await turn("in-transit", false);
  });

  test("whose carrier reports all at once is told of by its last word", async () => {
    const name = await sent(ann);
    const all = () => {
      merchant.report(name, { status: "OUT_FOR_DELIVERY", happenedAt: hoursAgo(2) });
      merchant.report(name, { status: "ATTEMPTED_DELIVERY", happenedAt: hoursAgo(1) });
    };
    const texts = await told(ann, all);
    expect(texts.at(-1)).toBe(
      `Demo Shop: The carrier came with order ${bare(name)} and nobody was there. Reply 1 to have it brought again, 2 to collect it, 3 to talk to us. ${stop}`,
    );
    expect(await ann.asks("PERSON")).toMatch(/^Demo Shop/);
    await db.conversation.updateMany({ data: { humanSince: null } });
  });

  test.each([
    ["FAILURE", "could not be delivered. Reply 1 to have it brought again, 2 to collect it, 3 to talk to us."],
    ["DELAYED", "is delayed, we are sorry."],
  ])("whose carrier says %s is told of", async (status, words) => {
    const name = await sent(ann);
    expect(await told(ann, () => merchant.report(name, { status }))).toEqual([
      `Demo Shop: Order ${bare(name)} ${words} ${stop}`,
    ]);
  });

  test("in transit is told of once, and only where the merchant turned that on", async () => {
    const quiet = await sent(ann);
    expect(await told(ann, () => merchant.markInTransit(quiet))).toEqual([]);
    await turn("in-transit", true);
    const name = await sent(ann);
    const move = () => {
      merchant.report(name, { status: "CARRIER_PICKED_UP", happenedAt: hoursAgo(2) });
      merchant.markInTransit(name, { happenedAt: hoursAgo(1), estimatedDeliveryAt: "2030-01-10T17:00:00Z" });
      merchant.markInTransit(name);
    };
    expect(await told(ann, move)).toEqual([
      expect.stringMatching(
        /^Demo Shop: Order \d+ is on its way with the carrier\.( Expected Thu 10 Jan\.)? Reply STOP/,
      ),
    ]);
    await turn("in-transit", false);
  });

  test("is told of on the morning for which it was announced, if it still is by then", async () => {
    await turn("delivery-day", true);
    const [kept, moved] = [await sent(ann), await sent(ann)];
    const noon = (days: number) => DateTime.now().setZone(shop.timeZone).plus({ days }).set({ hour: 12 }).toUTC();
    const announce = (name: string, days: number) =>
      merchant.markInTransit(name, { estimatedDeliveryAt: noon(days).toISO() });
    expect(await told(ann, () => (announce(kept, 2), announce(moved, 2), announce(moved, 4)))).toEqual([]);
    clock.offsetMs = noon(2).minus({ hours: 3 }).toMillis() - Date.now();
    expect(await told(ann, whatWaits)).toEqual([`Demo Shop: Order ${bare(kept)} should arrive today. ${stop}`]);
    clock.offsetMs = 0;
    await turn("delivery-day", false);
  });
});

/** Orders by text, to be paid at the door. Returns the order's name. */
const orderedByText = async (person: typeof ann) => {
  const placed = await person.asks(codeIn(await person.asks("BUY 2 blue mug")));
  return `#${/Order (\d+)/.exec(placed)![1]!}`;
};

describe("an order's money", () => {
  test("that comes in later is told of, once; what is paid at once is not told of twice", async () => {
    const [placed] = await told(ann, () => ordered(ann));
    expect(placed).toMatch(/has been confirmed/);
    const name = await orderedByText(bob);
    await saveSettings(shop.id, { transactionalTexts: "always" });
    expect(await told(bob, () => merchant.markPaid(name))).toEqual([
      expect.stringMatching(
        new RegExp(`^Demo Shop: Order ${bare(name)} is paid \\(\\$[\\d.]+\\)\\. Thank you\\. Reply STOP`),
      ),
    ]);
    const { payload } = shopify.deliveries.findLast(({ topic }) => topic === "orders/paid")!;
    expect((await world.webhook("orders/paid", payload, { repeat: 2 })).texts).toEqual([]);
    await saveSettings(shop.id, { transactionalTexts: "with-consent" });
  });

  test("that was paid by text is told of in its thread alone", async () => {
    const name = await orderedByText(ann);
    expect(await told(ann, async () => ann.asks(codeIn(await ann.asks(`PAY ${bare(name)}`))))).toHaveLength(2);
  });

  test("a payment that fails is told of once a day, with where to try again, until it is paid", async () => {
    const name = await ordered(ann, "bank");
    const fails = () => {
      for (let times = 0; times < 3; times++) merchant.failPayment(name);
    };
    expect(await told(ann, fails)).toEqual([
      expect.stringMatching(
        new RegExp(`^Demo Shop: The payment for order ${bare(name)} did not go through\\. Try again: https:`),
      ),
    ]);
    const paid = await ordered(ann);
    expect(await told(ann, () => merchant.failPayment(paid))).toEqual([]);
  });

  test("what is still to be paid online is reminded of a day later, unless it is paid or cancelled by then", async () => {
    const [open, paid, cancelled] = [
      await ordered(ann, "bank"),
      await ordered(ann, "bank"),
      await ordered(ann, "bank"),
    ];
    const atTheDoor = await orderedByText(ann);
    expect(atTheDoor).toMatch(/^#\d+$/);
    merchant.markPaid(paid);
    merchant.cancel(cancelled);
    await world.quiet();
    clock.offsetMs = 23 * 3_600_000;
    expect(await told(ann, whatWaits)).toEqual([]);
    clock.offsetMs = 25 * 3_600_000;
    const reminders = (await told(ann, whatWaits)).filter((text) => !text.includes(` ${bare(open)} `));
    expect(reminders.filter((text) => [paid, cancelled, atTheDoor].some((name) => text.includes(bare(name))))).toEqual(
      [],
    );
    expect(ann.received().filter((text) => text.includes(`Order ${bare(open)} waits for your payment of $`))).toEqual([
      expect.stringMatching(/Pay here: https:\S+ Reply STOP to opt out\.$/),
    ]);
    expect(await told(ann, whatWaits)).toEqual([]);
    clock.offsetMs = 0;
  });

  test("a reminder for which nobody was there in time is not sent days later", async () => {
    await ordered(ann, "bank");
    clock.offsetMs = 5 * 86_400_000;
    expect(await told(ann, whatWaits)).toEqual([]);
    clock.offsetMs = 0;
  });
});

describe("an order that the merchant", () => {
  test("cancels is told of with what goes back, in one text; one cancelled by text is told of in its thread", async () => {
    const name = await ordered(ann);
    expect(await told(ann, () => merchant.cancel(name))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Demo Shop: Order ${bare(name)} was cancelled\\. \\$[\\d.]+ goes back to you\\. Questions\\? Reply PERSON\\.`,
        ),
      ),
    ]);
    const unpaid = await ordered(ann, "bank");
    expect(await told(ann, () => merchant.cancel(unpaid))).toEqual([
      `Demo Shop: Order ${bare(unpaid)} was cancelled. Questions? Reply PERSON. ${stop}`,
    ]);
    const own = await orderedByText(ann);
    const texts = await told(ann, async () => ann.asks(codeIn(await ann.asks(`CANCEL ${bare(own)}`))));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain(`Order ${bare(own)} is cancelled`);
  });

  test("changes is told of with what it costs now and what is due; one changed by text is told of in its thread", async () => {
    const name = await ordered(ann);
    expect(await told(ann, () => merchant.edit(name, 3))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Demo Shop: Order ${bare(name)} was changed and now comes to \\$[\\d.]+\\. \\$[\\d.]+ is still to be paid\\. Questions\\?`,
        ),
      ),
    ]);
    expect(await told(ann, () => merchant.edit(name, 3))).toEqual([]);
    const own = await orderedByText(ann);
    const texts = await told(ann, async () => ann.asks(codeIn(await ann.asks(`EDIT ${bare(own)} 1 blue mug`))));
    expect(texts).toHaveLength(2);
  });

  test("refunds in parts is told of part by part, and not where no money moves", async () => {
    const name = await ordered(ann);
    const gave = (amount: string) => [`Demo Shop: We refunded ${amount} of order ${bare(name)}. ${stop}`];
    expect(await told(ann, () => merchant.refund(name, "5.00"))).toEqual(gave("$5.00"));
    expect(await told(ann, () => merchant.refund(name, "2.50"))).toEqual(gave("$2.50"));
    expect(await told(ann, () => merchant.refund(name, 0))).toEqual([]);
    const { payload } = shopify.deliveries.findLast(({ topic }) => topic === "refunds/create")!;
    expect((await world.webhook("refunds/create", payload)).texts).toEqual([]);
  });
});

describe("a parcel that was sent", () => {
  test("has a new tracking number: that is told of once, whatever else its carrier says", async () => {
    const name = await sent(ann);
    const change = () => {
      merchant.changeTracking(name, { number: "1Z777", company: "UPS", url: "https://track.example/1Z777" });
      merchant.markInTransit(name);
      merchant.changeTracking(name, { number: "1Z777", company: "UPS", url: "https://track.example/1Z777" });
    };
    expect(await told(ann, change)).toEqual([
      `Demo Shop: Tracking number of order ${bare(name)}: 1Z777 (UPS). https://track.example/1Z777 ${stop}`,
    ]);
  });

  test("is a part of an order: each part is told of, the last one with the whole", async () => {
    const name = await ordered(ann);
    const [mugs, navy] = shopify.store(demoShop).order(name).lines;
    const send = (lines: { lineId: string; quantity: number }[]) => () => merchant.fulfil(name, { lines });
    const part = `Demo Shop: Part of order ${bare(name)} is on its way, the rest follows. ${stop}`;
    expect(await told(ann, send([{ lineId: mugs!.id, quantity: 1 }]))).toEqual([part]);
    expect(await told(ann, send([{ lineId: mugs!.id, quantity: 1 }]))).toEqual([part]);
    expect(await told(ann, send([{ lineId: navy!.id, quantity: 1 }]))).toEqual([
      expect.stringMatching(new RegExp(`order # ${bare(name)} has been fulfilled`)),
    ]);
  });
});

describe("an order that is picked up", () => {
  test("is told of when it is ready, and three days later if it still waits", async () => {
    const [waiting, fetched] = [await ordered(ann), await ordered(ann)];
    const ready = (name: string) =>
      `Demo Shop: Order ${bare(name)} is ready to be picked up. Show this text there. ${stop}`;
    expect(await told(ann, () => merchant.preparePickup(waiting))).toEqual([ready(waiting)]);
    expect(await told(ann, () => merchant.preparePickup(waiting))).toEqual([]);
    expect(await told(ann, () => merchant.preparePickup(fetched))).toEqual([ready(fetched)]);
    merchant.fulfil(fetched);
    await world.quiet();
    clock.offsetMs = 73 * 3_600_000;
    const reminders = (await told(ann, whatWaits)).filter((text) => text.includes("still waiting"));
    expect(reminders).toEqual([
      `Demo Shop: Order ${bare(waiting)} is still waiting to be picked up. Show this text there. ${stop}`,
    ]);
  });

  test("waits at the carrier's: that is told of, too", async () => {
    const name = await sent(ann);
    expect(await told(ann, () => merchant.report(name, { status: "READY_FOR_PICKUP" }))).toEqual([
      `Demo Shop: Order ${bare(name)} is ready to be picked up. Show this text there. ${stop}`,
    ]);
  });

  test("is being packed: told where the merchant turned that on", async () => {
    const name = await ordered(ann);
    expect(await told(ann, () => merchant.reportProgress(name))).toEqual([]);
    await turn("being-packed", true);
    expect(await told(ann, () => merchant.reportProgress(name))).toEqual([
      `Demo Shop: We are packing order ${bare(name)}. ${stop}`,
    ]);
    await turn("being-packed", false);
  });
});

describe("a return", () => {
  /** Asks for it by text. */
  async function asked() {
    const name = await sent(ann);
    merchant.markDelivered(name);
    await world.quiet();
    await ann.asks(`RETURN ${bare(name)}`);
    await ann.asks("3");
    await ann.asks(codeIn(await ann.asks("1")));
    return name;
  }

  test("is approved, with its label; comes, and its refund says so: one text each", async () => {
    const name = await asked();
    const label = "https://track.example/label.pdf";
    expect(await told(ann, () => merchant.approveReturn(name, label))).toEqual([
      `Demo Shop: Your return of order ${bare(name)} is approved. Print the label: ${label} Questions? Reply PERSON. ${stop}`,
    ]);
    expect(await told(ann, () => merchant.receiveReturn(name))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Demo Shop: We have what you sent back. We refunded \\$[\\d.]+ of order ${bare(name)}\\. Reply STOP`,
        ),
      ),
    ]);
  });

  test("that comes before its refund is told of at once", async () => {
    const name = await asked();
    await told(ann, () => merchant.approveReturn(name));
    expect(await told(ann, () => merchant.receiveReturn(name, "without a refund"))).toEqual([
      `Demo Shop: We have what you sent back of order ${bare(name)}. Thank you. ${stop}`,
    ]);
  });

  test("is declined, in the merchant's words", async () => {
    const name = await asked();
    expect(await told(ann, () => merchant.declineReturn(name, "OTHER", "the mug was used."))).toEqual([
      `Demo Shop: Sorry, we cannot take back order ${bare(name)}: the mug was used. Questions? Reply PERSON. ${stop}`,
    ]);
  });
});

describe("a payload", () => {
  /** An order of Ann's that nobody has told of, as Shopify documents one. */
  const anOrder = (topic: string, given: Record<string, unknown>) => {
    lastId += 1;
    const id = { id: lastId, admin_graphql_api_id: `gid://shopify/Order/${lastId}`, name: `#${lastId}` };
    const own = { ...id, order_number: lastId, test: false, tags: "", customer: { id: 1, phone: ann.number } };
    return { ...sampleOf(topic).payload, ...own, ...given };
  };
  let lastId = 70_000;

  const money = {
    total_price: "29.00",
    current_total_price: "29.00",
    current_total_price_set: undefined,
    currency: "USD",
  };
  const later = { created_at: "2026-11-20T10:00:00Z", updated_at: "2026-11-21T10:00:00Z" };

  test.each<[string, Record<string, unknown>, string]>([
    ["of a bank transfer", { ...money, ...later }, "($29.00)"],
    ["of a development store, where every one is a test,", { ...money, ...later, test: true }, "($29.00)"],
    ["of the point of sale", { ...money, ...later, source_name: "pos", shipping_address: null }, "($29.00)"],
    ["in a currency without cents", { ...money, ...later, current_total_price: "2900", currency: "JPY" }, "(¥2,900)"],
    [
      "in the customer's own currency",
      { ...later, current_total_price_set: { presentment_money: { amount: "19.5", currency_code: "EUR" } } },
      "(€19.50)",
    ],
    [
      "of a hundred lines",
      { ...money, ...later, line_items: Array.from({ length: 100 }, () => ({ sku: "X" })) },
      "($29.00)",
    ],
  ])("%s is told of when it is paid", async (_what, given, amount) => {
    const { texts } = await world.webhook("orders/paid", anOrder("orders/paid", given));
    expect(texts).toEqual([
      { to: ann.number, text: `Demo Shop: Order ${lastId} is paid ${amount}. Thank you. ${stop}` },
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["worth nothing", { ...money, ...later, current_total_price: "0.00" }],
    ["of nobody", { ...money, ...later, customer: null, phone: null, shipping_address: null, billing_address: null }],
    ["paid when it was placed", { ...money, ...later, updated_at: "2026-11-20T10:00:09Z" }],
    [
      "without keys",
      { created_at: undefined, updated_at: undefined, total_price: undefined, ...{ currency: undefined } },
    ],
  ])("of an order that is %s says nothing when it is paid", async (_what, given) => {
    expect(await world.webhook("orders/paid", anOrder("orders/paid", given))).toEqual({ status: [200], texts: [] });
  });

  test("without keys of personal data is read as Shopify shows the customer", async () => {
    const { id } = shopify.store(demoShop).customer(ann.number);
    const customer = { admin_graphql_api_id: id, id: Number(id.split("/").at(-1)) };
    const bared = anOrder("orders/cancelled", { customer, phone: undefined, ...later, refunds: [] });
    const withheld = { ...bared, shipping_address: { city: "Springfield" }, billing_address: undefined };
    expect((await world.webhook("orders/cancelled", withheld)).texts).toEqual([
      { to: ann.number, text: `Demo Shop: Order ${lastId} was cancelled. Questions? Reply PERSON. ${stop}` },
    ]);
  });
});
