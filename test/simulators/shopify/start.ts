import type { AddressInfo } from "node:net";
import { signSessionToken } from "./auth/session-token.ts";
import { flowOf } from "./flow.ts";
import { serve } from "./http/serve.ts";
import { type Merchant, merchantOf } from "./merchant.ts";
import { Platform } from "./platform.ts";
import { keepSaved, restore } from "./save.ts";
import { furnish, stockDemoShop, stockSecondShop } from "./seed/stock-shops.ts";
import type { DeliverOptions, ShopifyOptions, ShopifySimulator } from "./simulator.ts";
import { forward } from "./storefront/proxy.ts";
import { storefront } from "./storefront/serve.ts";
import type { Outgoing } from "./webhooks/deliver.ts";
import { defaultPath, emittedTopics } from "./webhooks/topics.ts";

export type { DeliverOptions, ShopifyOptions, ShopifySimulator } from "./simulator.ts";

export const defaultShops = ["demo-shop.myshopify.com", "second-shop.myshopify.com"];

export const defaultScopes = [
  ...["write_orders", "write_customers", "write_products", "write_inventory", "read_locations", "write_draft_orders"],
  ...["write_returns", "write_discounts", "read_store_credit_accounts", "write_store_credit_account_transactions"],
  ...["write_payment_terms", "write_fulfillments", "write_merchant_managed_fulfillment_orders", "write_order_edits"],
  ...["write_marketing_events"],
];

/** Starts a stand-in of Shopify on this machine: Admin API, tokens, webhooks, and controls for tests and demos. */
export async function startShopify(options: ShopifyOptions): Promise<ShopifySimulator> {
  const platform = new Platform({
    client: { apiKey: options.apiKey, apiSecret: options.apiSecret },
    scopes: options.scopes ?? defaultScopes,
    route: {
      appUrl: null,
      topics: options.topics ?? emittedTopics,
      webhookPath: options.webhookPath ?? defaultPath,
      appProxy: options.appProxy,
    },
    bucketSize: options.bucket ?? { maximumAvailable: 2000, restoreRate: 100 },
    delivery: {
      retryDelaysMs: options.retryDelaysMs ?? [50, 100, 200, 400, 800, 1600, 3200, 6400],
      timeoutMs: options.webhookTimeoutMs ?? 5000,
    },
    protectedData: options.protectedData ?? true,
    store: {
      now: options.now ?? (() => new Date()),
      indexLagMs: options.indexLagMs ?? 1000,
      jobDelayMs: options.jobDelayMs ?? 50,
      flowTriggers: options.flowTriggers ?? null,
    },
  });
  const shops = options.shops ?? defaultShops;
  for (const domain of shops) platform.addStore(domain);
  if (!options.dataFile || !restore(platform, options.dataFile)) fill(platform, options.seed ?? "demo");
  platform.route.appUrl = options.appUrl ?? null;
  const saved = options.dataFile ? keepSaved(platform, options.dataFile) : null;
  return listen(platform, shops, options.port ?? 0, saved);
}

async function listen(platform: Platform, shops: string[], port: number, saved: { close: () => void } | null) {
  const simulator = controls(platform, shops);
  const server = serve(simulator, platform);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  simulator.port = (server.address() as AddressInfo).port;
  simulator.url = platform.url = `http://127.0.0.1:${simulator.port}`;
  simulator.close = async () => {
    await platform.deliveries.close();
    for (const store of platform.stores.values()) {
      store.settle();
      await store.finished();
    }
    saved?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return simulator;
}

function controls(platform: Platform, shops: string[]): ShopifySimulator {
  const { client, deliveries } = platform;
  const sessionToken: ShopifySimulator["sessionToken"] = (domain, options = {}) =>
    signSessionToken(domain, client, { ...options, now: platform.store(domain).now() });
  const merchants = new Map(shops.map((domain) => [domain, merchantOf(platform, platform.store(domain))]));
  const merchant = (domain: string): Merchant => merchants.get(domain) ?? merchantOf(platform, platform.store(domain));
  return {
    ...{
      url: "",
      port: 0,
      shops,
      sessionToken,
      deliveries: deliveries.log,
      faults: platform.faults,
      requests: platform.requests,
    },
    store: (domain) => platform.store(domain),
    appAddress: (domain, path = "/app") => appAddress(platform, domain, path, sessionToken(domain)),
    setAppUrl: (url) => void (platform.route.appUrl = url),
    loseWebhooks: (times) => deliveries.lose(times),
    deliver: (domain, topic, payload, given = {}) => deliverByHand(platform, domain, topic, payload, given),
    merchant: merchant(shops[0] ?? ""),
    merchantOf: merchant,
    flowOf: (domain) => flowOf(platform, domain),
    storefront: (domain) => storefront(platform, domain),
    proxied: async (domain, visit, forgery) =>
      (await forward(platform, domain, visit, forgery)) ?? new Response(null, { status: 404 }),
    drainBucket: (domain) => platform.bucket(domain).empty(),
    idle: () => platform.idle(),
    close: () => Promise.resolve(),
  };
}

async function deliverByHand(
  platform: Platform,
  domain: string,
  topic: string,
  payload: unknown,
  options: DeliverOptions,
) {
  const { repeat = 1, webhookId = crypto.randomUUID(), ...rest } = options;
  if (!platform.route.appUrl) throw new Error("the simulator does not know where the app is: setAppUrl");
  const url = new URL(platform.route.webhookPath(topic), platform.route.appUrl).href;
  const triggeredAt = platform.store(domain).now();
  const outgoing: Outgoing = {
    shop: domain,
    topic,
    payload,
    url,
    webhookId,
    triggeredAt,
    eventId: crypto.randomUUID(),
    ...rest,
  };
  const statuses: number[] = [];
  for (let count = 0; count < repeat; count++) statuses.push(await platform.deliveries.sendOnce(outgoing));
  return statuses;
}

export function appAddress(platform: Platform, domain: string, path: string, idToken: string): string {
  if (!platform.route.appUrl) throw new Error("the simulator does not know where the app is: setAppUrl");
  const url = new URL(path, platform.route.appUrl);
  const host = Buffer.from(`admin.shopify.com/store/${domain.replace(".myshopify.com", "")}`)
    .toString("base64")
    .replace(/=+$/, "");
  const timestamp = String(Math.floor(platform.store(domain).now().getTime() / 1000));
  const session = platform.store(domain).install.installationId.split("/").at(-1) ?? "";
  for (const [name, value] of Object.entries({
    embedded: "1",
    host,
    id_token: idToken,
    locale: "en",
    session,
    shop: domain,
    timestamp,
  })) {
    url.searchParams.set(name, value);
  }
  return url.href;
}

function fill(platform: Platform, seed: "demo" | "empty"): void {
  [...platform.stores.values()].forEach((store, index) => {
    furnish(store);
    if (seed === "demo" && index === 0) stockDemoShop(store);
    if (seed === "demo" && index === 1) stockSecondShop(store);
    for (const table of Object.values(store.tables)) table.indexNow();
  });
}
