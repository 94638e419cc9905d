import { expect, onTestFinished, test } from "vitest";
import { hurry } from "../support/hurry.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { ann, cat, ringcentral, shopify } = world;
const store = shopify.store(demoShop);

const order = (id: number) => ({
  id,
  admin_graphql_api_id: `gid://shopify/Order/${id}`,
  order_number: id,
  customer: { first_name: "Ann", last_name: "Lee", phone: ann.number },
});

test.each([
  ["answers 500", "500"],
  ["is overloaded", "503"],
  ["drops the connection before it takes the text", "drop-before"],
] as const)("RingCentral %s: the text arrives all the same, once", async (_what, kind) => {
  onTestFinished(hurry());
  ringcentral.faults.next(kind, { path: "/sms", times: 1 });
  const id = Math.floor(Math.random() * 1e9);
  await world.webhook("orders/create", order(id));
  const sent = () => ann.received().filter((text) => text.includes(`# ${id} `)).length;
  await expect.poll(sent, { timeout: 50_000 }).toBe(1);
  await world.quiet();
  expect(sent()).toBe(1);
});

test("RingCentral takes a text and never answers: it is looked up there, and not sent twice", async () => {
  ringcentral.faults.next("drop-after", { path: "/sms", times: 1 });
  const id = 81_001;
  await world.webhook("orders/create", order(id));
  await world.quiet(40_000);
  expect(ann.received().filter((text) => text.includes(`# ${id} `))).toHaveLength(1);
  const message = await db.message.findFirstOrThrow({ where: { text: { contains: `# ${id} ` } } });
  // Its receipt came while nobody knew its id yet.
  await expect
    .poll(async () => (await db.message.findUniqueOrThrow({ where: { id: message.id } })).status, { timeout: 15_000 })
    .toBe("delivered");
});

test.each([
  ["the first", 0],
  ["the second", 1],
] as const)("of two texts with the same words %s is never answered: neither is sent twice", async (_which, lost) => {
  const before = ann.received().length;
  for (const [place, track] of ["TRACK", "track"].entries()) {
    if (place === lost) ringcentral.faults.next("drop-after", { path: "/sms", times: 1 });
    await ringcentral.textFrom(ann.number, `${track} 999${lost}`);
    await expect.poll(() => ann.received().length, { timeout: 10_000 }).toBe(before + place + 1);
  }
  const answers = () => ann.received().slice(before);
  const open = () => db.message.count({ where: { direction: "out", text: answers()[0]!, status: "unknown" } });
  await expect.poll(open).toBe(1);
  onTestFinished(hurry());
  await expect.poll(open, { timeout: 30_000 }).toBe(0);
  await world.quiet(60_000);
  expect(answers()).toHaveLength(2);
  expect(new Set(answers()).size).toBe(1);
});

test("RingCentral breaks at a text three times: it is not tried for ever, and the merchant is told how it stands", async () => {
  onTestFinished(hurry());
  ringcentral.faults.next("500", { path: "/sms", times: 3 });
  const id = 82_001;
  await world.webhook("orders/create", order(id));
  const text = () => db.message.findFirst({ where: { text: { contains: `# ${id} ` } } });
  await expect
    .poll(async () => (await text())?.reason, { timeout: 40_000 })
    .toBe("Unknown: handed over 3 times, and the network neither answered nor shows it");
  await world.quiet(20_000);
  expect(await text()).toMatchObject({ status: "unknown", attempts: 3 });
  expect(ann.received().some((received) => received.includes(`# ${id} `))).toBe(false);
});

test("Shopify is throttled, then down for a moment, in the middle of an order: it is placed once", async () => {
  const before = store.orders.length;
  const code = codeIn(await ann.asks("BUY navy mug"));
  shopify.faults.next("throttled", { operation: "CreateDraftOrder" });
  shopify.faults.next("500", { operation: "CompleteDraftOrder" });
  await ann.texts(code);
  await world.quiet(40_000);
  expect(store.orders).toHaveLength(before + 1);
  expect(ann.received().at(-1)).toMatch(/is placed/);
});

test.each(["CreateDraftOrder", "CompleteDraftOrder"])(
  "the answer to %s is lost: the order is placed once all the same",
  async (operation) => {
    const before = store.orders.length;
    const code = codeIn(await ann.asks("BUY navy mug"));
    shopify.faults.next("drop-after", { operation });
    await ann.texts(code);
    await world.quiet(40_000);
    expect(store.orders).toHaveLength(before + 1);
    expect(ann.received().filter((text) => text.includes("is placed")).length).toBeGreaterThan(0);
    expect(ann.received().at(-1)).toMatch(/is placed/);
  },
);

test("a text whose webhook was lost is found when the network is asked", async () => {
  ringcentral.events.lose(1, "instant");
  ringcentral.events.lose(1, "changes");
  const before = ann.received().length;
  await ringcentral.textFrom(ann.number, "TRACK");
  await world.quiet();
  expect(ann.received()).toHaveLength(before);
  const { goRound } = await import("#app/numbers/rounds.server.ts");
  await goRound();
  await expect.poll(() => ann.received().length, { timeout: 10_000 }).toBe(before + 1);
});

test("a text that is delivered twice, and found again by asking, is answered once", async () => {
  const replies = await ann.texts("track please", { repeat: 2 });
  expect(replies).toHaveLength(1);
  const { goRound } = await import("#app/numbers/rounds.server.ts");
  const before = ann.received().length;
  await goRound();
  await world.quiet();
  expect(ann.received()).toHaveLength(before);
});

test("a number that the network calls dead is not texted again", async () => {
  ringcentral.script(ann.number, "failed:SMS-CAR-411");
  await world.webhook("orders/create", order(81_010));
  await expect
    .poll(async () => (await db.contact.findFirst({ where: { phone: ann.number } }))?.suppressedReason, {
      timeout: 15_000,
    })
    .toBeTruthy();
  ringcentral.script(ann.number, "delivered");
  expect((await world.webhook("orders/create", order(81_011))).texts).toEqual([]);
});

test("RingCentral asks for silence: nothing is sent until it is over", async () => {
  ringcentral.faults.next("429", { path: "/sms", times: 1 });
  const id = 81_002;
  await shopify.deliver(demoShop, "orders/create", {
    ...order(id),
    customer: { first_name: "Cat", phone: cat.number },
  });
  await expect
    .poll(async () => (await db.message.findFirst({ where: { text: { contains: `# ${id} ` } } }))?.errorCode, {
      timeout: 10_000,
    })
    .toBeTruthy();
  const calls = ringcentral.requests.filter(({ path }) => path.endsWith("/sms")).length;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(ringcentral.requests.filter(({ path }) => path.endsWith("/sms"))).toHaveLength(calls);
});
