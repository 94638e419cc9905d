import { afterAll, beforeAll, expect, test } from "vitest";
import { appConfiguration } from "../support/app-configuration.ts";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let simulator: ShopifySimulator;
let app: AppClient;

beforeAll(async () => {
  simulator = await startShopify({ ...client, ...appConfiguration() });
  app = await connectApp(simulator, shop, client);
});
afterAll(() => simulator.close());

const tell = (handle: string | null, payload: object) =>
  app.field<{ userErrors: { message: string }[] }>(
    "mutation M($handle: String, $payload: JSON) { flowTriggerReceive(handle: $handle, payload: $payload) { userErrors { field message } } }",
    { handle, payload },
  );

test("what a trigger declares is taken and kept", async () => {
  const payload = { customer_id: 1, order_id: "9007199254740993", Rating: 4.5, Comment: "" };
  expect((await tell("survey-answered", payload)).userErrors).toEqual([]);
  expect(simulator.flowOf(shop).news()).toEqual([{ handle: "survey-answered", payload }]);
});

test.each([
  [null, {}, "handle can't be blank"],
  ["survey-asked", {}, "there is no trigger survey-asked"],
  ["survey-answered", { rating: 4 }, "the trigger has no field rating"],
  ["survey-answered", { Rating: "four" }, "Rating is no number_decimal"],
  ["survey-answered", { Comment: "a\nb" }, "Comment is no single_line_text_field"],
  ["survey-answered", { customer_id: "gid://shopify/Customer/1" }, "customer_id is no customer_reference"],
  ["survey-answered", { Comment: "x".repeat(50_001) }, "Payload is too large"],
])("%s with %j is refused", async (handle, payload, why) => {
  const before = simulator.flowOf(shop).news().length;
  expect((await tell(handle, payload)).userErrors).toMatchObject([{ message: expect.stringContaining(why) }]);
  expect(simulator.flowOf(shop).news()).toHaveLength(before);
});

test("a call is made again by the same run where it was not done, and never after a refusal", async () => {
  const calls: string[] = [];
  const statuses = [202, 503, 200, 422];
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      calls.push((JSON.parse(body) as { action_run_id: string }).action_run_id);
      response.writeHead(statuses.shift()!).end();
    });
  }).listen(0);
  simulator.setAppUrl(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
  const flow = simulator.flowOf(shop);
  expect((await flow.run("/flow/send-sms", {})).status).toBe(200);
  expect((await flow.run("/flow/send-sms", {})).status).toBe(422);
  expect([calls.length, new Set(calls).size]).toEqual([4, 2]);
  server.closeAllConnections();
  server.close();
});
