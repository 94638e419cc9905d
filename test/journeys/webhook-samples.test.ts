import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Automation } from "#app/automations/automation.ts";
import * as registry from "#app/automations/registry.ts";
import { listenedTopics } from "../../scripts/sync-webhooks.ts";
import { about, oddities, sampleOf, samples, type Things } from "../automations/samples.ts";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, shopify } = world;
const { merchant } = shopify;
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });

/** Everything speaks, and nothing holds it back: what says nothing here has nothing to say. */
const everyKey = Object.values<Automation>(registry).map(({ key }) => key);
await saveSettings(shop.id, {
  automations: Object.fromEntries(everyKey.map((key) => [key, { on: true }])),
  transactionalTexts: "always",
});
merchant.setStock("MUG-BLU", 500);
await world.quiet();

/** An order of Ann's with all that can come of it, so that what a sample tells of it is so. */
function things(): Things {
  const address = { address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" };
  const lines = [{ sku: "MUG-BLU", quantity: 2 }];
  const { id: checkout } = merchant.startCheckout({ phone: ann.number, lines, address });
  const order = merchant.completeCheckout(checkout);
  const [line] = order.lines;
  const sent = merchant.fulfil(order.name, { lines: [{ lineId: line!.id, quantity: 1 }] });
  return {
    ...{ Order: order.id, Customer: order.customerId!, Fulfillment: sent.id },
    FulfillmentOrder: order.fulfillmentOrders.at(-1)!.id,
    ...{ Return: order.id.replace("/Order/", "/Return/"), DraftOrder: merchant.sendInvoice(ann.number, "MUG-BLU").id },
  };
}

type Delivery = { topic: string; payload: unknown; webhookId: string };

/** Each twice under the name that Shopify gave it, and all in any order. */
const twice = (all: Delivery[], seed: number): Delivery[] =>
  fc.sample(fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), { seed, numRuns: 1 })[0]!;

/** Delivers all, as many at once as Shopify would. Returns what was sent to anybody. */
async function deliver(all: Delivery[]): Promise<string[]> {
  const before = world.ringcentral.sent.length;
  const waiting = [...all];
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      expect([one.topic, await shopify.deliver(demoShop, one.topic, one.payload, one)]).toEqual([one.topic, [200]]);
  };
  await Promise.all(Array.from({ length: 16 }, next));
  await world.quiet(60_000);
  return world.ringcentral.sent.slice(before).map(({ to, text }) => `${to} ${text}`);
}

async function expectAllEnded() {
  expect(await db.storeEvent.findMany({ where: { doneAt: null }, select: { topic: true } })).toEqual([]);
  expect(await db.parkedJob.findMany({ select: { name: true, error: true } })).toEqual([]);
}

const fresh = (topic: string, payload: unknown): Delivery => ({ topic, payload, webhookId: crypto.randomUUID() });
/** These change what the app may do at all: they come last. */
const isLast = (topic: string) => topic.startsWith("app/") || topic === "shop/redact";

describe("a webhook", () => {
  test("of every topic that there is, as documented, is taken twice and in any order: nobody it names is ours, and nobody is texted", async () => {
    const documented = samples.filter(({ topic }) => !isLast(topic)).map(({ topic, payload }) => fresh(topic, payload));
    expect(documented.length).toBeGreaterThan(200);
    expect(await deliver(twice(documented, 3))).toEqual([]);
    await expectAllEnded();
  });

  test("about what is ours, of every topic that is listened to, twice and once more under another name, makes no second text", async () => {
    const ours = things();
    await world.quiet();
    const topics = listenedTopics().filter((topic) => !/^(inventory|products|bulk)/.test(topic));
    const told = topics.map((topic) => fresh(topic, about(sampleOf(topic), ours, ann.number)));
    const sent = await deliver(twice(told, 5));
    expect(new Set(sent).size).toBe(sent.length);
    const again = told.map(({ topic, payload }) => fresh(topic, payload));
    expect((await deliver(again)).filter((text) => sent.includes(text))).toEqual([]);
    await expectAllEnded();
    const causes = await db.message.findMany({
      where: { direction: "out", cause: { not: null } },
      select: { rule: true },
    });
    expect(new Set(causes.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  });

  test("that comes as nobody would expect is taken: no error, and no text that is none", async () => {
    const topics = listenedTopics().filter((topic) => /^(orders|order_|refunds|draft|customer)/.test(topic));
    const odd = Object.values(oddities).flatMap((change) => {
      const own = things();
      return topics.map((topic) => fresh(topic, change(about(sampleOf(topic), own, ann.number))));
    });
    await world.quiet(60_000);
    const before = await db.message.findMany({ where: { direction: "out" }, select: { id: true } });
    await deliver(odd);
    await expectAllEnded();
    expect(await db.storeEvent.count({ where: { topic: { in: topics }, ended: { contains: "cannot read" } } })).toBe(0);
    // What the gate holds back is looked at as well: nobody gets so many texts in a day.
    const known = { notIn: before.map(({ id }) => id) };
    const written = await db.message.findMany({ where: { direction: "out", id: known }, select: { text: true } });
    expect(written.length).toBeGreaterThan(20);
    const texts = written.map(({ text }) => text);
    expect(texts.filter((text) => /undefined|null|NaN|\{\{|\[object|\$0\.00|¥[\d,]*\.\d/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length > 480)).toEqual([]);
    expect(texts.some((text) => text.includes("¥"))).toBe(true);
  });
});

test("and what ends it all, the app's removal and the erasure of its shop, is taken twice as well", async () => {
  for (const topic of ["app/scopes_update", "app/uninstalled", "shop/redact"]) {
    const { payload } = sampleOf(topic);
    await deliver(twice([fresh(topic, payload)], 1));
  }
  await expectAllEnded();
  expect(await db.shop.count({ where: { domain: demoShop } })).toBe(0);
});
