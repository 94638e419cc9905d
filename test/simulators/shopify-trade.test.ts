import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";
import type { Store } from "./shopify/store/store.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let at: number;
let simulator: ShopifySimulator;
let app: AppClient;
let store: Store;

beforeEach(async () => {
  at = Date.parse("2026-11-22T12:00:00Z");
  simulator = await startShopify({ ...client, indexLagMs: 0, now: () => new Date(at) });
  app = await connectApp(simulator, shop, client);
  store = simulator.store(shop);
});
afterEach(() => simulator.close());

const money = "{ shopMoney { amount currencyCode } }";
const ann = () => store.customer("+14155550101");
const pieces = (sku: string) => {
  const { updatedAt: _updatedAt, ...stock } = Object.values(store.variant(sku).stock)[0]!;
  return stock;
};
const dueOnFulfillment = { paymentTermsTemplateId: "gid://shopify/PaymentTermsTemplate/9" };
const cart = (sku: string, quantity: number) => [{ variantId: store.variant(sku).id, quantity }];

type Draft = { id: string; order: { id: string; name: string; displayFinancialStatus: string } };

async function draftOf(input: object): Promise<string> {
  const create =
    "mutation M($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id } userErrors { message } } }";
  return (await app.field<{ draftOrder: Draft }>(create, { input })).draftOrder.id;
}

async function complete(id: string): Promise<Draft["order"]> {
  const mutation =
    "mutation M($id: ID!) { draftOrderComplete(id: $id) { draftOrder { order { id name displayFinancialStatus } } userErrors { message } } }";
  return (await app.field<{ draftOrder: Draft }>(mutation, { id })).draftOrder.order;
}

const buyOnDelivery = async (sku: string, quantity: number, more: object = {}) =>
  complete(
    await draftOf({
      lineItems: cart(sku, quantity),
      purchasingEntity: { customerId: ann().id },
      useCustomerDefaultAddress: true,
      shippingLine: { shippingRateHandle: "shopify-Standard-5.00" },
      paymentTerms: dueOnFulfillment,
      ...more,
    }),
  );

describe("buying on delivery", () => {
  test("is calculated with rates and tax, held back while it is decided, and takes the stock", async () => {
    const calculate = `mutation M($input: DraftOrderInput!) { draftOrderCalculate(input: $input) {
      calculatedDraftOrder { availableShippingRates { handle title price { amount } } subtotalPriceSet ${money} totalTaxSet ${money} totalShippingPriceSet ${money} totalPriceSet ${money} }
      userErrors { message } } }`;
    const input = {
      lineItems: cart("MUG-BLU", 2),
      purchasingEntity: { customerId: ann().id },
      useCustomerDefaultAddress: true,
      shippingLine: { shippingRateHandle: "shopify-Standard-5.00" },
    };
    const { calculatedDraftOrder } = await app.field<{ calculatedDraftOrder: object }>(calculate, { input });
    const usd = (amount: string) => ({ shopMoney: { amount, currencyCode: "USD" } });
    expect(calculatedDraftOrder).toEqual({
      availableShippingRates: [
        { handle: "shopify-Standard-5.00", title: "Standard", price: { amount: "5.0" } },
        { handle: "shopify-Express-15.00", title: "Express", price: { amount: "15.0" } },
      ],
      subtotalPriceSet: usd("29.0"),
      totalTaxSet: usd("2.32"),
      totalShippingPriceSet: usd("5.0"),
      totalPriceSet: usd("36.32"),
    });
    expect(store.drafts).toHaveLength(3);

    const id = await draftOf({
      ...input,
      paymentTerms: dueOnFulfillment,
      reserveInventoryUntil: "2026-11-22T12:10:00Z",
    });
    expect(pieces("MUG-BLU")).toEqual({ available: 36, committed: 0, reserved: 2 });
    const order = await complete(id);
    expect(order).toMatchObject({ name: "#1004", displayFinancialStatus: "PENDING" });
    expect(pieces("MUG-BLU")).toEqual({ available: 36, committed: 2, reserved: 0 });

    await app.field(
      "mutation M($id: ID!) { orderMarkAsPaid(input: { id: $id }) { order { displayFinancialStatus } } }",
      { id: order.id },
    );
    simulator.merchant.fulfil(order.name, { company: "UPS", number: "1Z" });
    expect(pieces("MUG-BLU")).toEqual({ available: 36, committed: 0, reserved: 0 });
    const query =
      "query Q($id: ID!) { order(id: $id) { displayFinancialStatus displayFulfillmentStatus unpaid fulfillments(first: 1) { trackingInfo { company number } } } }";
    expect(await app.field(query, { id: order.id })).toEqual({
      displayFinancialStatus: "PAID",
      displayFulfillmentStatus: "FULFILLED",
      unpaid: false,
      fulfillments: [{ trackingInfo: [{ company: "UPS", number: "1Z" }] }],
    });
  });

  test("what a draft holds back is free again when its time is over, or it is deleted", async () => {
    const held = { lineItems: cart("MUG-BLU", 3), reserveInventoryUntil: "2026-11-22T12:10:00Z" };
    await draftOf(held);
    const second = await draftOf(held);
    expect(pieces("MUG-BLU")).toMatchObject({ available: 32, reserved: 6 });
    await app.field("mutation M($id: ID!) { draftOrderDelete(input: { id: $id }) { deletedId } }", { id: second });
    expect(pieces("MUG-BLU")).toMatchObject({ available: 35, reserved: 3 });
    at += 11 * 60_000;
    await app.ask("{ shop { id } }");
    expect(pieces("MUG-BLU")).toMatchObject({ available: 38, reserved: 0 });
  });

  test("a stranger's draft makes a customer of them", async () => {
    const name = await complete(
      await draftOf({
        lineItems: cart("TEA-EGY", 1),
        phone: "+14155550104",
        shippingAddress: { firstName: "Sue", countryCode: "US" },
      }),
    );
    expect(store.order(name.name).customerId).toBe(store.customer("+14155550104").id);
  });

  test("a code takes its part off, once a customer; one that does not apply is warned of", async () => {
    const calculate = `mutation M($input: DraftOrderInput!) { draftOrderCalculate(input: $input) {
      calculatedDraftOrder { totalDiscountsSet ${money} warnings { errorCode message } } userErrors { message } } }`;
    const priced = async (discountCodes: string[]) => {
      const input = { lineItems: cart("MUG-BLU", 2), purchasingEntity: { customerId: ann().id }, discountCodes };
      type Priced = {
        calculatedDraftOrder: {
          totalDiscountsSet: { shopMoney: { amount: string } };
          warnings: { errorCode: string }[];
        };
      };
      const { calculatedDraftOrder: one } = await app.field<Priced>(calculate, { input });
      return [one.totalDiscountsSet.shopMoney.amount, one.warnings.map((warning) => warning.errorCode)];
    };
    expect(await priced(["welcome10"])).toEqual(["2.9", []]);
    expect(await priced(["NOPE"])).toEqual(["0.0", ["DISCOUNT_NOT_APPLIED"]]);
    await buyOnDelivery("MUG-BLU", 1, { discountCodes: ["WELCOME10"] });
    expect(await priced(["WELCOME10"])).toEqual(["0.0", ["DISCOUNT_NOT_APPLIED"]]);
  });
});

describe("cancelling", () => {
  const cancel = (id: string, method: string) =>
    app.field<{ job: { id: string; done: boolean } }>(
      `mutation M($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true, refundMethod: ${method}) { job { id done } orderCancelUserErrors { message } } }`,
      { id },
    );
  const original = "{ originalPaymentMethodsRefund: true }";

  test("is done by a job, which gives money and goods back", async () => {
    const order = store.order("1003");
    const { job } = await cancel(order.id, original);
    expect(job.done).toBe(false);
    expect(order.cancelledAt).toBeNull();
    await simulator.idle();
    expect(await app.field("query Q($id: ID!) { job(id: $id) { done } }", { id: job.id })).toEqual({ done: true });
    const query = `query Q($id: ID!) { order(id: $id) { cancelReason closed displayFinancialStatus totalRefundedSet ${money} currentTotalPriceSet ${money}
      fulfillmentOrders(first: 1) { nodes { status } } transactions { kind status gateway } } }`;
    expect(await app.field(query, { id: order.id })).toMatchObject({
      cancelReason: "CUSTOMER",
      closed: true,
      displayFinancialStatus: "REFUNDED",
      totalRefundedSet: { shopMoney: { amount: "24.44" } },
      currentTotalPriceSet: { shopMoney: { amount: "0.0" } },
      fulfillmentOrders: { nodes: [{ status: "CLOSED" }] },
      transactions: [
        { kind: "SALE", status: "SUCCESS", gateway: "manual" },
        { kind: "REFUND", status: "SUCCESS", gateway: "manual" },
      ],
    });
    expect(pieces("BAG-TOT")).toEqual({ available: 65, committed: 0, reserved: 0 });
  });

  test("an unpaid order is voided", async () => {
    const order = await buyOnDelivery("MUG-BLU", 1);
    await cancel(order.id, original);
    await simulator.idle();
    const query = "query Q($id: ID!) { order(id: $id) { displayFinancialStatus } }";
    expect(await app.field(query, { id: order.id })).toEqual({ displayFinancialStatus: "VOIDED" });
  });

  test("may give store credit instead", async () => {
    await cancel(store.order("1003").id, "{ storeCreditRefund: {} }");
    await simulator.idle();
    expect(store.tables.creditAccounts.all()[0]?.balance).toBe(10_000 + 2444);
  });
});

describe("money owed to customers", () => {
  test("a debit and a credit move the balance and are listed", async () => {
    const debit = `mutation M($id: ID!) { storeCreditAccountDebit(id: $id, debitInput: { debitAmount: { amount: "30.50", currencyCode: USD } }) {
      storeCreditAccountTransaction { amount { amount } balanceAfterTransaction { amount } } userErrors { code } } }`;
    expect(await app.field(debit, { id: ann().id })).toMatchObject({
      storeCreditAccountTransaction: { amount: { amount: "-30.5" }, balanceAfterTransaction: { amount: "69.5" } },
    });
    const query = `query Q($id: ID!) { customer(id: $id) { storeCreditAccounts(first: 1) { nodes { balance { amount }
      transactions(first: 5, reverse: true) { nodes { __typename amount { amount } } } } } } }`;
    expect(await app.field(query, { id: ann().id })).toMatchObject({
      storeCreditAccounts: {
        nodes: [
          {
            balance: { amount: "69.5" },
            transactions: {
              nodes: [
                { __typename: "StoreCreditAccountDebitTransaction", amount: { amount: "-30.5" } },
                { __typename: "StoreCreditAccountCreditTransaction", amount: { amount: "100.0" } },
              ],
            },
          },
        ],
      },
    });
  });

  test("a refund with the same idempotency key happens once", async () => {
    const order = store.order("1001");
    const transactions = [
      { orderId: order.id, amount: "10.00", kind: "REFUND", gateway: "manual", parentId: order.transactions[0]?.id },
    ];
    const refund = (key: string) =>
      `mutation M($input: RefundInput!) { refundCreate(input: $input) @idempotent(key: "${key}") { refund { id } userErrors { message } } }`;
    type Made = { refund: { id: string } };
    const first = await app.field<Made>(refund("a"), { input: { orderId: order.id, transactions } });
    const again = await app.field<Made>(refund("a"), { input: { orderId: order.id, transactions } });
    expect(again.refund.id).toBe(first.refund.id);
    const { errors } = await app.ask(refund("a"), { input: { orderId: order.id } });
    expect(errors[0]?.extensions["code"]).toBe("IDEMPOTENCY_KEY_PARAMETER_MISMATCH");
    await app.field(refund("b"), { input: { orderId: order.id, transactions } });
    expect(order.refunds).toHaveLength(2);
  });
});

describe("after the sale", () => {
  test("a return is asked for, approved, received and refunded", async () => {
    const order = store.order("1002");
    const returnable = `query Q($id: ID!) { returnableFulfillments(orderId: $id, first: 5) { nodes { returnableFulfillmentLineItems(first: 5) {
      nodes { quantity fulfillmentLineItem { id lineItem { title } } } } } } }`;
    type Returnable = {
      nodes: {
        returnableFulfillmentLineItems: { nodes: { quantity: number; fulfillmentLineItem: { id: string } }[] };
      }[];
    };
    const before = await app.field<Returnable>(returnable, { id: order.id });
    const line = before.nodes[0]!.returnableFulfillmentLineItems.nodes[0]!;
    expect(line).toMatchObject({ quantity: 2, fulfillmentLineItem: { lineItem: { title: "Blue Mug" } } });
    const request =
      "mutation M($input: ReturnRequestInput!) { returnRequest(input: $input) { return { id name status order { returnStatus } } userErrors { message } } }";
    const returnLineItems = [
      {
        fulfillmentLineItemId: line.fulfillmentLineItem.id,
        quantity: 1,
        returnReasonDefinitionId: "gid://shopify/ReturnReasonDefinition/8",
        customerNote: "chipped",
      },
    ];
    const made = await app.field<{ return: object }>(request, { input: { orderId: order.id, returnLineItems } });
    expect(made.return).toMatchObject({
      name: "#1002-R1",
      status: "REQUESTED",
      order: { returnStatus: "RETURN_REQUESTED" },
    });
    simulator.merchant.approveReturn("1002");
    simulator.merchant.receiveReturn("1002");
    const query = `query Q($id: ID!) { order(id: $id) { returnStatus displayFinancialStatus totalRefundedSet ${money} returns(first: 1) { nodes { status returnLineItems(first: 1) { nodes { customerNote ... on ReturnLineItem { processedQuantity returnReason } } } } } } }`;
    expect(await app.field(query, { id: order.id })).toEqual({
      returnStatus: "RETURNED",
      displayFinancialStatus: "PARTIALLY_REFUNDED",
      totalRefundedSet: { shopMoney: { amount: "15.66", currencyCode: "USD" } },
      returns: {
        nodes: [
          {
            status: "CLOSED",
            returnLineItems: { nodes: [{ customerNote: "chipped", processedQuantity: 1, returnReason: "DEFECTIVE" }] },
          },
        ],
      },
    });
  });

  test("an edit changes lines, sums and stock only when it is committed", async () => {
    const order = await buyOnDelivery("MUG-BLU", 1);
    type Edit = { calculatedOrder: { id: string; lineItems: { nodes: { id: string; quantity: number }[] } } };
    const begun = await app.field<Edit>(
      "mutation M($id: ID!) { orderEditBegin(id: $id) { calculatedOrder { id lineItems(first: 5) { nodes { id quantity } } } userErrors { message } } }",
      { id: order.id },
    );
    const { id } = begun.calculatedOrder;
    const lineItemId = begun.calculatedOrder.lineItems.nodes[0]!.id;
    await app.field(
      "mutation M($id: ID!, $lineItemId: ID!) { orderEditSetQuantity(id: $id, lineItemId: $lineItemId, quantity: 3) { calculatedOrder { id } userErrors { message } } }",
      { id, lineItemId },
    );
    await app.field(
      "mutation M($id: ID!, $variantId: ID!) { orderEditAddVariant(id: $id, variantId: $variantId, quantity: 1) { calculatedOrder { id } userErrors { message } } }",
      { id, variantId: store.variant("TEA-EGY").id },
    );
    expect(pieces("TEA-EGY").available).toBe(44);
    await app.field("mutation M($id: ID!) { orderEditCommit(id: $id) { order { id } userErrors { message } } }", {
      id,
    });
    expect(pieces("TEA-EGY")).toMatchObject({ available: 43, committed: 1 });
    const query = `query Q($id: ID!) { order(id: $id) { edited currentSubtotalPriceSet ${money} totalPriceSet ${money} lineItems(first: 5) { nodes { title currentQuantity } } } }`;
    expect(await app.field(query, { id: order.id })).toMatchObject({
      edited: true,
      currentSubtotalPriceSet: { shopMoney: { amount: "53.0" } },
      totalPriceSet: { shopMoney: { amount: "20.66" } },
      lineItems: {
        nodes: [
          { title: "Blue Mug", currentQuantity: 3 },
          { title: "Earl Grey Tea", currentQuantity: 1 },
        ],
      },
    });
  });
});

describe("finding", () => {
  test.each([
    ["title:*mug* status:active", ["Blue Mug", "Blue Mug Large", "Mug Rack", "Navy Mug", "Red Mug", "Travel Mug"]],
    ["blue mug", ["Blue Mug", "Blue Mug Large"]],
    ['title:"Blue Mug"', ["Blue Mug", "Blue Mug Large"]],
    ["sku:MUG-BLU", ["Blue Mug"]],
    ["tag:gift -product_type:Tea", ["Espresso Cup Set", "Fountain Pen", "Silk Scarf"]],
    ["(title:Teapot OR title:Backpack) AND price:>50", ["Backpack"]],
    ["title:sock*", ["Cotton Socks", "Wool Socks"]],
    ["title:ocks*", []],
    ["sku:MUG-*", ["Blue Mug", "Blue Mug Large", "Mug Rack", "Navy Mug", "Red Mug", "Travel Mug"]],
    ["inventory_total:<=0 status:active product_type:Jackets", ["Wool Coat"]],
  ])("products by %s", async (query, titles) => {
    type Found = { nodes: { title: string }[] };
    const { nodes } = await app.field<Found>(
      "query Q($query: String!) { products(first: 20, query: $query) { nodes { title } } }",
      { query },
    );
    expect(nodes.map(({ title }) => title).sort()).toEqual(titles);
  });

  test.each([
    ["name:#1002", ["#1002"]],
    ["name:1002", ["#1002"]],
    ["fulfillment_status:unfulfilled", ["#1003"]],
    ["email:ann@example.com financial_status:paid", ["#1003", "#1002", "#1001"]],
    ["created_at:>2026-11-20", ["#1003"]],
  ])("orders by %s", async (query, names) => {
    type Found = { nodes: { name: string }[] };
    const { nodes } = await app.field<Found>(
      "query Q($query: String!) { orders(first: 20, query: $query, sortKey: PROCESSED_AT, reverse: true) { nodes { name } } }",
      { query },
    );
    expect(nodes.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["sms_subscription_status = 'SUBSCRIBED'", ["Ann", "Cat"]],
    ["customer_tags CONTAINS 'vip' AND number_of_orders > 2", ["Ann"]],
    ["customer_tags NOT CONTAINS 'vip' AND (customer_language = 'es' OR customer_regions CONTAINS 'US-NY')", ["Bob"]],
    ["last_order_date IS NULL", ["Bob", "Cat"]],
    ["last_order_date >= -7d", ["Ann"]],
    ["last_order_date >= 2020-01-01 AND last_order_date <= 2099-12-31", ["Ann"]],
    ["last_order_date <= 2020-01-01", []],
  ])("segment members by %s", async (query, names) => {
    type Found = { totalCount: number; edges: { node: { firstName: string } }[] };
    const { edges, totalCount } = await app.field<Found>(
      "query Q($query: String!) { customerSegmentMembers(query: $query, first: 10) { totalCount edges { node { firstName defaultPhoneNumber { phoneNumber } } } } }",
      { query },
    );
    expect([totalCount, edges.map(({ node }) => node.firstName)]).toEqual([names.length, names]);
  });

  test("pages follow each other without gaps", async () => {
    type Page = { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await app.field<Page>(
        "query Q($after: String) { products(first: 20, after: $after, sortKey: TITLE) { nodes { title } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      titles.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const wares = store.tables.products.all().length;
    expect(wares).toBeGreaterThan(40);
    expect(titles).toHaveLength(wares);
    expect(new Set(titles).size).toBe(wares);
  });

  test("orders older than sixty days need a scope of their own", async () => {
    at += 50 * 86_400_000;
    const fresh = await connectApp(simulator, shop, client);
    const names = async () =>
      (await fresh.field<{ nodes: { name: string }[] }>("{ orders(first: 5) { nodes { name } } }")).nodes.map(
        ({ name }) => name,
      );
    expect(await names()).toEqual(["#1002", "#1003"]);
    simulator.merchant.changeScopes([...store.install.scopes, "read_all_orders"]);
    expect(await names()).toHaveLength(3);
  });
});

describe("a bulk query", () => {
  type Operation = { id: string; status: string; url: string | null; objectCount: string; errorCode: string | null };
  const run = async (query: string) => {
    const mutation =
      "mutation M($query: String!) { bulkOperationRunQuery(query: $query) { bulkOperation { id status } userErrors { field message code } } }";
    return app.field<{ bulkOperation: Operation | null; userErrors: { message: string }[] }>(mutation, { query });
  };
  const read = (id: string) =>
    app.field<Operation>("query Q($id: ID!) { bulkOperation(id: $id) { id status url objectCount errorCode } }", {
      id,
    });

  test("is accepted, done a moment later and read as JSON lines, children after their parents", async () => {
    const { bulkOperation } = await run(
      "{ products(query: \"title:'Green Tea'\") { edges { node { id title variants(first: 3) { edges { node { id sku } } } } } } }",
    );
    expect(bulkOperation?.status).toBe("CREATED");
    await simulator.idle();
    const done = await read(bulkOperation!.id);
    expect(done).toMatchObject({ status: "COMPLETED", objectCount: "3", errorCode: null });
    const lines = (await (await fetch(done.url!)).text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines.map(({ title, sku }) => title ?? sku)).toEqual(["Green Tea", "TEA-GRN-100", "TEA-GRN-250"]);
    expect(lines[1]?.["__parentId"]).toBe(lines[0]?.["id"]);
  });

  test("with nothing to tell has no file", async () => {
    const { bulkOperation } = await run('{ products(query: "title:nothing") { edges { node { id } } } }');
    await simulator.idle();
    expect(await read(bulkOperation!.id)).toMatchObject({ status: "COMPLETED", url: null });
  });

  test("fails where the app has no access", async () => {
    simulator.merchant.changeScopes(["read_products"]);
    const { bulkOperation } = await run("{ customers { edges { node { id } } } }");
    await simulator.idle();
    expect(await read(bulkOperation!.id)).toMatchObject({ status: "FAILED", errorCode: "ACCESS_DENIED" });
  });

  test.each([
    ["nodes", "{ products { nodes { id } } }"],
    ["no list at all", "{ shop { id } }"],
  ])("is refused with %s", async (_what, query) => {
    const { bulkOperation, userErrors } = await run(query);
    expect([bulkOperation, userErrors.length]).toEqual([null, 1]);
  });
});

test("shops know nothing of each other", async () => {
  const other = simulator.store("second-shop.myshopify.com");
  const { field } = await connectApp(simulator, other.domain, client);
  const query = 'query Q { customerByIdentifier(identifier: { phoneNumber: "+14155550101" }) { id firstName } }';
  const [here, there] = [await app.field<{ id: string }>(query), await field<{ id: string }>(query)];
  expect([here, there]).toMatchObject([{ firstName: "Ann" }, { firstName: "Dora" }]);
  expect(await field("query Q($id: ID!) { customer(id: $id) { id } }", { id: here.id })).toBeNull();
});

describe("an order that is entered as it stands", () => {
  const create = `mutation M($order: OrderCreateOrderInput!, $options: OrderCreateOptionsInput) {
    orderCreate(order: $order, options: $options) {
      order { displayFinancialStatus totalPriceSet ${money} totalTaxSet ${money} totalDiscountsSet ${money} totalOutstandingSet ${money} }
      userErrors { field message code }
    }
  }`;
  const usd = (amount: string) => ({ shopMoney: { amount, currencyCode: "USD" } });
  const order = (quantity: number) => ({
    customer: { toAssociate: { id: ann().id } },
    lineItems: [{ variantId: store.variant("MUG-NAV").id, quantity, priceSet: usd("14.50") }],
    discountCode: { itemFixedDiscountCode: { code: "Discount", amountSet: usd("1.00") } },
    shippingLines: [{ title: "Standard", priceSet: usd("5.00") }],
    taxLines: [{ title: "Tax", rate: "0.08", priceSet: usd("2.24") }],
    transactions: [{ kind: "SALE", status: "SUCCESS", gateway: "Store credit", amountSet: usd("10.00") }],
    financialStatus: "PARTIALLY_PAID",
  });
  const obeying = { inventoryBehaviour: "DECREMENT_OBEYING_POLICY" };
  const amount = (given: string) => ({ shopMoney: { amount: given, currencyCode: "USD" } });

  test("may be paid in part on any plan, and takes the stock only where that is asked for", async () => {
    const before = pieces("MUG-NAV").available;
    const made = await app.field(create, { order: order(2), options: obeying });
    expect(made).toEqual({
      order: {
        displayFinancialStatus: "PARTIALLY_PAID",
        totalPriceSet: amount("35.24"),
        totalTaxSet: amount("2.24"),
        totalDiscountsSet: amount("1.0"),
        totalOutstandingSet: amount("25.24"),
      },
      userErrors: [],
    });
    expect(pieces("MUG-NAV").available).toBe(before - 2);
    await app.field(create, { order: order(1) });
    expect(pieces("MUG-NAV").available).toBe(before - 2);
  });

  test("is refused where stock is short and the policy is to be obeyed", async () => {
    const refused = await app.field<{ userErrors: { code: string }[] }>(create, {
      order: order(900),
      options: obeying,
    });
    expect(refused.userErrors[0]?.code).toBe("INVENTORY_CLAIM_FAILED");
    expect(store.orders.some(({ lines }) => lines.some(({ quantity }) => quantity === 900))).toBe(false);
  });

  test("a manual payment of a part is for Plus alone", async () => {
    const { id } = await buyOnDelivery("MUG-NAV", 1);
    const pay = `mutation M($id: ID!, $amount: MoneyInput) {
      orderCreateManualPayment(id: $id, amount: $amount, paymentMethodName: "Store credit") { userErrors { field message } }
    }`;
    const refused = await app.field(pay, { id, amount: { amount: "5.00", currencyCode: "USD" } });
    expect(refused).toMatchObject({ userErrors: [{ field: ["amount"] }] });
  });
});
