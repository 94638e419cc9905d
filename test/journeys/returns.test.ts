import { expect, test } from "vitest";
import { countParts } from "#app/templates/parts.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, shopify } = world;
const store = shopify.store(demoShop);

/** Buys by text and, where asked for, has it sent and delivered. Returns the order's number. */
async function bought(text: string, sent: "not sent" | "on its way" | "delivered"): Promise<string> {
  const placed = await ann.asks(codeIn(await ann.asks(text)));
  const number = /Order (\d+)/.exec(placed)![1]!;
  if (sent !== "not sent") {
    shopify.merchant.fulfil(number, { company: "UPS", number: "1Z999AA10123456784" });
    shopify.merchant.markInTransit(number);
  }
  if (sent === "delivered") shopify.merchant.markDelivered(number);
  await world.quiet();
  return number;
}

const returnsOf = (number: string) => store.order(number).returns;

test("RETURN asks which item, why, and for a code; the shop then has the request, once", async () => {
  const number = await bought("BUY 2 blue mug and 1 navy mug", "delivered");
  expect(await ann.asks(`RETURN ${number}`)).toMatch(
    /Reply 1 for 2 x Blue Mug, 2 for 1 x Navy Mug, 3 for all of it, or NO\.$/,
  );
  const why = await ann.asks("1");
  expect(why).toMatch(
    /Why is it going back \(2 x Blue Mug\)\? Reply 1 for changed my mind, .+ 6 for damaged, 7 for other, or NO\.$/,
  );
  expect(countParts(why).parts).toBeLessThanOrEqual(2);
  const confirm = await ann.asks("6");
  expect(confirm).toMatch(/^Demo Shop: Return 2 x Blue Mug of order \d+ \(damaged\)\? Reply \d{6} /);
  expect(returnsOf(number)).toHaveLength(0);
  expect(await ann.asks(codeIn(confirm))).toMatch(/We have your request to return 2 x Blue Mug/);
  expect(returnsOf(number)).toMatchObject([{ status: "REQUESTED", lines: [{ quantity: 2, reason: "DEFECTIVE" }] }]);
  // What is asked for already is not offered again.
  expect(await ann.asks(`return order ${number}`)).toMatch(/Why is it going back \(1 x Navy Mug\)/);
  await ann.texts("NO");
  expect(await bob.asks(`RETURN ${number}`)).toMatch(/found no order/);
});

test.each(["drop-before", "drop-after", "500"] as const)(
  "the shop is asked once where the request meets %s",
  async (kind) => {
    const number = await bought("BUY 1 navy mug", "delivered");
    await ann.asks(`RETURN ${number}`);
    const confirm = await ann.asks("1");
    shopify.faults.next(kind, { operation: "RequestReturn" });
    await ann.texts(codeIn(confirm));
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/We have your request/);
    expect(returnsOf(number)).toHaveLength(1);
  },
);

test("REPLACE asks why and what shall come instead; after the code the shop has the request with the wish beside it", async () => {
  const number = await bought("BUY 1 travel mug black", "delivered");
  expect(await ann.asks(`REPLACE ${number}`)).toMatch(/Why is it going back \(1 x Travel Mug Black\)\? Reply 1 /);
  expect(await ann.asks("6")).toMatch(
    /What shall come instead of 1 x Travel Mug Black\? Reply 1 for Travel Mug Black, 2 for Travel Mug Steel, or NO\.$/,
  );
  const confirm = await ann.asks("2");
  expect(confirm).toMatch(
    /^Demo Shop: Replace 1 x Travel Mug Black of order \d+ \(damaged\) with Travel Mug Steel\? Reply \d{6} /,
  );
  expect(countParts(confirm).parts).toBeLessThanOrEqual(2);
  expect(returnsOf(number)).toHaveLength(0);
  shopify.faults.next("drop-after", { operation: "RequestReturn" });
  await ann.texts(codeIn(confirm));
  await world.quiet(40_000);
  expect(ann.received().at(-1)).toMatch(
    /We have your request to replace 1 x Travel Mug Black .+ with Travel Mug Steel/,
  );
  expect(returnsOf(number)).toMatchObject([
    {
      status: "REQUESTED",
      lines: [
        { quantity: 1, reason: "DEFECTIVE", customerNote: expect.stringContaining("1 x Travel Mug Steel") as string },
      ],
    },
  ]);
  expect(await bob.asks(`REPLACE ${number}`)).toMatch(/found no order/);
  expect(await ann.asks(`REPLACE ${number}`)).toMatch(/can be returned any more/);
});

test("what has sold out by the time of the code is not asked for: a return is offered instead", async () => {
  const number = await bought("BUY 1 espresso cup set", "delivered");
  await ann.asks(`REPLACE ${number}`);
  const confirm = await ann.asks("6");
  expect(confirm).toMatch(/with Espresso Cup Set\? Reply \d{6}/);
  shopify.merchant.setStock("CUP-ESP", 0);
  await world.quiet();
  expect(await ann.asks(codeIn(confirm))).toMatch(/is sold out and can't be replaced\. Text RETURN \d+/);
  expect(returnsOf(number)).toHaveLength(0);
});

test("what was not sent, is on its way or was returned cannot be returned, and the text says which", async () => {
  const waiting = await bought("BUY 1 navy mug", "not sent");
  expect(await ann.asks(`RETURN ${waiting}`)).toMatch(/has not been sent yet.+ Text CANCEL/);
  const moving = await bought("BUY 2 navy mug", "on its way");
  expect(await ann.asks(`RETURN ${moving}`)).toMatch(/still on its way/);
  shopify.merchant.markDelivered(moving);
  await world.quiet();
  await ann.asks(`return ${moving} please`);
  await ann.asks(codeIn(await ann.asks("1")));
  expect(await ann.asks(`Return ${moving}`)).toMatch(/can be returned any more/);
});

test("REFUND tells how far it is: asked for, approved, refunded, declined, nothing", async () => {
  const number = await bought("BUY 3 navy mug", "delivered");
  shopify.merchant.markPaid(number);
  await world.quiet();
  expect(await ann.asks(`REFUND ${number}`)).toMatch(/has no return and no refund/);
  await ann.asks(`RETURN ${number}`);
  await ann.asks(codeIn(await ann.asks("1")));
  expect(await ann.asks("REFUND")).toMatch(/has been asked for; the shop has not answered yet/);
  shopify.merchant.approveReturn(number);
  await world.quiet();
  expect(await ann.asks(`REFUND ${number}`)).toMatch(/is approved\. The refund follows/);
  shopify.merchant.receiveReturn(number);
  await world.quiet();
  expect(await ann.asks(`refund ${number}`)).toMatch(/^Demo Shop: \$[\d.]+ of order \d+ has been refunded\.$/);
  const other = await bought("BUY 4 navy mug", "delivered");
  await ann.asks(`RETURN ${other}`);
  await ann.asks(codeIn(await ann.asks("7")));
  shopify.merchant.declineReturn(other, "OTHER", "worn");
  await world.quiet();
  expect(await ann.asks(`REFUND ${other}`)).toMatch(/was declined: worn\.$/);
  expect(await bob.asks(`REFUND ${number}`)).toMatch(/found no order/);
});
