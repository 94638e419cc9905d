import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { patience } from "#app/billers/http/ask.server.ts";
import { saveBillerAccount } from "#app/bills/accounts.server.ts";
import { ServiceForm } from "#app/bills/service-fields.ts";
import { saveBillService } from "#app/bills/services.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { startBiller, type BillerSimulator, type Misfortune } from "../simulators/biller/start.ts";
import { demoOperators } from "../simulators/biller/operators.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { refuseWrites } from "../support/refuse-writes.ts";
import { chanceFrom } from "../support/chance.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
let biller: BillerSimulator;
let hookPath: string;

const billTag = "Bill paid by text";
const store = () => world.shopify.store(demoShop);
const accountOf = ({ number }: { number: string }) => creditAccountOf(store(), store().customer(number).id, "USD");
/** In cents, as all that follows. */
const balance = () => accountOf(world.ann).balance;
const bills = () => store().orders.filter(({ tags }) => tags.includes(billTag));
const standing = () => bills().filter(({ cancelledAt }) => !cancelledAt);
const paidOut = () => biller.payments.filter(({ status }) => status === "paid");
const sum = (cents: number[]) => cents.reduce((all, one) => all + one, 0);

beforeAll(async () => {
  world = await startWorld();
  biller = await startBiller();
  env.BILLERS_ON_THIS_MACHINE = "allowed";
  const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
  const account = await saveBillerAccount({
    ...{ shopId, biller: "http", name: "Demo biller" },
    credentials: { ...paths, baseUrl: biller.url, authValue: biller.key, callbackSecret: biller.callbackSecret },
  });
  const accountId = (account as { id: string }).id;
  hookPath = (await db.billerAccount.findUniqueOrThrow({ where: { id: accountId } })).hookPath;
  biller.callBackTo(`${world.doors.url}/webhooks/billers/${hookPath}`);
  for (const fields of services) await saveBillService(shopId, ServiceForm.parse({ ...common, accountId, ...fields }));
});
afterAll(() => biller.close());

const paths = {
  validatePath: "/accounts/validate",
  ...{ billPath: "/bills/fetch", plansPath: "/plans", payPath: "/payments", statusPath: "/payments/{key}" },
};
const common = { on: "on", otherNames: "", least: "1", most: "60", productId: "" };
const services = [
  { name: "Airtel", category: "prepaid", operator: "AIRTEL", amounts: "plans", accountFormat: "\\d{10}" },
  { name: "Jio", category: "prepaid", operator: "JIO", amounts: "open", accountFormat: "\\d{10}" },
  { name: "Dish", category: "tv", operator: "DISH", amounts: "open", accountFormat: "\\d{8}" },
  { name: "City Power", category: "electricity", operator: "POWER", amounts: "bill", accountFormat: "\\d{8}" },
  { name: "Blue Water", category: "water", operator: "WATER", amounts: "bill", accountFormat: "W-\\d{5}" },
  { name: "Fibre One", category: "internet", operator: "FIBRE", amounts: "bill", accountFormat: "[A-Z]{2}\\d{5}" },
];

/** Each test is a day of its own: nothing is open, and what was texted before counts against no limit. */
beforeEach(async () => {
  world.shopify.faults.clear();
  biller.faults.clear();
  biller.operators.splice(0, biller.operators.length, ...structuredClone(demoOperators));
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
  Object.assign(accountOf(world.ann), { balance: 100_00, entries: [] });
});

/** The questions that wait for their time are asked now, as often as it takes. */
async function laterOn(times = 1) {
  for (let asked = 0; asked < times; asked++) {
    await pool().query(
      `UPDATE pgboss.job SET start_after = now() WHERE name = 'settle-bill' AND state IN ('created', 'retry')`,
    );
    await world.quiet(60_000);
  }
}

/** Of every bill: paid at the biller, or given back; and the credit tells the same. */
function expectSettled(before: { balance: number }) {
  expect(standing().length).toBe(paidOut().length);
  const given = sum(standing().map(({ current }) => current.total)) - spentBefore;
  expect(balance()).toBe(before.balance - given);
}
let spentBefore = 0;
beforeEach(() => void (spentBefore = sum(standing().map(({ current }) => current.total))));

describe("RECHARGE", () => {
  test("names operator, number and amount; after the code it is done, as an order paid with store credit", async () => {
    const offer = await world.ann.asks("RECHARGE Jio 98765 43211 10");
    expect(offer).toMatch(
      /^Demo Shop: Jio \*\*\*3211: \$10\.00 from your store credit \(\$100\.00\)\. Reply \d{6} to pay, NO to drop it\. Never share this code\.$/,
    );
    expect(offer.length).toBeLessThanOrEqual(160);
    expect([balance(), paidOut().length]).toEqual([100_00, 0]);
    const done = await world.ann.asks(codeIn(offer));
    expect(done).toMatch(/^Demo Shop: Done: \$10\.00 paid for Jio \*\*\*3211, order \d+\. Reference BX\d+\.$/);
    const [order] = bills();
    expect(order).toMatchObject({ cancelledAt: null, current: { total: 10_00 } });
    expect(order!.lines[0]!.customAttributes).toContainEqual({ key: "Account", value: "9876543211" });
    expect(paidOut()).toMatchObject([{ operator: "JIO", account: "9876543211", amount: "10.00" }]);
    expect(paidOut()[0]!.key).toBe(`demo-shop-${order!.id.split("/").at(-1)}`);
    expect(balance()).toBe(90_00);
    await world.ann.texts(codeIn(offer));
    expect([balance(), paidOut().length]).toEqual([90_00, 1]);
  });

  test("asks which operator, which plan, and takes the phone it came from where no number is named", async () => {
    const which = await world.ann.asks("RECHARGE");
    expect(which).toBe("Demo Shop: Which one? Reply 1 for Airtel, 2 for Dish, 3 for Jio, or NO.");
    const plan = await world.ann.asks("1");
    expect(plan).toMatch(
      /^Demo Shop: Airtel \*\*\*0101: Reply 1 for 1\.5 GB a day \(\$9\.99\), 2 for 2 GB a day \(\$19\.99\), 3 for .+, or NO\.$/,
    );
    const offer = await world.ann.asks("3");
    expect(offer).toContain("Airtel ***0101, Unlimited calls: $19.99 from your store credit");
    await world.ann.asks(codeIn(offer));
    expect(paidOut().at(-1)).toMatchObject({ account: "4155550101", plan: "A20V", amount: "19.99" });
  });

  test("asks for number and amount, one after the other, and again where they do not fit", async () => {
    expect(await world.ann.asks("DTH RECHARGE")).toMatch(/What is your number at Dish\?/);
    expect(await world.ann.asks("12")).toMatch(/Dish doesn't know that number/);
    expect(await world.ann.asks("99999999")).toMatch(/Dish doesn't know that number/);
    expect(await world.ann.asks("3001 2345")).toMatch(
      /How much for Dish \*\*\*2345\? Reply with an amount from \$1\.00 to \$60\.00/,
    );
    expect(await world.ann.asks("500")).toMatch(/How much for Dish/);
    expect(await world.ann.asks("$12.50")).toMatch(/Dish \*\*\*2345: \$12\.50 from your store credit/);
    expect(await world.ann.asks("NO")).toMatch(/Nothing was changed/);
  });

  test("is understood by the operator's name alone, and by PAY with it", async () => {
    expect(await world.ann.asks("jio 9876543211 10")).toMatch(/Jio \*\*\*3211: \$10\.00/);
    expect(await world.ann.asks("Pay City Power 1234 5678")).toMatch(/City Power \*\*\*5678: \$42\.50/);
    expect(await world.ann.asks("pay 1001")).not.toMatch(/City Power|Jio/);
    expect((await world.ann.texts("jio is nice")).join()).not.toMatch(/Jio/);
  });

  test("is not begun by who has too little, and not offered to who has none", async () => {
    accountOf(world.ann).balance = 5_00;
    expect(await world.ann.asks("RECHARGE Jio 9876543211 10")).toBe(
      "Demo Shop: Jio ***3211 comes to $10.00 and your store credit is $5.00, so nothing was paid.",
    );
    expect(await world.stranger.asks("RECHARGE Jio 9876543211 10")).toMatch(/your store credit is \$0\.00/);
  });
});

describe("a bill", () => {
  test("is fetched, read back and paid: electricity, water, internet", async () => {
    const offer = await world.ann.asks("PAY ELECTRICITY 12345678");
    expect(offer).toMatch(/City Power \*\*\*5678: \$42\.50 from your store credit \(\$100\.00\)/);
    expect(await world.ann.asks(codeIn(offer))).toMatch(/Done: \$42\.50 paid for City Power/);
    expect(paidOut().at(-1)).toMatchObject({ operator: "POWER", bill: "P-77", amount: "42.50" });
    expect(await world.ann.asks("PAY ELECTRICITY 12345678")).toBe("Demo Shop: Nothing is due for City Power ***5678.");
    expect(await world.ann.asks("pay my water bill W-55501")).toMatch(/Blue Water \*\*\*5501: \$18\.20/);
    expect(await world.ann.asks("BILLS fibre one fb12345")).toMatch(/Fibre One \*\*\*2345: \$35\.00/);
    expect(await world.ann.asks("BILLS")).toContain(
      "Which one? Reply 1 for Blue Water, 2 for City Power, 3 for Fibre One, or NO.",
    );
  });

  test("whose amount changed meanwhile is offered again, with a code of its own", async () => {
    const offer = await world.ann.asks("PAY ELECTRICITY 12345679");
    biller.operators.find(({ code }) => code === "POWER")!.accounts["12345679"]!.due = 25;
    const again = await world.ann.asks(codeIn(offer));
    expect(again).toMatch(
      /^Demo Shop: The bill has changed, so nothing was paid\. Now: City Power \*\*\*5679: \$25\.00/,
    );
    expect(balance()).toBe(100_00);
    expect(await world.ann.asks(`code ${codeIn(offer)}`)).toMatch(/isn't right/);
    expect(await world.ann.asks(codeIn(again))).toMatch(/Done: \$25\.00/);
    expect(balance()).toBe(75_00);
  });

  test("of a biller that cannot be reached is not offered, and nothing is taken", async () => {
    biller.faults.next("500-before", "POST /bills/fetch");
    expect(await world.ann.asks("PAY ELECTRICITY 12345678")).toMatch(
      /We can't reach City Power right now, so nothing was paid/,
    );
    const offer = await world.ann.asks("pay electricity 12345678");
    biller.faults.next("drop-before", "POST /bills/fetch");
    expect(await world.ann.asks(codeIn(offer))).toMatch(/We can't reach City Power/);
    expect(balance()).toBe(100_00);
  });
});

describe("a payment", () => {
  const offered = async () => codeIn(await world.ann.asks("RECHARGE Jio 9876543211 10"));

  test("that the biller refuses goes back to store credit, and its order is cancelled", async () => {
    const code = await offered();
    biller.faults.next("refuse");
    expect(await world.ann.asks(code)).toBe(
      "Demo Shop: Jio did not take $10.00 for ***3211. All of it is in your store credit again.",
    );
    expect(balance()).toBe(100_00);
    expect(bills().at(-1)!.cancelledAt).not.toBeNull();
  });

  test.each(["drop-after", "silence", "500-after"] as const)(
    "whose answer is lost (%s) is asked about, and is one recharge",
    async (kind) => {
      const [before, was] = [paidOut().length, patience.ms];
      const code = await offered();
      biller.faults.next(kind);
      if (kind === "silence") patience.ms = 300;
      expect(await world.ann.asks(code)).toMatch(
        /\$10\.00 for Jio \*\*\*3211 is on its way, order \d+\. We'll text you when Jio confirms it\./,
      );
      patience.ms = was;
      await laterOn();
      expect(world.ann.received().at(-1)).toMatch(/Done: \$10\.00 paid for Jio/);
      expect(paidOut()).toHaveLength(before + 1);
      expect(balance()).toBe(90_00);
    },
  );

  test.each(["drop-before", "500-before", "429"] as const)(
    "that never got there (%s) is sent again, once",
    async (kind) => {
      const before = paidOut().length;
      const code = await offered();
      biller.faults.next(kind);
      await world.ann.asks(code);
      await laterOn();
      expect(world.ann.received().at(-1)).toMatch(/Done/);
      expect(paidOut()).toHaveLength(before + 1);
      expect(balance()).toBe(90_00);
    },
  );

  test.each(["paid", "failed"] as const)(
    "that is pending and then %s is told once, however often it is called back",
    async (end) => {
      const before = { balance: balance() };
      biller.faults.next("pending");
      const waiting = await world.ann.asks(await offered());
      expect(waiting).toMatch(/is on its way/);
      expect(balance()).toBe(90_00);
      await laterOn(3);
      expect(world.ann.received().at(-1)).toBe(waiting);
      const { key } = biller.payments.at(-1)!;
      expect(await biller.callBack(key, { secret: "another" })).toEqual([401]);
      biller.end(key, end);
      const told = world.ann.received().length;
      expect(await biller.callBack(key, { times: 5 })).toEqual([200, 200, 200, 200, 200]);
      await world.quiet();
      await laterOn(2);
      expect(world.ann.received()).toHaveLength(told + 1);
      expect(world.ann.received().at(-1)).toMatch(
        end === "paid" ? /Done: \$10\.00/ : /All of it is in your store credit again/,
      );
      expect(await biller.callBack(key)).toEqual([200]);
      await world.quiet();
      expect(world.ann.received()).toHaveLength(told + 1);
      expectSettled(before);
    },
  );

  test("is nobody's to cancel by text: what was recharged stays recharged", async () => {
    const done = await world.ann.asks(await offered());
    const number = /order (\d+)/.exec(done)![1]!;
    const said = await world.ann.asks(`CANCEL ${number}`);
    expect(said).not.toMatch(/\b\d{6}\b/);
    expect(bills().at(-1)!.cancelledAt).toBeNull();
  });
});

describe("whatever is cut off", () => {
  const calls = [
    "ReadStoreCredit",
    "CreateDraftOrder",
    "ReadDraftOrder",
    "ListStoreCreditTransactions",
    "DebitStoreCredit",
    "CompleteDraftOrder",
  ];
  test.each(calls.flatMap((call) => (["drop-before", "drop-after"] as const).map((kind) => [call, kind] as const)))(
    "%s meets %s: one order, one debit, one recharge",
    async (operation, kind) => {
      const before = { orders: bills().length, paid: paidOut().length };
      const code = codeIn(await world.ann.asks("RECHARGE Jio 9876543211 10"));
      world.shopify.faults.next(kind, { operation });
      await world.ann.texts(code);
      await world.quiet(40_000);
      expect(world.ann.received().at(-1)).toMatch(/Done: \$10\.00 paid for Jio/);
      expect([bills().length, paidOut().length, balance()]).toEqual([before.orders + 1, before.paid + 1, 90_00]);
    },
  );

  test.each(["drop-before", "drop-after", "500"] as const)(
    "a cancellation that meets %s gives back once",
    async (kind) => {
      const code = codeIn(await world.ann.asks("RECHARGE Jio 9876543211 10"));
      biller.faults.next("refuse");
      world.shopify.faults.next(kind, { operation: "CancelOrder" });
      await world.ann.texts(code);
      await world.quiet(40_000);
      expect(world.ann.received().at(-1)).toMatch(/All of it is in your store credit again/);
      expect(balance()).toBe(100_00);
    },
  );

  test("the database refuses every single write of a payment in turn: paid once, debited once, told once", async () => {
    const { refuse, relent, count, stop } = await refuseWrites(["Step", "Turn", "Code", "BillPayment", "Conversation"]);
    const payOnce = async (at: number) => {
      accountOf(world.ann).balance = 100_00;
      const code = codeIn(await world.ann.asks("RECHARGE Jio 9876543211 10"));
      const before = { paid: paidOut().length, told: world.ann.received().length };
      await refuse(at);
      await world.ann.texts(code);
      await world.quiet(60_000);
      await relent();
      await laterOn();
      const told = world.ann
        .received()
        .slice(before.told)
        .filter((text) => /Done: /.test(text)).length;
      return { at, paid: paidOut().length - before.paid, taken: 100_00 - balance(), told };
    };
    const once = { paid: 1, taken: 10_00, told: 1 };
    expect(await payOnce(0)).toEqual({ at: 0, ...once });
    const writes = await count();
    expect(writes).toBeGreaterThan(10);
    for (let at = 1; at <= writes; at++) {
      await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
      await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
      expect.soft(await payOnce(at)).toEqual({ at, ...once });
    }
    await stop();
  }, 180_000);

  test.each([3, 20261122])("credit, orders and the biller's books agree in the end (seed %i)", async (seed) => {
    const chance = chanceFrom(seed);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]!;
    const kinds: Misfortune[] = ["drop-before", "drop-after", "pending", "refuse", "429", "500-before", "500-after"];
    const before = { balance: balance() };
    for (let round = 0; round < 5; round++) {
      const amount = 1 + Math.floor(chance() * 9);
      const code = codeIn(await world.ann.asks(`RECHARGE Jio 9876543211 ${amount}`));
      if (chance() < 0.8) biller.faults.next(pick(kinds));
      if (chance() < 0.5) biller.faults.next(pick(["drop-before", "500-before", "429"]), "GET /payments");
      if (chance() < 0.6)
        world.shopify.faults.next(pick(["drop-before", "drop-after", "500"]), {
          operation: pick([...calls, "CancelOrder"]),
        });
      await world.ann.texts(code);
      await world.quiet(60_000);
      for (const { key, status } of biller.payments)
        if (status === "pending") biller.end(key, pick(["paid", "failed"]));
      await laterOn(3);
      world.shopify.faults.clear();
      biller.faults.clear();
      expect(balance()).toBeGreaterThanOrEqual(0);
    }
    await laterOn(2);
    expect(await db.billPayment.count({ where: { state: "waiting" } })).toBe(0);
    expectSettled(before);
  });
});
