import { createServer } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { jwtOf, type AccountSeed } from "../simulators/ringcentral/accounts.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import { addPerson } from "../simulators/shopify/seed/people.ts";
import { startShopify, type ShopifySimulator } from "../simulators/shopify/start.ts";
import { createDraft } from "../simulators/shopify/trade/draft-orders.ts";
import { completeDraft } from "../simulators/shopify/trade/place-order.ts";
import { appConfiguration } from "../support/app-configuration.ts";
import type { Line } from "./conversation-phones.ts";

export const domain = "demo-shop.myshopify.com";
export const apiKey = "bench";
export const apiSecret = "bench-secret";

const digits = (index: number) => String(index).padStart(4, "0");
const phoneOf = (index: number) => `+1415${600 + Math.floor(index / 10_000)}${digits(index % 10_000)}`;

/** A merchant's numbers, each with an app of its own, as whoever needs more than one number's pace has them. */
const accountsOf = (count: number): AccountSeed[] =>
  Array.from({ length: count }, (_, index) => {
    const [clientId, extensionId] = [`client-${index}`, String(62_264_425_016 + index)];
    return {
      ...{ clientId, clientSecret: `secret-${index}`, jwt: jwtOf(clientId, extensionId) },
      ...{ accountId: String(809_646_016 + index), extensionId, name: "Demo Shop" },
      numbers: [{ phoneNumber: `+1800555${digits(index)}`, features: ["SmsSender", "CallerId"] }],
    };
  });

/** Both simulated networks with a shop that has many customers, each with an order behind them. */
export async function startWorld({ people, numbers }: { people: number; numbers: number }) {
  const accounts = accountsOf(numbers);
  const unlimited = { light: 1e9, medium: 1e9, heavy: 1e9, auth: 1e9 };
  const ringcentral = await startRingCentral({ accounts, limits: unlimited });
  const shopify = await startShopify({
    ...{ apiKey, apiSecret, indexLagMs: 0, shops: [domain], ...appConfiguration() },
    bucket: { maximumAvailable: 10_000_000, restoreRate: 10_000_000 },
  });
  const phones = Array.from({ length: people }, (_, index) => phoneOf(index));
  stockUp(shopify, phones);
  const desk = await startDesk(shopify.url);
  const numberOf = new Map(phones.map((phone, index) => [phone, accounts[index % numbers]!.numbers[0]!.phoneNumber]));
  const line: Line = {
    text: (from, text) => ringcentral.textFrom(from, text, { to: numberOf.get(from) }),
    onText: (hear) => void ringcentral.onText(({ direction, to, text }) => direction === "outbound" && hear(to, text)),
  };
  return { ringcentral, shopify, shopifyUrl: desk.url, accounts, phones, line };
}

function stockUp(shopify: ShopifySimulator, phones: readonly string[]) {
  const store = shopify.store(domain);
  const mug = store.variant("MUG-BLU");
  for (const [place, stock] of Object.entries(mug.stock)) mug.stock[place] = { ...stock, available: 1_000_000 };
  for (const [index, phone] of phones.entries()) {
    const { id: customerId } = addPerson(store, {
      ...{ phone, firstName: "Ann", lastName: `Lee ${index}`, email: `ann.${index}@example.com`, subscribed: true },
      address: { address1: "12 Harbor Street", city: "San Francisco", provinceCode: "CA", zip: "94107" },
    });
    const draft = createDraft(store, {
      lineItems: [{ variantId: mug.id, quantity: 1 }],
      ...{ purchasingEntity: { customerId }, useCustomerDefaultAddress: true },
      shippingLine: { shippingRateHandle: "shopify-Standard-5.00" },
    });
    completeDraft(store, draft, false, "web");
  }
}

/**
 * Stands in front of Shopify's stand-in and answers what was asked before, and has not changed since, from memory: the real one's
 * processors are not ours either.
 */
async function startDesk(url: string) {
  const known = new Map<string, string>();
  const server = createServer((request, response) => {
    void answer().catch(() => request.socket.destroy());
    async function answer() {
      const body = await textOf(request);
      const isQuery = /^\{"query":"\s*(?:#[^"]*?\\n\s*)*query\b/.test(body);
      const remembered = isQuery ? known.get(body) : undefined;
      if (remembered !== undefined) return void response.writeHead(200, { "content-type": json }).end(remembered);
      const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
      const asked = await fetch(url + request.url, {
        method: request.method,
        headers: headers as Record<string, string>,
        ...(request.method === "POST" && { body }),
      });
      const said = await asked.text();
      if (isQuery && asked.ok) known.set(body, said);
      else if (!body.includes("mutation CalculateDraftOrder")) known.clear();
      response.writeHead(asked.status, { "content-type": asked.headers.get("content-type") ?? json }).end(said);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address() as { port: number };
  return { url: `http://127.0.0.1:${address.port}` };
}

const json = "application/json; charset=utf-8";
