import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { clientWith, connectApp, requestToken } from "./shopify/app-client.ts";
import { startShopify, type ShopifyOptions, type ShopifySimulator } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
const open: ShopifySimulator[] = [];

async function start(options: Partial<ShopifyOptions> = {}) {
  const simulator = await startShopify({ ...client, indexLagMs: 0, ...options });
  open.push(simulator);
  return { simulator, app: await connectApp(simulator, shop, client) };
}
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

type Cost = {
  requestedQueryCost: number;
  actualQueryCost: number | null;
  throttleStatus: { maximumAvailable: number; restoreRate: number; currentlyAvailable: number };
};
const costOf = (extensions: Record<string, unknown>) => extensions["cost"] as Cost;

describe("cost", () => {
  test.each([
    ["an object is 1, its scalars nothing", "{ shop { id name } }", 1],
    [
      "money and addresses are free",
      "{ customers(first: 1) { nodes { defaultAddress { city } amountSpent { amount } } } }",
      2 + 1,
    ],
    ["a count is 10", "{ ordersCount { count } }", 10],
    ["five nodes count three times", "{ orders(first: 5) { nodes { id } } }", 2 + 3],
    ["fifty count seven times", "{ orders(first: 50) { edges { node { id } } pageInfo { hasNextPage } } }", 2 + 7],
    [
      "lists in lists multiply",
      "{ products(first: 20) { nodes { id variants(first: 5) { nodes { id } } } } }",
      2 + 5 * (1 + 2 + 3),
    ],
    [
      "a mutation is 10, its own object free",
      'mutation { tagsAdd(id: "gid://shopify/Order/1", tags: []) { userErrors { message } } }',
      10,
    ],
    [
      "a mutation's answer counts below its object",
      'mutation { orderUpdate(input: { id: "gid://shopify/Order/1" }) { order { id customer { id } } userErrors { message } } }',
      11,
    ],
  ])("%s", async (_what, query, requested) => {
    const { app } = await start();
    expect(costOf((await app.ask(query)).extensions).requestedQueryCost).toBe(requested);
  });

  test("what came back empty is given back", async () => {
    const { app } = await start({ now: () => new Date("2026-11-22T12:00:00Z") });
    const { extensions } = await app.ask('{ orders(first: 250, query: "name:1001") { nodes { id customer { id } } } }');
    expect(costOf(extensions)).toMatchObject({ requestedQueryCost: 24, actualQueryCost: 4 });
    expect(costOf(extensions).throttleStatus).toMatchObject({
      maximumAvailable: 2000,
      restoreRate: 100,
      currentlyAvailable: 1996,
    });
  });

  test("a query dearer than 1000 is refused", async () => {
    const { app } = await start();
    const { errors, data } = await app.ask(
      "{ products(first: 250) { nodes { variants(first: 250) { nodes { inventoryItem { inventoryLevels(first: 250) { nodes { item { id } } } } } } } } }",
    );
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code: "MAX_COST_EXCEEDED", maxCost: 1000 } });
    expect(errors[0]?.message).toMatch(/^Query cost is \d+, which exceeds the single query max cost limit \(1000\)\./);
  });

  test("an empty bucket throttles until enough has run in", async () => {
    const { simulator, app } = await start({ bucket: { maximumAvailable: 50, restoreRate: 200 } });
    simulator.drainBucket(shop);
    const { status, errors, data, extensions } = await app.ask("{ orders(first: 250) { nodes { id } } }");
    expect([status, data]).toEqual([200, null]);
    expect(errors).toMatchObject([{ message: "Throttled", extensions: { code: "THROTTLED" } }]);
    expect(costOf(extensions)).toMatchObject({ requestedQueryCost: 13, actualQueryCost: null });
    const second = await connectApp(simulator, "second-shop.myshopify.com", client);
    expect((await second.ask("{ orders(first: 250) { nodes { id } } }")).errors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await app.ask("{ orders(first: 250) { nodes { id } } }")).errors).toEqual([]);
  });
});

describe("accidents on demand", () => {
  const tag = 'mutation Tag { tagsAdd(id: "ID", tags: ["seen"]) { userErrors { message } } }';
  const tagging = (simulator: ShopifySimulator) => tag.replace("ID", simulator.store(shop).order("1001").id);

  test.each([
    ["500", 500],
    ["503", 503],
    ["429", 429],
    ["401", 401],
  ] as const)("HTTP %s, as often as asked for", async (kind, status) => {
    const { simulator, app } = await start();
    simulator.faults.next(kind, { times: 2 });
    const statuses = [(await app.ask("{ shop { id } }")).status, (await app.ask("{ shop { id } }")).status];
    expect([...statuses, (await app.ask("{ shop { id } }")).status]).toEqual([status, status, 200]);
  });

  test("Throttled, and Shopify's internal error", async () => {
    const { simulator, app } = await start();
    simulator.faults.next("throttled");
    simulator.faults.next("internal-error");
    expect((await app.ask("{ shop { id } }")).errors[0]?.extensions["code"]).toBe("THROTTLED");
    expect((await app.ask("{ shop { id } }")).errors[0]?.message).toMatch(
      /^Internal error\. Looks like something went wrong on our end\.\nRequest ID: /,
    );
  });

  test("cut off before or after it was done", async () => {
    const { simulator, app } = await start();
    const order = simulator.store(shop).order("1001");
    simulator.faults.next("drop-before", { operation: "Tag" });
    simulator.faults.next("drop-after", { operation: "tagsAdd" });
    await expect(app.ask(tagging(simulator))).rejects.toThrow("fetch failed");
    expect(order.tags).toEqual([]);
    await expect(app.ask(tagging(simulator))).rejects.toThrow("fetch failed");
    expect(order.tags).toEqual(["seen"]);
    expect(simulator.requests.map(({ operationName, status }) => [operationName, status])).toEqual([
      ["Tag", 0],
      ["Tag", 0],
    ]);
  });

  test("only where it was asked for", async () => {
    const { simulator, app } = await start();
    simulator.faults.next("500", { operation: "Other" });
    simulator.faults.next("slow", { operation: "access_token", delayMs: 30 });
    expect((await app.ask("query One { shop { id } }")).status).toBe(200);
    const began = performance.now();
    await requestToken(simulator, shop, {});
    expect(performance.now() - began).toBeGreaterThan(29);
  });
});

test("a search lags behind what was written; a look-up does not", async () => {
  const { app } = await start({ indexLagMs: 60 });
  await app.field(
    'mutation { customerCreate(input: { phone: "+14155550177" }) { customer { id } userErrors { message } } }',
  );
  const search = async () =>
    (await app.field<{ nodes: unknown[] }>('{ customers(first: 1, query: "phone:+14155550177") { nodes { id } } }'))
      .nodes.length;
  expect(await search()).toBe(0);
  expect(await app.field("{ customersCount { count } }")).toEqual({ count: 4 });
  expect(
    await app.field('{ customerByIdentifier(identifier: { phoneNumber: "+14155550177" }) { id } }'),
  ).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(await search()).toBe(1);
});

describe("what is kept in a file", () => {
  test("is there again at the next start: records, tokens, numbers", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shopify-simulator-"));
    const dataFile = join(folder, "deep", "shopify.json");
    const first = await start({ dataFile });
    const customer =
      '(input: { phone: "+14155550178", firstName: "Kim" }) { customer { id } userErrors { message } } }';
    await first.app.field(`mutation { customerCreate${customer}`);
    first.simulator.merchant.setPrice("MUG-BLU", "99.00");
    await first.simulator.close();
    expect(existsSync(dataFile)).toBe(true);

    const second = await start({ dataFile });
    const same = clientWith(second.simulator, shop, first.app.token);
    const found = await same.field(
      '{ customerByIdentifier(identifier: { phoneNumber: "+14155550178" }) { firstName } }',
    );
    expect(found).toEqual({ firstName: "Kim" });
    expect(second.simulator.store(shop).variant("MUG-BLU").price).toBe(9900);
    expect(second.simulator.store(shop).snapshot()).toEqual(first.simulator.store(shop).snapshot());
    rmSync(folder, { recursive: true });
  });

  test("two seeds are alike to the last id", async () => {
    const now = () => new Date("2026-11-22T12:00:00Z");
    const [one, other] = [await start({ now }), await start({ now })];
    const ids = ({ simulator }: typeof one) =>
      Object.values(simulator.store(shop).snapshot().tables).flatMap((rows) => rows.map(({ id }) => id));
    expect(ids(one)).toEqual(ids(other));
  });

  test("an empty shop begins with order #1001", async () => {
    const { simulator, app } = await start({ seed: "empty" });
    const input = {
      lineItems: [
        { title: "Thing", quantity: 1, originalUnitPriceWithCurrency: { amount: "1.00", currencyCode: "USD" } },
      ],
    };
    const { draftOrder } = await app.field<{ draftOrder: { id: string } }>(
      "mutation M($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id } userErrors { message } } }",
      { input },
    );
    await app.field(
      "mutation M($id: ID!) { draftOrderComplete(id: $id) { draftOrder { id } userErrors { message } } }",
      { id: draftOrder.id },
    );
    expect(simulator.store(shop).orders.map(({ name }) => name)).toEqual(["#1001"]);
  });
});
