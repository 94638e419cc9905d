import { beforeEach, expect, test } from "vitest";
import { financialStatus, outstanding, received } from "../simulators/shopify/trade/order-status.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { countParts } from "#app/templates/parts.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, shopify } = world;
const store = shopify.store(demoShop);
shopify.merchant.setStock("MUG-NAV", 500);
await world.quiet();
const { db } = await import("#app/lib/db.server.ts");

const account = () => creditAccountOf(store, store.customer(ann.number).id, "USD");
const orderNamed = (number: string) => store.orders.find(({ name }) => name === `#${number}`)!;
const buys = async () => /Order (\d+) /.exec(await ann.asks(codeIn(await ann.asks("BUY 1 navy mug"))))![1]!;

/** Each test is a day of its own, with no question open and 100 dollars of store credit. */
beforeEach(async () => {
  shopify.faults.clear();
  account().balance = 100_00;
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

/** What was taken is what the order got; neither without the other. */
function expectPaid(number: string) {
  const order = orderNamed(number);
  expect(financialStatus(order)).toBe("PAID");
  expect(received(order)).toBe(order.current.total);
  expect(account().balance).toBe(100_00 - order.current.total);
}

test("PAY tells what is due and where, and pays it with store credit after the code", async () => {
  const number = await buys();
  const offer = await ann.asks(`PAY ${number}`);
  expect(offer).toMatch(
    /^Demo Shop: Order \d+: \$[\d.]+ to pay on delivery\. Reply \d{6} to pay it now with your store credit \(\$100\.00\), NO to leave it\. Never share this code\. Or online: https:\/\/\S+$/,
  );
  expect(countParts(offer).parts).toBeLessThanOrEqual(2);
  expect(financialStatus(orderNamed(number))).toBe("PENDING");
  expect(await ann.asks(codeIn(offer))).toMatch(/^Demo Shop: Order \d+ is paid: \$[\d.]+ from your store credit\./);
  expectPaid(number);
  expect(await ann.asks(`PAY ${number}`)).toMatch(/is paid, nothing is due\. Its receipt: https:\/\/\S+$/);
  // What came from store credit goes back there.
  expect(await ann.asks(codeIn(await ann.asks(`CANCEL ${number}`)))).toMatch(/is cancelled/);
  expect(account().balance).toBe(100_00);
});

test("INVOICE says what is due, or that it is paid; without enough store credit there is the link alone", async () => {
  const number = await buys();
  account().balance = 1_00;
  expect(await ann.asks(`INVOICE ${number}`)).toMatch(
    /^Demo Shop: Order \d+: \$[\d.]+ to pay on delivery\. Pay online: https:\/\/\S+$/,
  );
  shopify.merchant.markPaid(number);
  await world.quiet();
  expect(await ann.asks(`send me the receipt for order ${number}`)).toMatch(/is paid, nothing is due/);
  expect(await ann.asks("PAY")).toMatch(/Nothing is due/);
  expect(await ann.asks("INVOICE")).toMatch(new RegExp(`Order ${number} .+ is paid`));
});

test("PAY alone asks which, where several are due", async () => {
  const [first, second] = [await buys(), await buys()];
  expect(await ann.asks("PAY")).toMatch(
    new RegExp(`Which order\\? Reply 1 for ${second} \\(.+\\), 2 for ${first} \\(`),
  );
  await ann.asks(codeIn(await ann.asks("2")));
  expectPaid(first);
  await ann.asks(codeIn(await ann.asks(`CANCEL ${second}`)));
});

test("nobody pays or sees another's order; what is cancelled or paid by then is not paid, and takes nothing", async () => {
  const number = await buys();
  expect(await bob.asks(`PAY ${number}`)).toMatch(/found no order/);
  const paidByThen = codeIn(await ann.asks(`PAY ${number}`));
  shopify.merchant.markPaid(number);
  await world.quiet();
  expect(await ann.asks(paidByThen)).toMatch(/is paid, nothing is due/);
  const other = await buys();
  const cancelledByThen = codeIn(await ann.asks(`PAY ${other}`));
  shopify.merchant.cancel(other);
  await world.quiet();
  expect(await ann.asks(cancelledByThen)).toMatch(/is cancelled: there is nothing to pay/);
  expect(account().balance).toBe(100_00);
});

test("a code for what was due before the order changed pays nothing; the new sum needs its own", async () => {
  const number = await buys();
  const stale = codeIn(await ann.asks(`PAY ${number}`));
  await ann.asks(codeIn(await ann.asks(`EDIT ${number} 2 mugs`)));
  expect(await ann.asks(stale)).not.toMatch(/is paid/);
  expect(account().balance).toBe(100_00);
  const offer = await ann.asks(`PAY ${number}`);
  const order = orderNamed(number);
  order.current.total += 5_00; // as if the merchant had added something
  expect(await ann.asks(codeIn(offer))).toMatch(/What is due has changed, nothing was taken\. Order \d+: /);
  expect(account().balance).toBe(100_00);
  expect(outstanding(order)).toBe(order.current.total);
});

test("store credit that was spent meanwhile pays nothing", async () => {
  const number = await buys();
  const offer = await ann.asks(`PAY ${number}`);
  account().balance = 2_00;
  expect(await ann.asks(codeIn(offer))).toMatch(/no longer covers \$[\d.]+\. Nothing was taken\. Text PAY \d+/);
  expect(financialStatus(orderNamed(number))).toBe("PENDING");
  expect(account().balance).toBe(2_00);
});

test.each([
  ["DebitStoreCredit", "drop-before"],
  ["DebitStoreCredit", "drop-after"],
  ["BookManualPayment", "drop-before"],
  ["BookManualPayment", "drop-after"],
  ["BookManualPayment", "500"],
  ["ReadOrderPayments", "drop-after"],
] as const)("%s meets %s: taken once, paid once, told once", async (operation, kind) => {
  const number = await buys();
  const code = codeIn(await ann.asks(`PAY ${number}`));
  const said = ann.received().length;
  shopify.faults.next(kind, { operation });
  await ann.texts(code);
  await world.quiet(40_000);
  expectPaid(number);
  expect(
    ann
      .received()
      .slice(said)
      .filter((text) => text.includes("is paid:")),
  ).toHaveLength(1);
});

test("what was taken for an order that then cannot be paid is given back, once", async () => {
  const number = await buys();
  const code = codeIn(await ann.asks(`PAY ${number}`));
  const before = account().entries.length;
  shopify.faults.next("500", { operation: "BookManualPayment" });
  shopify.faults.next("drop-after", { operation: "CreditStoreCredit" });
  await world.ringcentral.textFrom(ann.number, code);
  await expect.poll(() => account().balance, { timeout: 10_000, interval: 5 }).toBeLessThan(100_00);
  shopify.merchant.cancel(number);
  await world.quiet(40_000);
  expect(ann.received().at(-1)).toMatch(/could not be paid\. \$[\d.]+ went back to your store credit\./);
  expect(account().balance).toBe(100_00);
  expect(
    account()
      .entries.slice(before)
      .map(({ kind }) => kind),
  ).toEqual(["debit", "credit"]);
});
