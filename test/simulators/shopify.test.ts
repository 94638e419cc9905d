import { afterEach, expect, test } from "vitest";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";

let simulator: ShopifySimulator | undefined;

afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
});

test("the demo shop's records are listed for command lines", async () => {
  simulator = await startShopify({ apiKey: "key", apiSecret: "secret" });
  const list = async (what: string) => {
    const response = await fetch(`${simulator?.url}/sim/stores/demo-shop.myshopify.com/${what}`);
    return (await response.json()) as Record<string, unknown>[];
  };
  expect((await list("orders")).map((order) => [order["name"], order["displayFulfillmentStatus"]])).toEqual([
    ["#1001", "FULFILLED"],
    ["#1002", "FULFILLED"],
    ["#1003", "UNFULFILLED"],
  ]);
  expect((await list("customers")).map((one) => one["displayName"])).toEqual(["Ann Lee", "Bob Ray", "Cat Diaz"]);
  expect(await list("products")).toHaveLength(57);
  expect(await list("drafts")).toHaveLength(3);
});
