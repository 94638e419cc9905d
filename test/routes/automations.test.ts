import { describe, expect, test } from "vitest";
import { startWorld, demoShop, secondShop } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

const world = await startWorld({ shops: "both" });
const list = await import("#app/routes/app.automations._index.tsx");
const page = await import("#app/routes/app.automations.$key.tsx");
const registry = await import("#app/automations/registry.ts");
const { db } = await import("#app/lib/db.server.ts");
const { loadSettings } = await import("#app/shops/settings.server.ts");
const { ann, cat, shopify } = world;
const { merchant } = shopify;
const us = merchantOf(world, demoShop);
const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });

type Page = Awaited<ReturnType<typeof page.loader>>;
type Answer = Awaited<ReturnType<typeof page.action>>;

const opens = (key: string) => us.opens<Page>(page, `/app/automations/${key}`, { key });
const saves = (key: string, form: Record<string, string>) => us.sends<Answer>(page, form, { key });
const keys = Object.values(registry).map(({ key }) => key);

/** Ann orders in the online shop. */
async function orders(person: typeof ann) {
  const before = person.received().length;
  const { id } = merchant.startCheckout({
    phone: person.number,
    lines: [{ sku: "MUG-BLU", quantity: 1 }],
    address: { address1: "12 Main St", city: "Springfield", provinceCode: "IL", countryCode: "US", zip: "62701" },
  });
  const { name } = merchant.completeCheckout(id, undefined, true);
  await world.quiet();
  return { number: name.slice(1), texts: person.received().slice(before) };
}
const confirmations = (texts: string[]) => texts.filter((text) => text.includes("has been confirmed"));

describe("the automations of a shop", () => {
  test("are listed, each in its part of the shop's life", async () => {
    const { groups } = await us.opens<Awaited<ReturnType<typeof list.loader>>>(list);
    expect(groups.flatMap(({ automations }) => automations.map(({ key }) => key)).toSorted()).toEqual(keys.toSorted());
    const isOn = (wanted: string) =>
      groups.flatMap(({ automations }) => automations).find(({ key }) => key === wanted)?.isOn;
    expect([isOn("order-confirmation"), isOn("welcome")]).toEqual([true, false]);
  });

  test.each(keys)("%s has a page that shows what it would say, and what it saves is what it shows", async (key) => {
    const shown = await opens(key);
    expect(shown.preview.texts.length).toBeGreaterThan(0);
    for (const { text, parts } of shown.preview.texts) expect([text.includes("{{"), parts > 0]).toEqual([false, true]);
    expect(await saves(key, shown.form)).toMatchObject({ ok: true });
    expect((await opens(key)).form).toEqual(shown.form);
  });

  test("that nobody knows have no page", async () => {
    expect(await opens("nothing")).toMatchObject({ status: 404 });
    expect(await saves("nothing", {})).toMatchObject({ status: 404 });
  });
});

describe("a preview", () => {
  test("is of what really happened last, and sends and changes nothing", async () => {
    const { number } = await orders(ann);
    const [texts, steps, asked] = [world.ringcentral.sent.length, await db.step.count(), shopify.requests.length];
    const { preview } = await opens("order-confirmation");
    expect(preview).toMatchObject({ of: "event" });
    expect(preview.texts[0]!.text).toContain(`order # ${number} has been confirmed`);
    for (const key of keys) await opens(key);
    await world.quiet();
    expect(world.ringcentral.sent).toHaveLength(texts);
    expect(await db.step.count()).toBe(steps);
    const changes = shopify.requests.slice(asked).filter(({ query }) => /^\s*mutation/m.test(query));
    expect(changes).toEqual([]);
  });

  test("is never of another shop's", async () => {
    const theirs = await merchantOf(world, secondShop).opens<Page>(page, "/app/automations/order-confirmation", {
      key: "order-confirmation",
    });
    expect(theirs.preview).toMatchObject({ of: "sample", at: null });
  });
});

describe("a merchant chooses", () => {
  const form = async (changes: Record<string, string>) => ({ ...(await opens("order-confirmation")).form, ...changes });

  test("that only customers with a tag are told", async () => {
    await saves("order-confirmation", await form({ tag: "Wholesale" }));
    expect(confirmations((await orders(ann)).texts)).toEqual([]);
    merchant.tag(ann.number, "wholesale");
    await world.quiet();
    expect(confirmations((await orders(ann)).texts)).toHaveLength(1);
    expect(confirmations((await orders(cat)).texts)).toEqual([]);
    await saves("order-confirmation", await form({ tag: "" }));
    expect(confirmations((await orders(cat)).texts)).toHaveLength(1);
  });

  test("that only customers in a segment are told, and nobody once it is gone", async () => {
    const { segments } = await opens("order-confirmation");
    const segment = (await segments)!.find(({ name }) => /wholesale/i.test(name)) ?? addSegment();
    await saves("order-confirmation", await form({ segmentId: segment.id }));
    expect(confirmations((await orders(ann)).texts)).toHaveLength(1);
    expect(confirmations((await orders(cat)).texts)).toEqual([]);
    await saves("order-confirmation", await form({ segmentId: "gid://shopify/Segment/1" }));
    expect(confirmations((await orders(ann)).texts)).toEqual([]);
    await saves("order-confirmation", await form({ segmentId: "" }));
  });

  test("that it waits, and then it comes", async () => {
    await saves("order-confirmation", await form({ delayMinutes: "90" }));
    const { number, texts } = await orders(ann);
    expect(confirmations(texts)).toEqual([]);
    expect((await opens("order-confirmation")).steps).toEqual([{ name: null, afterMinutes: 90 }]);
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'run-due' AND state = 'created'`;
    await world.quiet();
    expect(confirmations(ann.received()).filter((text) => text.includes(`# ${number} `))).toHaveLength(1);
    expect(await saves("order-confirmation", await form({ delayMinutes: "soon" }))).toMatchObject({
      ok: false,
      errors: { delayMinutes: expect.stringContaining("whole minutes") as string },
    });
    expect((await loadSettings(shopId)).automations["order-confirmation"]).toMatchObject({ delayMinutes: 90 });
    await saves("order-confirmation", await form({ delayMinutes: "0" }));
  });
});

function addSegment() {
  const { store } = shopify;
  return store(demoShop).tables.segments.put({
    ...store(demoShop).tables.segments.all()[0]!,
    ...{ id: "gid://shopify/Segment/900", name: "Wholesale", query: "customer_tags CONTAINS 'wholesale'" },
  });
}
