// Import this before anything of Shopify's: its libraries keep the fetch that they find when they are loaded.
import { afterAll } from "vitest";
import { scopes } from "#app/shopify/scopes.ts";
import { startShopify } from "../simulators/shopify/start.ts";
import { routeRequests } from "../simulators/shopify/route-requests.ts";

/** A simulated Shopify where the merchants granted exactly the scopes that the app asks for. */
export const shopify = await startShopify({
  ...{ apiKey: "test-key", apiSecret: "test-secret", appUrl: "http://localhost:3000" },
  ...{ indexLagMs: 0, jobDelayMs: 20, topics: [], scopes: [...scopes] },
});
const stopRouting = routeRequests(shopify.url);

afterAll(async () => {
  stopRouting();
  await shopify.close();
});

export const demoShop = "demo-shop.myshopify.com";
export const secondShop = "second-shop.myshopify.com";
export const ann = { phone: "+14155550101" };

export const browser =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

/** A merchant opens a page of the app. */
export async function openApp(domain: string, options?: { ttlSeconds?: number }) {
  const { authenticate } = await import("#app/shopify.server.ts");
  const headers = { authorization: `Bearer ${shopify.sessionToken(domain, options)}`, "user-agent": browser };
  return authenticate.admin(new Request(shopify.appAddress(domain), { headers }));
}
