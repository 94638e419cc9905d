import { beforeEach, expect, test } from "vitest";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { humanWords } = await import("#app/components/conversations/words.ts");
const { ann, shopify } = world;
const { merchant } = shopify;
const store = shopify.store(demoShop);

merchant.setStock("MUG-BLU", 500);
await world.quiet();

beforeEach(async () => {
  shopify.faults.clear();
  await db.conversation.updateMany({ data: { humanSince: null, humanWhy: null } });
  await db.question.updateMany({ data: { answeredAt: new Date() } });
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day', "occurredAt" = "occurredAt" - interval '1 day'`;
});

/** A parcel of Ann's that its carrier could not leave. The order, and what she is told. */
async function notDelivered(status: string) {
  const checkout = merchant.startCheckout({ phone: ann.number, lines: [{ sku: "MUG-BLU", quantity: 1 }] });
  const order = merchant.completeCheckout(checkout.id);
  merchant.fulfil(order.name, { number: "1Z999", company: "UPS" });
  await world.quiet();
  const before = ann.received().length;
  merchant.report(order.name, { status });
  await world.quiet();
  const texts = ann.received().slice(before);
  return { order: store.order(order.name), number: order.name.slice(1), text: texts.join("|") };
}

const calledFor = async () => {
  const { humanSince, humanWhy } = await db.conversation.findFirstOrThrow({
    where: { contact: { phone: ann.number } },
  });
  return humanSince && humanWords[humanWhy ?? ""];
};

test("whoever was not there has it brought again by replying 1: the order says so, once, and somebody of the shop is called", async () => {
  const { order, number, text } = await notDelivered("ATTEMPTED_DELIVERY");
  expect(text).toMatch(
    new RegExp(
      `^Demo Shop: The carrier came with order ${number} and nobody was there\\. Reply 1 to have it brought again, 2 to collect it, 3 to talk to us\\.`,
    ),
  );
  order.note = "Ring twice";
  shopify.faults.next("drop-after", { operation: "AddTags" });
  shopify.faults.next("drop-after", { operation: "UpdateOrder" });
  await ann.texts("1");
  await world.quiet(40_000);
  expect(ann.received().at(-1)).toBe(
    `Demo Shop: Noted. We will have order ${number} brought again and text you when that is arranged.`,
  );
  const { note, tags } = store.order(order.name);
  expect([note, tags]).toEqual(["Ring twice\nBy text: the customer wants it brought again", ["sms-redeliver"]]);
  expect(await calledFor()).toBe("They want a parcel brought again. The order says which.");
  expect(await ann.texts("2")).toEqual([]);
});

test("a parcel that could not be delivered is collected by replying 2", async () => {
  const { order, number, text } = await notDelivered("FAILURE");
  expect(text).toContain(`Order ${number} could not be delivered. Reply 1 to have it brought again, 2 to collect it`);
  expect(await ann.asks("2)")).toBe(
    `Demo Shop: Noted. We will find out where you can collect order ${number} and text you the place.`,
  );
  expect(store.order(order.name).tags).toEqual(["sms-collect"]);
  expect(await calledFor()).toBe("They want to collect a parcel. The order says which.");
});

test("3 calls a person, and changes nothing of the order", async () => {
  const { order, number } = await notDelivered("ATTEMPTED_DELIVERY");
  expect(await ann.asks("3")).toBe(`Demo Shop: Somebody of our team will text you about order ${number}.`);
  expect([store.order(order.name).tags, await calledFor()]).toEqual([[], "They asked for a person."]);
});

test("a number that is none of the three is no choice; one that comes after the parcel did changes nothing", async () => {
  const { order, number } = await notDelivered("ATTEMPTED_DELIVERY");
  expect(await ann.asks("7")).toMatch(/1.+3/);
  merchant.markDelivered(order.name);
  await world.quiet();
  expect(await ann.asks("1")).toBe(
    `Demo Shop: Order ${number} was delivered in the meantime. Something wrong? Reply PERSON.`,
  );
  expect([store.order(order.name).tags, await calledFor()]).toEqual([[], null]);
});
