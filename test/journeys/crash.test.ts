import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { db, pool } from "#app/lib/db.server.ts";
import { boss } from "#app/queue/boss.server.ts";
import { startApp, type AppProcess } from "../support/app-process.ts";
import { pausing } from "../support/pauses.ts";
import { refuseWrites } from "../support/refuse-writes.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
let hurrying: NodeJS.Timeout;

beforeAll(async () => {
  world = await startWorld();
  world.shopify.merchant.setStock("MUG-NAV", 10_000);
  await world.quiet();
  // Nobody waits here for what a job waits for between two tries.
  hurrying = setInterval(() => {
    void pool()
      .query(`UPDATE pgboss.job SET start_after = now() WHERE ${pausing}`)
      .catch(() => {});
  }, 100);
});
afterAll(() => clearInterval(hurrying));
afterEach(() => {
  world.shopify.faults.clear();
  world.ringcentral.faults.clear();
});

let people = 0;
/** Somebody who can buy at once: with a name, an address and a phone. */
function shopper() {
  people += 1;
  const phone = `+1415557${String(people).padStart(4, "0")}`;
  const address = { address1: `${people} Hill Street`, city: "San Francisco", provinceCode: "CA", zip: "94105" };
  const name = { firstName: "Sue", lastName: "Sample", email: `sue${people}@example.com` };
  world.shopify.merchant.addCustomer({ phone, ...name, subscribed: true, address });
  return world.phone(phone);
}
type Shopper = ReturnType<typeof shopper>;

const store = () => world.shopify.store(demoShop);
const ordersOf = ({ number }: Shopper) =>
  store().orders.filter(({ customerId }) =>
    store().customers.some(({ id, phone }) => id === customerId && phone === number),
  );
const offered = async (one: Shopper) => codeIn((await one.texts("BUY 1 navy mug")).at(-1)!);
const placed = (one: Shopper) => one.received().filter((text) => text.includes("is placed"));

/** Whatever happened on the way: one order, told once, and nothing of it left half done. */
async function expectOneOrder(one: Shopper) {
  expect(ordersOf(one)).toHaveLength(1);
  expect(placed(one)).toHaveLength(1);
  await expectAllEnded(one);
}

async function expectAllEnded({ number }: Shopper) {
  const messages = await db.message.findMany({ where: { phone: number } });
  const inbound = messages.filter(({ direction }) => direction === "in");
  expect(inbound.map(({ status }) => status)).toEqual(inbound.map(() => "ended"));
  expect(await db.turn.count({ where: { messageId: { in: inbound.map(({ id }) => id) } } })).toBe(inbound.length);
  const outbound = messages.filter(({ direction }) => direction === "out").map(({ status }) => status);
  expect(outbound.filter((status) => ["queued", "wiring", "errored", "unknown"].includes(status))).toEqual([]);
}

test("the database refuses every single write of an order in turn: the order is placed once, and told once", async () => {
  const { refuse, count, stop } = await refuseWrites([
    ...["Step", "Turn", "Code", "Conversation"],
    { table: "Message", on: "INSERT", when: "NEW.direction = 'out'" },
    { table: "Message", on: "UPDATE" },
  ]);
  const clean = shopper();
  const code = await offered(clean);
  await refuse(0);
  await clean.texts(code);
  const writes = await count();
  expect(writes).toBeGreaterThan(8);
  for (let at = 1; at <= writes; at++) {
    const one = shopper();
    const right = await offered(one);
    await refuse(at);
    await one.texts(right);
    await world.quiet(60_000);
    expect.soft({ at, orders: ordersOf(one).length, told: placed(one).length }).toEqual({ at, orders: 1, told: 1 });
    await expectAllEnded(one);
  }
  await stop();
}, 180_000);

describe("a worker in a process of its own", () => {
  let app: AppProcess | undefined;
  const start = async () =>
    (app = await startApp({
      databaseUrl: world.databaseUrl,
      shopifyUrl: world.shopify.url,
      ringcentralUrl: world.ringcentral.url,
      role: "worker",
    }));
  /** As if the time had passed after which the silence of a worker is taken for its death. */
  const forgetTheDead = () =>
    pool().query(`UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active'`);
  /** The same, and that somebody has just looked: the next worker would only after some seconds. */
  const noticeTheDead = async () => {
    await forgetTheDead();
    await pool().query(`UPDATE pgboss.queue SET monitor_on = NULL`);
    await (await boss()).supervise();
  };
  const calls = () => world.shopify.requests.length + world.ringcentral.requests.length;

  beforeAll(async () => {
    await world.stopWorker();
  });
  afterAll(() => app?.kill());

  test("that is killed again and again in the middle of orders places each once, and loses no answer", async () => {
    await start();
    const all = Array.from({ length: 6 }, shopper);
    const codes = await Promise.all(
      all.map(async (one) => {
        await world.ringcentral.textFrom(one.number, "BUY 1 navy mug");
      }),
    ).then(async () => {
      await world.quiet(60_000);
      return all.map((one) => codeIn(one.received().at(-1)!));
    });
    await pool().query(`DELETE FROM "RateSlot"`);
    await Promise.all(all.map((one, index) => world.ringcentral.textFrom(one.number, codes[index]!)));
    const deaths = [
      { callsToLive: 7, learn: noticeTheDead },
      { callsToLive: 17, learn: forgetTheDead },
    ];
    for (const { callsToLive, learn } of deaths) {
      const from = calls();
      const until = Date.now() + 10_000;
      while (calls() < from + callsToLive && Date.now() < until) await wait(2);
      await app!.kill();
      await learn();
      await start();
    }
    await expect
      .poll(() => all.filter((one) => placed(one).length > 0).length, { timeout: 60_000, interval: 200 })
      .toBe(all.length);
    await world.quiet(60_000);
    for (const one of all) await expectOneOrder(one);
    expect(await db.parkedJob.findMany()).toEqual([]);
  }, 180_000);

  test("and doors whose database goes away and comes back lose nothing of what comes in meanwhile", async () => {
    const one = shopper();
    const code = await offered(one);
    const name = new URL(world.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1);
    const other = new pg.Client({ connectionString: world.databaseUrl.replace(`/${name}?`, "/postgres?") });
    await other.connect();
    const open = store().orders.find(({ fulfillments, cancelledAt }) => fulfillments.length === 0 && !cancelledAt)!;
    const customer = store().customers.find(({ id }) => id === open.customerId)!;
    const about = `order # ${open.name.slice(1)} has been fulfilled`;
    await other.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
    await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name]);
    const answered = await world.ringcentral.textFrom(one.number, code);
    expect(answered.status.every((status) => status >= 500)).toBe(true);
    world.shopify.merchant.fulfil(open.name, { number: "1Z9", company: "UPS", url: "https://track.example/1Z9" });
    await wait(1_500);
    await other.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    await other.end();
    const { goRound } = await import("#app/numbers/rounds.server.ts");
    await expect
      .poll(
        () =>
          goRound().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect.poll(() => placed(one).length, { timeout: 40_000, interval: 200 }).toBe(1);
    const told = () =>
      world
        .phone(customer.phone!)
        .received()
        .filter((text) => text.includes(about)).length;
    await expect.poll(told, { timeout: 30_000, interval: 200 }).toBe(1);
    await world.quiet(40_000);
    await expectOneOrder(one);
    expect(told()).toBe(1);
  }, 120_000);
});
