import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { saveBillerAccount } from "#app/bills/accounts.server.ts";
import { ServiceForm } from "#app/bills/service-fields.ts";
import { saveBillService } from "#app/bills/services.server.ts";
import { billerWith } from "#app/bills/hands.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { RehearsalEnd } from "#app/lib/rehearsal.server.ts";
import { rehearse } from "#app/lib/rehearse.server.ts";
import { startBiller, type BillerSimulator } from "../simulators/biller/start.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { fillPerson } from "../shops/fill.ts";
import { codeIn, demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

type Page = typeof import("#app/routes/app.try.tsx");
type Shown = Awaited<ReturnType<Page["loader"]>>;

let world: World;
let biller: BillerSimulator;
let us: ReturnType<typeof merchantOf>;
let page: Page;
let shopId: string;

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  page = await import("#app/routes/app.try.tsx");
  biller = await startBiller();
  env.BILLERS_ON_THIS_MACHINE = "allowed";
  us = merchantOf(world, demoShop);
  ({ id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } }));
  const account = await saveBillerAccount({
    ...{ shopId, biller: "http", name: "Demo biller" },
    credentials: {
      ...{ baseUrl: biller.url, authValue: biller.key, callbackSecret: biller.callbackSecret },
      ...{ validatePath: "/accounts/validate", billPath: "/bills/fetch", plansPath: "/plans" },
      ...{ payPath: "/payments", statusPath: "/payments/{key}" },
    },
  });
  const service = { on: "on", otherNames: "", least: "1", most: "60", productId: "", accountFormat: "\\d{8}" };
  const power = { name: "City Power", category: "electricity", operator: "POWER", amounts: "bill" };
  await saveBillService(shopId, ServiceForm.parse({ ...service, ...power, accountId: (account as { id: string }).id }));
});
afterAll(() => biller.close());
beforeEach(() => us.sends(page, { intent: "start-over" }));

const shown = () => us.opens<Shown>(page, "/app/try");
const later = (minutes: number) => us.sends(page, { intent: "later", minutes: String(minutes) });

/** Texts it in the admin; what came back, and what would have been done. */
async function says(text: string) {
  const before = (await shown()).texts.length;
  expect(await us.sends(page, { intent: "text", text })).toEqual({ ok: true });
  const [theirs, ...ours] = (await shown()).texts.slice(before);
  expect(theirs).toMatchObject({ from: "customer", text });
  return { replies: ours.map((one) => one.text), stop: theirs!.stop, silence: theirs!.silence };
}
const asks = async (text: string) => {
  const { replies } = await says(text);
  expect(replies).toHaveLength(1);
  return replies[0]!;
};

/** Every row of every table, the queue's too, but for what the rehearsals themselves keep. */
async function everything() {
  const { rows: tables } = await pool().query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND (table_schema = current_schema() OR table_schema || '.' || table_name = 'pgboss.job')
       AND table_name NOT IN ('Rehearsal', '_prisma_migrations')`,
  );
  const kept: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await pool().query<{ row: string }>(`SELECT one::text AS row FROM ${name} one ORDER BY 1`);
    kept[name] = rows.map(({ row }) => row);
  }
  return kept;
}

async function buysUpToTheCode() {
  expect(await asks("buy navy mug")).toMatch(/name/i);
  expect(await asks("Dora Stern")).toMatch(/Where shall we send it/);
  const offer = await asks("5 Oak Lane, Albany, NY 12207");
  expect(offer).toMatch(/Navy Mug, total .+ Reply \d{6} to order/);
  return offer;
}

describe("a merchant tries it", () => {
  test("buys up to where the order would be placed, with the code in sight", async () => {
    const { replies, stop } = await says(codeIn(await buysUpToTheCode()));
    expect(replies).toEqual([]);
    expect(stop).toMatchObject({ what: "CreateCustomer", input: { input: { firstName: "Dora", lastName: "Stern" } } });
    expect(await asks("yes")).toMatch(/nothing open|HELP/i);
  });

  test("comes late with a code, and may use it no more", async () => {
    const offer = await buysUpToTheCode();
    await later(10);
    expect((await shown()).clock.isAhead).toBe(true);
    const { replies, stop } = await says(codeIn(offer));
    expect([replies.length, stop]).toEqual([1, undefined]);
    expect(codeIn(replies[0]!)).not.toBe(codeIn(offer));
  });

  test("opts out and is not answered until START, and starts over as somebody new", async () => {
    expect(await asks("STOP")).toMatch(/unsubscribed|no more|opted out/i);
    expect(await says("TRACK")).toEqual({
      replies: [],
      stop: undefined,
      silence: "this person opted out: not answered",
    });
    expect(await asks("START")).toMatch(/Demo Shop/);
    await us.sends(page, { intent: "start-over" });
    expect((await shown()).texts).toEqual([]);
    expect(await asks("TRACK")).toMatch(/found no orders/);
  });

  test("is not told of another shop's, and a form that nobody knows is refused", async () => {
    await asks("HELP");
    expect((await merchantOf(world, secondShop).opens<Shown>(page, "/app/try")).texts).toEqual([]);
    expect(await us.sends(page, { intent: "explode" })).toMatchObject({ status: 400 });
    expect(await us.sends(page, { intent: "text", text: " " })).toMatchObject({ status: 400 });
  });

  test("two windows at once: one of them is asked to text again, and nothing is lost", async () => {
    const answers = await Promise.all([
      us.sends<{ ok: boolean }>(page, { intent: "text", text: "HELP" }),
      us.sends<{ ok: boolean }>(page, { intent: "text", text: "TRACK" }),
    ]);
    const worked = answers.filter(({ ok }) => ok).length;
    expect(worked).toBe(1);
    expect((await shown()).texts.filter(({ from }) => from === "customer")).toHaveLength(1);
  });
});

test("whatever is tried, not a row of any table changes, nothing is texted, ordered or paid, and nothing is left to do", async () => {
  const credit = () =>
    creditAccountOf(world.shopify.store(demoShop), world.shopify.store(demoShop).customer(world.ann.number).id, "USD");
  await fillPerson(
    { id: shopId, domain: demoShop },
    { phone: world.ann.number, name: "Ann Lee", email: "ann@shop.test", customerId: "1" },
  );
  // What the queue does by itself each minute is not what is asked here; what a rehearsal left to it would stand in its table.
  await world.quiet();
  await world.stopWorker();
  const before = await everything();
  const orders = world.shopify.store(demoShop).orders.length;
  const [sent, asked, balance] = [world.ringcentral.sent.length, world.shopify.requests.length, credit().balance];
  for (const text of [
    "STOP",
    "START",
    "YES",
    "JOIN",
    "PAY City Power 12345678",
    "TOPUP 20",
    "NOTIFY navy mug",
    "LANGUAGE es",
    "NO",
  ])
    await us.sends(page, { intent: "text", text });
  await us.sends(page, { intent: "start-over" });
  expect((await says(codeIn(await buysUpToTheCode()))).stop).toBeDefined();
  expect((await asks("PERSON")).length).toBeGreaterThan(0);
  await later(60 * 24);
  await us.sends(page, { intent: "text", text: "HELP" });
  const { accountId } = await db.billService.findFirstOrThrow({ where: { shopId } });
  const bill = { key: "k", operator: "POWER", accountNumber: "12345678", amount: "1.00", currency: "USD" };
  const { wanted } = await rehearse(0, async () => {
    const hands = await billerWith(shopId, accountId);
    await expect(hands.pay(bill as never)).rejects.toBeInstanceOf(RehearsalEnd);
  });
  expect(wanted).toEqual([{ what: "PayBill", input: bill }]);
  expect(await everything()).toEqual(before);
  expect(world.ringcentral.sent).toHaveLength(sent);
  expect(biller.payments).toEqual([]);
  expect([world.shopify.store(demoShop).orders.length, credit().balance]).toEqual([orders, balance]);
  const changes = world.shopify.requests
    .slice(asked)
    .filter(({ query }) => /^\s*mutation (?!CalculateDraftOrder)/m.test(query));
  expect(changes).toEqual([]);
});
