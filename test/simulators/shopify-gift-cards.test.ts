import { afterEach, beforeEach, expect, test } from "vitest";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let simulator: ShopifySimulator;
let app: AppClient;

beforeEach(async () => {
  simulator = await startShopify({ ...client, indexLagMs: 0, scopes: ["read_customers", "write_gift_cards"] });
  app = await connectApp(simulator, shop, client);
});
afterEach(() => simulator.close());

const create = `mutation M($input: GiftCardCreateInput!) { giftCardCreate(input: $input) {
  giftCard { id lastCharacters maskedCode note balance { amount currencyCode } initialValue { amount } customer { id } }
  giftCardCode userErrors { field message code } } }`;

type Made = {
  giftCard: { id: string; lastCharacters: string } | null;
  giftCardCode: string | null;
  userErrors: { field: string[]; message: string; code: string }[];
};
const make = (input: object) => app.field<Made>(create, { input });
const ten = { amount: "10.00", currencyCode: "USD" };

test("a gift card has the code it was given, and afterwards tells its last four characters only", async () => {
  const customerId = simulator.store(shop).customer("+14155550101").id;
  const { giftCard, giftCardCode, userErrors } = await make({
    ...{ code: "7k3f 9qxt 2mpd 4waz", initialAmount: ten, customerId, note: "for Bob" },
  });
  expect(userErrors).toEqual([]);
  expect(giftCardCode).toBe("7k3f9qxt2mpd4waz");
  expect(giftCard).toMatchObject({
    ...{ lastCharacters: "4waz", maskedCode: "•••• •••• •••• 4waz", note: "for Bob" },
    ...{
      balance: { amount: "10.0", currencyCode: "USD" },
      initialValue: { amount: "10.0" },
      customer: { id: customerId },
    },
  });
  const found = await app.field<object>("query Q($id: ID!) { giftCard(id: $id) { enabled lastCharacters } }", {
    id: giftCard!.id,
  });
  expect(found).toEqual({ enabled: true, lastCharacters: "4waz" });
});

test.each([
  [{ code: "SHORT1" }, "code", "TOO_SHORT"],
  [{ code: "A".repeat(21) }, "code", "TOO_LONG"],
  [{ code: "no-such_code!" }, "code", "INVALID"],
  [{ initialAmount: { amount: "0", currencyCode: "USD" } }, "initialValue", "GREATER_THAN"],
  [{ initialAmount: { amount: "2000.01", currencyCode: "USD" } }, "initialValue", "GIFT_CARD_LIMIT_EXCEEDED"],
  [{ customerId: "gid://shopify/Customer/1" }, "customerId", "CUSTOMER_NOT_FOUND"],
])("%j is refused", async (input, field, code) => {
  const { giftCard, userErrors } = await make({ initialAmount: ten, ...input });
  expect(giftCard).toBeNull();
  expect(userErrors).toEqual([expect.objectContaining({ field: ["input", field], code })]);
});

test("a code is taken once, however it is written", async () => {
  await make({ code: "ABCDEFGH", initialAmount: ten });
  expect((await make({ code: "abcd efgh", initialAmount: ten })).userErrors).toMatchObject([{ code: "TAKEN" }]);
  expect(simulator.store(shop).tables.giftCards.all()).toHaveLength(1);
});

test("an app that was not allowed gift cards sees and makes none", async () => {
  simulator.merchantOf(shop).changeScopes(["read_customers"]);
  const refused = await app.ask("{ giftCardConfiguration { issueLimit { amount } } }");
  expect(JSON.stringify(refused.errors)).toContain("ACCESS_DENIED");
  expect(JSON.stringify((await app.ask(create, { input: { initialAmount: ten } })).errors)).toContain("ACCESS_DENIED");
});
