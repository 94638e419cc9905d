import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { env } from "#app/lib/env.server.ts";
import { shopOfProxy } from "#app/shopify/proxy.server.ts";

const secret = env.SHOPIFY_API_SECRET;

beforeEach(() => {
  Object.assign(env, { SHOPIFY_API_SECRET: "hush" });
  vi.useFakeTimers({ now: 1_317_327_555_000 });
});
afterEach(() => {
  Object.assign(env, { SHOPIFY_API_SECRET: secret });
  vi.useRealTimers();
});

/** The example of Shopify's own documentation: "Authenticate app proxies". */
const signature = "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb";
const asked = `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555`;

const open = (query: string) => shopOfProxy(new Request(`https://app.test/proxy/extra/path/components?${query}`));
const refused = (query: string) => {
  try {
    return open(query);
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

test("Shopify's own example is let in, in whatever order its parameters come", () => {
  expect(open(`${asked}&signature=${signature}`)).toBe("shop-name.myshopify.com");
  expect(open(`signature=${signature}&${asked}`)).toBe("shop-name.myshopify.com");
});

describe("what is changed is not", () => {
  test.each([
    ["no signature", asked],
    ["an empty one", `${asked}&signature=`],
    ["half of it", `${asked}&signature=${signature.slice(0, 32)}`],
    ["no hex", `${asked}&signature=${"z".repeat(64)}`],
    ["two of them", `${asked}&signature=${signature}&signature=${signature}`],
    ["another shop", `${asked.replace("shop-name", "shop-nane")}&signature=${signature}`],
    ["a second shop", `${asked}&shop=other.myshopify.com&signature=${signature}`],
    ["one parameter more", `${asked}&text=x&signature=${signature}`],
    ["one less", `${asked.replace("extra=2&", "")}&signature=${signature}`],
  ])("%s", (_name, query) => expect(refused(query)).toBe(401));

  test.each([89, -89])("a clock that differs by %s s is forgiven", (seconds) => {
    vi.setSystemTime((1_317_327_555 + seconds) * 1000);
    expect(refused(`${asked}&signature=${signature}`)).toBe("shop-name.myshopify.com");
  });

  test.each([91, -91, 86_400])("what was signed %s s ago is not", (seconds) => {
    vi.setSystemTime((1_317_327_555 + seconds) * 1000);
    expect(refused(`${asked}&signature=${signature}`)).toBe(401);
  });
});
