import { setMetafields } from "./shopify/trade/metafields.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
const ann = "+14155550101";
let simulator: ShopifySimulator;
let app: AppClient;

beforeEach(async () => {
  simulator = await startShopify({ ...client, indexLagMs: 0 });
  app = await connectApp(simulator, shop, client);
});
afterEach(() => simulator.close());

/** An order of Ann's, by its name. */
function ordered(): string {
  const { merchant } = simulator;
  merchant.setStock("MUG-BLU", 10);
  const { id } = merchant.startCheckout({ phone: ann, lines: [{ sku: "MUG-BLU", quantity: 1 }] });
  return merchant.completeCheckout(id).name;
}

const readWork = `query Q($id: ID!) { fulfillmentOrder(id: $id) { status fulfillAt fulfillmentHolds { reason reasonNotes } } }`;

test("what is still to be sent can be held for a reason, let go, and planned for another day", async () => {
  const name = ordered();
  const work = () => app.field<object>(readWork, { id: simulator.store(shop).order(name).fulfillmentOrders[0]!.id });
  simulator.merchant.hold(name, "INVENTORY_OUT_OF_STOCK", "back on Monday");
  const fulfillmentHolds = [{ reason: "INVENTORY_OUT_OF_STOCK", reasonNotes: "back on Monday" }];
  expect(await work()).toMatchObject({ status: "ON_HOLD", fulfillmentHolds });
  simulator.merchant.releaseHold(name);
  expect(await work()).toMatchObject({ status: "OPEN", fulfillmentHolds: [] });
  simulator.merchant.reschedule(name, "2030-01-10T12:00:00Z");
  expect(await work()).toMatchObject({ status: "SCHEDULED", fulfillAt: "2030-01-10T12:00:00Z" });
});

const readReturns = `query Q($id: ID!) { order(id: $id) { displayFulfillmentStatus
  returns(first: 1) { nodes { exchangeLineItems(first: 5) { nodes { quantity processedQuantity lineItems { id sku } } } } } } }`;

test("what is sent for goods that come back is a line of the same order, and of its return", async () => {
  const name = ordered();
  const { merchant } = simulator;
  expect(() => merchant.sendReplacement(name, "MUG-NAV")).toThrow("no open return");
  const sent = merchant.fulfil(name);
  await app.field(
    `mutation M($input: ReturnInput!) { returnCreate(returnInput: $input) { return { id } userErrors { message } } }`,
    {
      input: {
        orderId: sent.orderId,
        returnLineItems: [{ fulfillmentLineItemId: sent.lines[0]!.id, quantity: 1, returnReason: "DEFECTIVE" }],
      },
    },
  );
  merchant.setStock("MUG-NAV", 10);
  const { lines } = merchant.sendReplacement(name, "MUG-NAV");
  expect(await app.field<object>(readReturns, { id: sent.orderId })).toEqual({
    displayFulfillmentStatus: "FULFILLED",
    returns: {
      nodes: [
        {
          exchangeLineItems: {
            nodes: [{ quantity: 1, processedQuantity: 1, lineItems: [{ id: lines[0]!.lineId, sku: "MUG-NAV" }] }],
          },
        },
      ],
    },
  });
});

const readMembers = `query Q($query: String!) { customerSegmentMembers(query: $query, first: 50) { edges { node { id } } } }`;

test("a segment of those with store credit holds them and nobody else, and knows no parameter that it does not know", async () => {
  type Members = { edges: { node: { id: string } }[] };
  const members = async (query: string) =>
    (await app.field<Members>(readMembers, { query })).edges.map(({ node }) => node.id.split("/").at(-1));
  const bob = simulator.store(shop).customer("+14155550102").id.split("/").at(-1);
  const before = await members("store_credit_accounts MATCHES (balance > 0)");
  simulator.merchant.giveCredit("+14155550102", "999.00");
  expect(await members("store_credit_accounts MATCHES (balance > 0)")).toEqual(
    expect.arrayContaining([...before, bob]),
  );
  expect(await members("store_credit_accounts MATCHES (balance > 900)")).toEqual([bob]);
  await expect(members("store_credit_accounts MATCHES (mood = 'good')")).rejects.toThrow("cannot be found");
});

test("an anniversary comes round whatever its year, for customers who have that date, and only of a field that is defined", async () => {
  type Members = { edges: { node: { id: string } }[] };
  const members = async (query: string) => (await app.field<Members>(readMembers, { query })).edges.length;
  const query = "anniversary(date: 'metafields.facts.birth_date') = 2024-02-29";
  await expect(members(query)).rejects.toThrow("is not a valid value");
  const store = simulator.store(shop);
  store.tables.metafieldDefinitions.put({
    ...{ id: store.id("MetafieldDefinition"), name: "Birth date", namespace: "facts", key: "birth_date" },
    ...{ ownerType: "CUSTOMER", type: "date", description: null, pinnedPosition: null, validations: [] },
  });
  expect(await members(query)).toBe(0);
  const ownerId = store.customer("+14155550102").id;
  setMetafields(store, [{ ownerId, namespace: "facts", key: "birth_date", type: "date", value: "1996-02-29" }]);
  expect(await members(query)).toBe(1);
  expect(await members("anniversary(date: 'metafields.facts.birth_date') = 2024-02-28")).toBe(0);
});
