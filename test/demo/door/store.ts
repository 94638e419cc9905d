import type { RequestHandler } from "express";
import type { Demo } from "../demo.ts";
import { DemoError } from "../options.ts";
import { shops } from "../simulators.ts";
import { shopNamed } from "./world.ts";

type Customer = {
  id: string;
  displayName: string;
  defaultPhoneNumber: ({ phoneNumber: string } & Record<string, unknown>) | null;
};
type Part = (demo: Demo, domain: string) => Promise<unknown[]>;

/** The simulated store's records, with the names that they have in the Admin API. */
const records =
  (part: "orders" | "customers" | "products" | "drafts"): Part =>
  async ({ simulators: { shopify, changes } }, domain) => {
    await changes.searchable(domain);
    const response = await fetch(`${shopify.url}/sim/stores/${domain}/${part}`);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as unknown[];
  };

const parts: Record<string, Part> = {
  orders: records("orders"),
  customers: records("customers"),
  /** With the page on which visitors of the first shop's storefront see each. */
  async products(demo, domain) {
    const found = (await records("products")(demo, domain)) as { status: string; handle: string }[];
    const isShown = (status: string) => domain === shops[0].domain && status === "ACTIVE";
    return found.map((one) => ({ ...one, storefront: isShown(one.status) ? `/products/${one.handle}` : null }));
  },
  drafts: records("drafts"),

  /** What Shopify knows of the consent of each number, with the app's own proof beside it. */
  async consent(demo, domain) {
    const customers = (await records("customers")(demo, domain)) as Customer[];
    const entries = await demo.database.query<{ phone: string | null }>(
      `SELECT e.* FROM "ConsentEntry" e JOIN "Shop" s ON s.id = e."shopId" WHERE s.domain = $1 ORDER BY e.sequence`,
      [domain],
    );
    const known = customers.flatMap(({ id, displayName, defaultPhoneNumber }) =>
      defaultPhoneNumber ? [{ id, displayName, ...defaultPhoneNumber }] : [],
    );
    const unknown = new Set(entries.flatMap(({ phone }) => phone ?? []));
    for (const { phoneNumber } of known) unknown.delete(phoneNumber);
    const strangers = [...unknown].map((phoneNumber) => ({ id: null, displayName: null, phoneNumber }));
    return [...known, ...strangers].map((one) => ({
      ...one,
      ledger: entries.filter(({ phone }) => phone === one.phoneNumber),
    }));
  },

  messages: ({ database }, domain) =>
    database.query(
      `SELECT m.* FROM "Message" m JOIN "Shop" s ON s.id = m."shopId" WHERE s.domain = $1 ORDER BY m."createdAt", m.id`,
      [domain],
    ),
};

export const showStore =
  (demo: Demo): RequestHandler =>
  async (request, response, next) => {
    try {
      const part = parts[request.params.part!];
      if (!part) throw new DemoError(`The demo has no "${request.params.part}", only ${Object.keys(parts).join(", ")}`);
      response.json(await part(demo, shopNamed(request.query.shop).domain));
    } catch (error) {
      next(error);
    }
  };
