import type { RequestHandler } from "express";
import type { Demo } from "../demo.ts";
import { DemoError } from "../options.ts";
import { shops, type DemoShop } from "../simulators.ts";

/** Whose phones lie on the table. */
export const shoppers = [
  { phone: "+14155550101", name: "Ann Lee", about: "opted in, saved address, 100.00 store credit" },
  { phone: "+14155550102", name: "Bob Ray", about: "registered, not opted in" },
  { phone: "+14155550103", name: "Cat Diaz", about: "opted in, no saved address" },
  { phone: "+14155550104", name: "Unknown", about: "the shop has never heard of this number" },
] as const;

/** The shop that a request names, or the first. Throws DemoError. */
export function shopNamed(domain: unknown): DemoShop {
  if (!domain) return shops[0];
  const found = shops.find((shop) => shop.domain === domain);
  if (!found)
    throw new DemoError(
      `There is no shop ${JSON.stringify(domain)} in the demo, only ${shops.map((shop) => shop.domain).join(" and ")}`,
    );
  return found;
}

/** What the page begins with. */
export const showWorld =
  ({ app, simulators: { shopify } }: Demo): RequestHandler =>
  (_request, response) => {
    response.json({
      appUrl: app.url,
      shoppers,
      shops: shops.map(({ domain, number }) => ({
        domain,
        number,
        name: shopify.store(domain).shop.name,
        appAddress: shopify.appAddress(domain, "/app"),
      })),
    });
  };
