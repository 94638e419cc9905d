import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientWith, connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let simulator: ShopifySimulator;
let app: AppClient;

beforeAll(async () => {
  simulator = await startShopify({ ...client, indexLagMs: 0 });
  app = await connectApp(simulator, shop, client);
});
afterAll(() => simulator.close());

describe("requests Shopify refuses before it looks at its data, in its own words", () => {
  const consent =
    "mutation M($input: CustomerSmsMarketingConsentUpdateInput!) { customerSmsMarketingConsentUpdate(input: $input) { userErrors { message } } }";
  const drafts = "mutation M($input: DraftOrderInput!) { draftOrderCreate(input: $input) { userErrors { message } } }";
  const customerId = "gid://shopify/Customer/1";
  const cases: [
    what: string,
    query: string,
    variables: Record<string, unknown>,
    message: string,
    code: string,
    more?: object,
  ][] = [
    [
      "an unknown field",
      "query Name { shop { x } }",
      {},
      "Field 'x' doesn't exist on type 'Shop'",
      "undefinedField",
      { path: ["query Name", "shop", "x"], extensions: { typeName: "Shop", fieldName: "x" } },
    ],
    [
      "an object without selection",
      "{ shop }",
      {},
      "Field must have selections (field 'shop' returns Shop but has no selections. Did you mean 'shop { ... }'?)",
      "selectionMismatch",
      { path: ["query", "shop"], extensions: { nodeName: "field 'shop'", typeName: "Shop" } },
    ],
    [
      "a selection on a scalar",
      "{ shop { name { x } } }",
      {},
      "Selections can't be made on scalars (field 'name' returns String but has selections [\"x\"])",
      "selectionMismatch",
    ],
    [
      "a null in a variable",
      consent,
      { input: { customerId, smsMarketingConsent: { marketingState: null } } },
      "Variable $input of type CustomerSmsMarketingConsentUpdateInput! was provided invalid value for smsMarketingConsent.marketingState (Expected value to not be null)",
      "INVALID_VARIABLE",
      {
        extensions: {
          problems: [{ path: ["smsMarketingConsent", "marketingState"], explanation: "Expected value to not be null" }],
        },
      },
    ],
    [
      "an unknown enum value in a variable",
      consent,
      { input: { customerId, smsMarketingConsent: { marketingState: "BOGUS" } } },
      'Variable $input of type CustomerSmsMarketingConsentUpdateInput! was provided invalid value for smsMarketingConsent.marketingState (Expected "BOGUS" to be one of: NOT_SUBSCRIBED, PENDING, REDACTED, SUBSCRIBED, UNSUBSCRIBED)',
      "INVALID_VARIABLE",
    ],
    [
      "a missing variable",
      "query Q($id: ID!) { order(id: $id) { id } }",
      {},
      "Variable $id of type ID! was provided invalid value",
      "INVALID_VARIABLE",
    ],
    [
      "an id that is none",
      "query Q($id: ID!) { order(id: $id) { id } }",
      { id: "1001" },
      "Variable $id of type ID! was provided invalid value",
      "INVALID_VARIABLE",
      { extensions: { problems: [{ path: [], explanation: "Invalid global id '1001'" }] } },
    ],
    [
      "nothing where exactly one must be given",
      "query Q($by: CustomerIdentifierInput!) { customerByIdentifier(identifier: $by) { id } }",
      { by: {} },
      "Variable $by of type CustomerIdentifierInput! was provided invalid value",
      "INVALID_VARIABLE",
      {
        extensions: {
          problems: [
            { path: [], explanation: "'CustomerIdentifierInput' requires exactly one argument, but 0 were provided." },
          ],
        },
      },
    ],
    [
      "the same as a literal",
      "{ customerByIdentifier(identifier: {}) { id } }",
      {},
      "'CustomerIdentifierInput' requires exactly one argument, but 0 were provided.",
      "invalidOneOfInputObject",
    ],
    [
      "a null literal",
      "{ order(id: null) { id } }",
      {},
      "Argument 'id' on Field 'order' has an invalid value (null). Expected type 'ID!'.",
      "argumentLiteralsIncompatible",
      { extensions: { typeName: "Field", argumentName: "id" } },
    ],
    [
      "a missing argument",
      "{ order { id } }",
      {},
      "Field 'order' is missing required arguments: id",
      "missingRequiredArguments",
    ],
    [
      "a missing attribute of an input",
      "mutation { customerDelete(input: {}) { deletedCustomerId } }",
      {},
      "Argument 'id' on InputObject 'CustomerDeleteInput' is required. Expected type ID!",
      "missingRequiredInputObjectAttribute",
    ],
    [
      "an unknown argument",
      "{ shop(x: 1) { id } }",
      {},
      "Field 'shop' doesn't accept argument 'x'",
      "argumentNotAccepted",
    ],
    [
      "an unused variable",
      "query Q($x: ID) { shop { id } }",
      { x: null },
      "Variable $x is declared by Q but not used",
      "variableNotUsed",
    ],
    [
      "a document that breaks off",
      "{ shop {\n    id\n   ",
      {},
      "syntax error, unexpected end of file at [3, 4]",
      "PARSE_ERROR",
    ],
    [
      "more than 250 of an input list",
      "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: Array.from({ length: 251 }, () => customerId) },
      "The input array size of 251 is greater than the maximum allowed of 250.",
      "MAX_INPUT_SIZE_EXCEEDED",
    ],
    [
      "more than 499 draft lines",
      drafts,
      { input: { lineItems: Array.from({ length: 500 }, () => ({ quantity: 1, title: "x" })) } },
      "The input array size of 500 is greater than the maximum allowed of 499.",
      "MAX_INPUT_SIZE_EXCEEDED",
    ],
  ];

  test.each(cases)("%s", async (_what, query, variables, message, code, more = {}) => {
    const { status, data, errors } = await app.ask(query, variables);
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ message, extensions: { code }, ...more });
  });
});

describe("fields that fail alone, beside the rest of the answer", () => {
  test("an id of another kind", async () => {
    const { data, errors } = await app.ask('{ order(id: "gid://shopify/Product/1") { id } shop { currencyCode } }');
    expect(data).toEqual({ order: null, shop: { currencyCode: "USD" } });
    expect(errors).toMatchObject([
      { message: "Invalid id: gid://shopify/Product/1", path: ["order"], extensions: { code: "RESOURCE_NOT_FOUND" } },
    ]);
  });

  test("a list without a page size", async () => {
    const { errors } = await app.ask("{ orders { nodes { id } } }");
    expect(errors).toMatchObject([
      { message: "you must provide one of first or last", extensions: { code: "BAD_REQUEST" } },
    ]);
  });

  test("a refund without @idempotent", async () => {
    const id = simulator.store(shop).order("1001").id;
    const { errors } = await app.ask(
      `mutation { refundCreate(input: { orderId: "${id}" }) { userErrors { message } } }`,
    );
    expect(errors).toMatchObject([
      {
        message: "The @idempotent directive is required for this mutation but was not provided.",
        extensions: { code: "BAD_REQUEST" },
      },
    ]);
  });

  test("what the token has no scope for, also inside other records", async () => {
    const poor = await startShopify({ ...client, indexLagMs: 0, scopes: ["read_orders"] });
    const { ask } = await connectApp(poor, shop, client);
    const top = await ask("{ customers(first: 1) { nodes { id } } }");
    expect(top.errors).toMatchObject([
      {
        message: "Access denied for customers field. Required access: `read_customers` access scope.",
        path: ["customers"],
        extensions: { code: "ACCESS_DENIED", requiredAccess: "`read_customers` access scope." },
      },
    ]);
    const nested = await ask("{ orders(first: 1) { nodes { name customer { id } } } }");
    expect(nested.data).toEqual({ orders: { nodes: [{ name: "#1001", customer: null }] } });
    expect(nested.errors[0]?.message).toMatch(/^Access denied for customer field\./);
    const write = await ask(
      'mutation { tagsAdd(id: "gid://shopify/Order/1", tags: ["a"]) { userErrors { message } } }',
    );
    expect(write.errors[0]?.extensions["code"]).toBe("ACCESS_DENIED");
    await poor.close();
  });

  test("what only apps approved for customers' data may read", async () => {
    const unapproved = await startShopify({ ...client, indexLagMs: 0, protectedData: false });
    const { ask } = await connectApp(unapproved, shop, client);
    const { data, errors } = await ask(
      '{ customers(first: 1) { nodes { firstName locale } } order(id: "ORDER") { phone statusPageUrl } }'.replace(
        "ORDER",
        unapproved.store(shop).order("1001").id,
      ),
    );
    expect(data).toEqual({ customers: { nodes: [{ firstName: null, locale: "en" }] }, order: null });
    expect(errors).toMatchObject([{ path: ["order", "statusPageUrl"], extensions: { code: "ACCESS_DENIED" } }]);
    await unapproved.close();
  });

  test("a filter that a search does not know is ignored, and said so", async () => {
    const { data, extensions } = await app.ask('{ customers(first: 5, query: "fone:+14155550101") { nodes { id } } }');
    expect(data).toMatchObject({ customers: { nodes: [{}, {}, {}] } });
    expect(extensions["search"]).toMatchObject([
      { path: ["customers"], warnings: [{ field: "fone", code: "invalid_field" }] },
    ]);
  });

  test.each([
    ["a root", "{ collections(first: 1) { nodes { id } } }", "not implemented by the simulator: collections"],
    [
      "a field",
      "{ shop { fulfillmentServices { id } } }",
      "not implemented by the simulator: Shop.fulfillmentServices",
    ],
  ])("what the simulator itself lacks is never null: %s", async (_what, query, message) => {
    const { errors } = await app.ask(query);
    expect(errors[0]?.message).toBe(message);
  });
});

describe("HTTP", () => {
  test("a token that is unknown gets 401", async () => {
    const { status, body } = await clientWith(simulator, shop, "shpat_nobody").ask("{ shop { id } }");
    expect(status).toBe(401);
    expect(body).toEqual({ errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" });
  });

  test("a token of another shop gets 401", async () => {
    const { status } = await clientWith(simulator, "second-shop.myshopify.com", app.token).ask("{ shop { id } }");
    expect(status).toBe(401);
  });

  test("an unknown version gets 404", async () => {
    expect((await app.ask("{ shop { id } }", {}, "2019-01")).status).toBe(404);
  });

  test("every answer names itself and its version", async () => {
    const { headers } = await app.ask("{ shop { id } }");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-shopify-api-version")).toBe("2026-07");
  });
});
