import { expect, test } from "vitest";
import { orUnavailable } from "#app/flow/customer.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";

const failing = (retryable: boolean) =>
  orUnavailable(() =>
    Promise.reject(new ShopifyError({ message: "x", merchantMessage: "Open the app once more", retryable })),
  ).catch((thrown: unknown) => thrown);

test.each([
  [true, 503, "Shopify cannot be asked about this customer now"],
  [false, 422, "Open the app once more"],
])("what Shopify cannot answer (to be asked again: %s) is told to Flow with %d", async (retryable, status, message) => {
  const answer = (await failing(retryable)) as Response;
  expect([answer.status, await answer.json()]).toEqual([status, { message }]);
});

test("a fault of our own is none of Shopify's", async () => {
  await expect(orUnavailable(() => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
});
