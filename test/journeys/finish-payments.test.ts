import { afterAll, beforeEach, expect, test } from "vitest";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db, pool } = await import("#app/lib/db.server.ts");
const { finishPayments } = await import("#app/jobs/finish-payments.server.ts");
const { unfinishedPayments } = await import("#app/outcomes/unfinished.server.ts");
const { letGo, parkedJobs } = await import("#app/queue/parked.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, cat, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const accountOf = ({ number }: { number: string }) => creditAccountOf(store, store.customer(number).id, "USD");
const balances = () => [accountOf(ann).balance, accountOf(cat).balance];

// Nobody waits here for what a job waits for between two tries, nor for all of them.
const hurrying = setInterval(() => {
  void pool()
    .query(`UPDATE pgboss.job SET start_after = now(), retry_limit = 2 WHERE state = 'retry' AND start_after > now()`)
    .catch(() => {});
}, 50);
afterAll(() => clearInterval(hurrying));

beforeEach(async () => {
  shopify.faults.clear();
  Object.assign(accountOf(ann), { balance: 100_00, entries: [] });
  Object.assign(accountOf(cat), { balance: 0, entries: [] });
  await saveSettings(shop.id, { commands: { send: { on: true, values: { mostADay: 1_000 } } } });
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

/** Ann sends credit; it is taken, and then Shopify fails for longer than anybody tries. */
async function outage() {
  const code = codeIn(await ann.asks(`SEND 20 TO ${cat.number}`));
  shopify.faults.next("500", { operation: "CreditStoreCredit", times: 10_000 });
  await ann.texts(code);
  await expect.poll(async () => (await parkedJobs(shop.id)).jobs, { timeout: 60_000 }).toHaveLength(1);
  shopify.faults.clear();
  expect(balances()).toEqual([80_00, 0]);
}

/** An hour later. */
const later = () => db.$executeRaw`UPDATE "Step" SET "startedAt" = "startedAt" - interval '1 hour'`;

async function sweep() {
  await finishPayments();
  await world.quiet(40_000);
}

test("store credit that was taken before a long outage reaches its end, and the merchant sees it until then", async () => {
  await outage();
  expect(await unfinishedPayments(shop.id)).toEqual([]);
  await later();
  expect(await unfinishedPayments(shop.id)).toHaveLength(1);
  const told = ann.received().length;
  await sweep();
  expect(balances()).toEqual([80_00, 20_00]);
  expect(ann.received().slice(told)).toEqual(["Demo Shop: $20.00 of your store credit went to C*** D***."]);
  expect(await unfinishedPayments()).toEqual([]);
  expect((await parkedJobs(shop.id)).jobs).toEqual([]);
  expect(await db.step.count({ where: { name: "approved" } })).toBe(0);
  await sweep();
  expect(balances()).toEqual([80_00, 20_00]);
});

test("whatever was texted, switched off or let go meanwhile: what was approved is done, and what is open stays open", async () => {
  await outage();
  const {
    jobs: [parked],
  } = await parkedJobs(shop.id);
  await letGo(shop.id, parked!.id);
  await saveSettings(shop.id, { commands: { send: { on: false } } });
  const offer = await ann.asks("BUY navy mug");
  await later();
  await sweep();
  expect(balances()).toEqual([80_00, 20_00]);
  expect(await ann.asks(codeIn(offer))).toMatch(/is placed/);
});

test("who opted out meanwhile has their money where it should be, and no text", async () => {
  await outage();
  await ann.texts("STOP");
  await later();
  const told = ann.received().length;
  await sweep();
  expect(balances()).toEqual([80_00, 20_00]);
  expect(ann.received()).toHaveLength(told);
  await ann.texts("START");
});
