import { afterEach, beforeEach, expect, test } from "vitest";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";
import type { Order } from "./shopify/store/records/order.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let simulator: ShopifySimulator;
let app: AppClient;

beforeEach(async () => {
  simulator = await startShopify({ ...client, indexLagMs: 0 });
  app = await connectApp(simulator, shop, client);
});
afterEach(() => simulator.close());

const ann = "+14155550101";
const errors = "userErrors { field message code }";
const begin = () => simulator.merchant.startCheckout({ phone: ann, lines: [{ sku: "MUG-BLU", quantity: 1 }] });

type Held = { fulfillmentHold: { id: string } | null; userErrors: { code: string | null }[] };
const hold = (id: string) =>
  app.field<Held>(
    `mutation M($id: ID!, $hold: FulfillmentOrderHoldInput!) { fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) { fulfillmentHold { id heldByRequestingApp } ${errors} } }`,
    { id, hold: { reason: "OTHER", handle: "ours" } },
  );
const release = (id: string, holdIds: string[]) =>
  app.field<Held>(
    `mutation M($id: ID!, $holdIds: [ID!]) { fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) { fulfillmentOrder { status } ${errors} } }`,
    { id, holdIds },
  );

test("what an app holds cannot be sent; it is held once by one name, and free when its last hold is released", async () => {
  const order: Order = simulator.merchant.completeCheckout(begin().id);
  const { id } = order.fulfillmentOrders[0]!;
  const { fulfillmentHold } = await hold(id);
  expect((await hold(id)).userErrors).toMatchObject([{ code: "DUPLICATE_FULFILLMENT_HOLD_HANDLE" }]);
  expect(() => simulator.merchant.fulfil(order.name)).toThrow(/unfulfillable status= on_hold/);
  const status = "query Q($id: ID!) { order(id: $id) { displayFulfillmentStatus } }";
  expect(await app.field(status, { id: order.id })).toEqual({ displayFulfillmentStatus: "ON_HOLD" });
  simulator.merchant.hold(order.name);
  await release(id, [fulfillmentHold!.id]);
  expect(order.fulfillmentOrders[0]!.status).toBe("ON_HOLD");
  simulator.merchant.releaseHold(order.name);
  expect(await app.field(status, { id: order.id })).toEqual({ displayFulfillmentStatus: "UNFULFILLED" });
  simulator.merchant.fulfil(order.name);
});

test("a hold of what is not there, or is sent, is refused", async () => {
  expect((await hold("gid://shopify/FulfillmentOrder/1")).userErrors).toMatchObject([
    { code: "FULFILLMENT_ORDER_NOT_FOUND" },
  ]);
  const order = simulator.merchant.completeCheckout(begin().id);
  simulator.merchant.fulfil(order.name);
  expect((await hold(order.fulfillmentOrders[0]!.id)).userErrors).toHaveLength(1);
});

test("carts are found by their owner, with what was put into them last", async () => {
  const cart = begin();
  simulator.merchant.changeCheckout(cart.id, [{ sku: "MUG-NAV", quantity: 3 }]);
  const list =
    "query Q($query: String) { abandonedCheckouts(first: 5, query: $query) { nodes { id lineItems(first: 5) { nodes { sku quantity } } } } }";
  const found = (query: string) => app.field<{ nodes: object[] }>(list, { query });
  const owner = simulator.store(shop).customer(ann).id.split("/").at(-1);
  expect((await found(`customer_id:${owner}`)).nodes).toEqual([
    { id: cart.id, lineItems: { nodes: [{ sku: "MUG-NAV", quantity: 3 }] } },
  ]);
  expect((await found("customer_id:1")).nodes).toEqual([]);
});
