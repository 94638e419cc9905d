import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, shopify } = world;
const { merchant } = shopify;
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const turn = (key: string, on: boolean) => saveSettings(shop.id, { automations: { [key]: { on } } });
const stop = "Reply STOP to opt out.";

beforeEach(() => {
  shopify.faults.clear();
});

/** Somebody orders in the online shop. Returns the order's name, once its own texts are through. */
async function ordered({ number }: { number: string }, gateway?: string): Promise<string> {
  const checkout = merchant.startCheckout({
    phone: number,
    lines: [
      { sku: "MUG-BLU", quantity: 2 },
      { sku: "MUG-NAV", quantity: 1 },
    ],
    address: { address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" },
  });
  const { name } = merchant.completeCheckout(checkout.id, gateway);
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

/** What somebody is told of what is done. */
async function told(person: typeof ann, done: () => unknown): Promise<string[]> {
  const before = person.received().length;
  await done();
  await world.quiet();
  return person.received().slice(before);
}

/** As time goes by, what waited for its hour is done. */
const whatWaits = async () => {
  const until = new Date(Date.now() + clock.offsetMs);
  await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'run-due' AND start_after <= ${until}`;
};

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
      `Demo Shop: The carrier came with order ${bare(name)} and nobody was there. Reply PERSON and we will sort it out. ${stop}`,
    );
    expect(await ann.asks("PERSON")).toMatch(/^Demo Shop/);
    await db.conversation.updateMany({ data: { humanSince: null } });
  });

  test.each([
    ["FAILURE", "could not be delivered. Reply PERSON and we will sort it out."],
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
