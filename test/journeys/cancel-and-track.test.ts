import { expect, test } from "vitest";
import { received, refunded } from "../simulators/shopify/trade/order-status.ts";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, shopify } = world;
const store = shopify.store(demoShop);
const account = () => creditAccountOf(store, store.customer(ann.number).id, "USD");
const numberIn = (text: string) => /Order (\d+) /.exec(text)![1]!;

async function buys(phone: typeof ann) {
  return numberIn(await phone.asks(codeIn(await phone.asks("BUY 1 navy mug"))));
}
const orderNamed = (number: string) => store.orders.find(({ name }) => name === `#${number}`)!;

test("CANCEL 1001 cancels after a code, and Shopify has done it when the text says so", async () => {
  const number = await buys(ann);
  const confirm = await ann.asks(`CANCEL ${number}`);
  expect(confirm).toMatch(
    new RegExp(`Cancel order ${number} \\(\\$[\\d.]+\\)\\? Reply \\d{6} to cancel it, NO to keep it`),
  );
  expect(orderNamed(number).cancelledAt).toBeNull();
  expect(await ann.asks(codeIn(confirm))).toContain(`Order ${number} is cancelled`);
  expect(orderNamed(number).cancelledAt).not.toBeNull();
  expect(await ann.asks(`CANCEL ${number}`)).toMatch(/was cancelled already/);
});

test("NO keeps the order", async () => {
  const number = await buys(ann);
  await ann.asks(`cancel order #${number}`);
  expect(await ann.asks("NO")).toMatch(/Nothing was changed/);
  expect(orderNamed(number).cancelledAt).toBeNull();
});

test("nobody cancels or sees another's order", async () => {
  const number = await buys(ann);
  expect(await bob.asks(`CANCEL ${number}`)).toMatch(/found no order/);
  expect(await bob.asks(`TRACK ${number}`)).toMatch(/found no order/);
  expect(orderNamed(number).cancelledAt).toBeNull();
});

test("an order that was sent cannot be cancelled, also if it was sent after the code", async () => {
  const number = await buys(ann);
  const confirm = await ann.asks(`CANCEL ${number}`);
  shopify.merchant.fulfil(`#${number}`, { number: "1Z999", company: "UPS", url: "https://track.example/1Z999" });
  await world.quiet();
  expect(await ann.asks(codeIn(confirm))).toMatch(
    new RegExp(
      `has been sent and can't be cancelled any more\\. Once it is there, text RETURN ${number} to send it back`,
    ),
  );
  expect(await ann.asks(`CANCEL ${number}`)).toMatch(/has been sent and can't be cancelled/);
});

test("what was paid goes back the way it came, or to store credit where they choose that", async () => {
  const { balance } = account();
  const number = await buys(ann);
  shopify.merchant.markPaid(number);
  await world.quiet();
  const confirm = await ann.asks(`CANCEL ${number}`);
  expect(confirm).toMatch(
    /\$[\d.]+ goes back the way you paid\. Reply \d{6} to cancel it, 2 for store credit instead, NO to keep it\./,
  );
  expect(await ann.asks(codeIn(confirm))).toMatch(/is cancelled\. \$[\d.]+ goes back the way you paid\.$/);
  expect(refunded(orderNamed(number))).toBe(received(orderNamed(number)));
  expect(account().balance).toBe(balance);
  const other = await buys(ann);
  shopify.merchant.markPaid(other);
  await world.quiet();
  await ann.asks(`CANCEL ${other}`);
  const instead = await ann.asks("2");
  expect(instead).toMatch(/goes back to your store credit\. Reply \d{6} to cancel it, 2 for money back instead/);
  expect(await ann.asks(codeIn(instead))).toMatch(/is cancelled\. \$[\d.]+ goes back to your store credit\.$/);
  expect(account().balance - balance).toBe(received(orderNamed(other)));
});

test("an order that was paid after the code is not cancelled by it: what then goes back is said first", async () => {
  const number = await buys(ann);
  const unpaid = await ann.asks(`CANCEL ${number}`);
  expect(unpaid).not.toMatch(/goes back/);
  shopify.merchant.markPaid(number);
  await world.quiet();
  const confirm = await ann.asks(codeIn(unpaid));
  expect(confirm).toMatch(/goes back the way you paid\. Reply \d{6}/);
  expect(orderNamed(number).cancelledAt).toBeNull();
  expect(await ann.asks(codeIn(confirm))).toMatch(/is cancelled/);
});

test("CANCEL alone opts out and touches no order", async () => {
  const number = await buys(ann);
  expect(await ann.texts("CANCEL")).toEqual(["You have been successfully unsubscribed."]);
  expect(orderNamed(number).cancelledAt).toBeNull();
  await ann.texts("START");
});

test("TRACK tells where it is, with carrier, number and day", async () => {
  const number = await buys(ann);
  expect(await ann.asks("TRACK")).toBe(`Demo Shop: Order ${number} is being prepared.`);
  shopify.merchant.fulfil(`#${number}`, { number: "1Z42", company: "UPS", url: "https://track.example/1Z42" });
  await world.quiet();
  expect(await ann.asks(`TRACK ${number}`)).toMatch(new RegExp(`Order ${number} is on its way\\. UPS 1Z42\\.`));
  shopify.merchant.markInTransit(`#${number}`, { estimatedDeliveryAt: "2026-11-26T17:00:00Z" });
  await world.quiet();
  expect(await ann.asks("where is my order?")).toMatch(/is on its way\. UPS 1Z42\. Expected Thu 26 Nov\./);
  shopify.merchant.markDelivered(`#${number}`);
  await world.quiet();
  expect(await ann.asks("track")).toMatch(/was delivered\. UPS 1Z42\. Delivered /);
});

test("somebody without orders is told how to place one", async () => {
  expect(await world.stranger.asks("TRACK")).toMatch(/found no orders for this number/);
});
