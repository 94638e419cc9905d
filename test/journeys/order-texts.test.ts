import { expect, test } from "vitest";
import { startWorld } from "../support/world.ts";

const world = await startWorld();

const order = {
  id: 5_001,
  admin_graphql_api_id: "gid://shopify/Order/5001",
  name: "#2001",
  order_number: 2001,
  tags: "",
  customer: {
    id: 1,
    admin_graphql_api_id: "gid://shopify/Customer/1",
    first_name: "Ann",
    last_name: "Lee",
    phone: "+14155550101",
  },
};
let last = 5_001;
/** An order of its own, so that one test's text is not another's second. */
const anOrder = (given: Record<string, unknown> = {}) => {
  last += 1;
  return { ...order, id: last, admin_graphql_api_id: `gid://shopify/Order/${last}`, ...given };
};
const confirmed =
  "Hi Ann Lee, your Demo Shop order # 2001 has been confirmed. You can view your order details at https://demo-shop.example. Reply STOP to opt-out.";

test("an order is confirmed, word for word", async () => {
  expect(await world.webhook("orders/create", anOrder())).toEqual({
    status: [200],
    texts: [{ to: "+14155550101", text: confirmed }],
  });
});

test("a fulfilled order is announced, with its tracking where there is one", async () => {
  const fulfilled =
    "Hi Ann Lee, your Demo Shop order # 2001 has been fulfilled. You can view your order details at https://demo-shop.example. Reply STOP to opt-out.";
  const tracked =
    "Hi Ann Lee, your Demo Shop order # 2001 has been fulfilled. You can view your order details at https://demo-shop.example. Track it at https://track.example/1Z Reply STOP to opt-out.";
  expect((await world.webhook("orders/fulfilled", anOrder())).texts).toMatchObject([{ text: fulfilled }]);
  const withTracking = anOrder({
    fulfillments: [{ tracking_url: "https://track.example/1Z", tracking_urls: ["https://track.example/1Z"] }],
  });
  expect((await world.webhook("orders/fulfilled", withTracking)).texts).toMatchObject([{ text: tracked }]);
});

test("a delivery that comes three times, and one more with another id, make one text", async () => {
  const same = anOrder();
  expect(await world.webhook("orders/create", same, { repeat: 3 })).toMatchObject({
    status: [200, 200, 200],
    texts: [{ text: confirmed }],
  });
  const asked = world.shopify.requests.length;
  expect((await world.webhook("orders/create", same)).texts).toEqual([]);
  // Nobody is looked up for what was said already.
  expect(world.shopify.requests.slice(asked)).toEqual([]);
});

test("a wrong signature is refused, and nothing is read", async () => {
  expect(await world.webhook("orders/create", anOrder(), { badHmac: true })).toEqual({ status: [401], texts: [] });
});

test("nobody is texted who did not agree", async () => {
  const bob = { id: 2, first_name: "Bob", last_name: "Ray", phone: "+14155550102" };
  expect((await world.webhook("orders/create", anOrder({ customer: bob }))).texts).toEqual([]);
  const stranger = { id: 99, first_name: "Eve", phone: "+14155550104" };
  expect((await world.webhook("orders/create", anOrder({ customer: stranger }))).texts).toEqual([]);
});

test.each([
  ["no customer", { customer: null }],
  ["a customer without a number", { customer: { id: 3, first_name: "Dan" } }],
  ["no keys of personal data at all", { customer: { id: 3 }, phone: undefined }],
  ["a number that is none", { customer: { id: 3, phone: "call me" } }],
  ["a huge id", { id: "1099511627776000000123", admin_graphql_api_id: undefined, customer: null }],
  [
    "nothing but an id",
    { admin_graphql_api_id: undefined, name: undefined, order_number: undefined, tags: undefined, customer: undefined },
  ],
])("an order with %s is answered and harms nothing", async (_what, given) => {
  expect(await world.webhook("orders/create", anOrder(given))).toEqual({ status: [200], texts: [] });
});

test.each(["customers/update", "themes/publish", "orders/edited", "fulfillment_events/create"])(
  "%s, a topic that sets nothing off, is taken all the same",
  async (topic) => {
    expect(await world.webhook(topic, { id: 1, anything: ["goes"] })).toMatchObject({ status: [200], texts: [] });
  },
);

test("what the real shop sends when its merchant fulfils an order arrives as one text", async () => {
  const store = world.shopify.store("demo-shop.myshopify.com");
  const open = store.orders.find((one) => one.fulfillments.length === 0 && !one.cancelledAt)!;
  const before = world.ann.received().length;
  world.shopify.merchant.fulfil(open.name, { number: "1Z999", company: "UPS", url: "https://track.example/1Z999" });
  await world.quiet();
  const texts = world.ann.received().slice(before);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain(`order # ${open.name.slice(1)} has been fulfilled`);
  expect(texts[0]).toContain("Track it at https://track.example/1Z999 Reply STOP to opt-out.");
});
