import { describe, expect, test } from "vitest";
import { readAnswer, type Answer } from "#app/shopify/answer.ts";

const query = { name: "Read", mutation: false };
const mutation = { name: "Do", mutation: true };
const answer = (body: unknown, status = 200): Answer => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

// Bodies as Shopify sends them: those of THROTTLED and MAX_COST_EXCEEDED have no data at all.
const throttled = {
  errors: [
    {
      message: "Throttled",
      extensions: { code: "THROTTLED", documentation: "https://shopify.dev/api/usage/rate-limits" },
    },
  ],
  extensions: {
    cost: {
      requestedQueryCost: 72,
      actualQueryCost: null,
      throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 12, restoreRate: 100 },
    },
  },
};

test("data and what it cost", () => {
  const reading = readAnswer(answer({ data: { shop: null }, extensions: throttled.extensions }), query);
  expect(reading).toEqual({
    data: { shop: null },
    cost: { requested: 72, available: 12, maximum: 2000, restorePerSecond: 100 },
  });
});

test("data without a cost", () =>
  expect(readAnswer(answer({ data: { a: 1 } }), query)).toEqual({ data: { a: 1 }, cost: undefined }));

test("what was throttled never ran, and tells how many points there are", () => {
  const reading = readAnswer(answer(throttled), mutation);
  expect(reading).toMatchObject({
    again: true,
    error: { code: "THROTTLED", uncertain: false },
    cost: { requested: 72, available: 12 },
  });
});

test.each([
  ["bad variable", "INVALID_VARIABLE", "Variable $input of type X! was provided invalid value"],
  ["too dear", "MAX_COST_EXCEEDED", "Query cost is 2003, which exceeds the single query max cost limit (1000)."],
  ["bad id", "RESOURCE_NOT_FOUND", "Invalid id: gid://shopify/Product/1"],
  ["without a code", undefined, "Something else"],
])("a request that Shopify refuses (%s) is not sent again", (_what, code, message) => {
  const reading = readAnswer(answer({ errors: [{ message, ...(code && { extensions: { code } }) }] }), mutation);
  expect(reading).toMatchObject({ again: false, error: { code, retryable: false, uncertain: false } });
  expect(reading).toHaveProperty("error.merchantMessage", `Shopify refused: ${message}`);
});

describe("access", () => {
  test("the missing scope is named, from the error's own field or from its text", () => {
    const message = "Access denied for orders field. Required access: `read_orders` access scope.";
    for (const more of [{ requiredAccess: "`read_orders` access scope." }, {}]) {
      const reading = readAnswer(
        answer({ errors: [{ message, extensions: { code: "ACCESS_DENIED", ...more } }], data: { orders: null } }),
        query,
      );
      expect(reading).toHaveProperty(
        "error.merchantMessage",
        "The app lacks the permission read_orders. Open the app in Shopify and allow it.",
      );
    }
  });

  test("protected data that is not approved is said in Shopify's words", () => {
    const message = "This app is not approved to access the Customer object.";
    const reading = readAnswer(answer({ errors: [{ message, extensions: { code: "ACCESS_DENIED" } }] }), query);
    expect(reading).toHaveProperty("error.merchantMessage", expect.stringContaining(message));
  });
});

test("401 asks for another token, in the form that Shopify gives it", () => {
  const reading = readAnswer(answer({ errors: "[API] Invalid API key or access token" }, 401), mutation);
  expect(reading).toMatchObject({ unauthorised: true, again: false, error: { uncertain: false } });
});

test("an errors field that is a text alone is read too", () =>
  expect(readAnswer(answer({ errors: "Not Found" }), query)).toMatchObject({ error: { message: "Read: Not Found" } }));
