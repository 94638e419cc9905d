import { appConfiguration } from "../support/app-configuration.ts";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { startBiller, type BillerSimulator } from "../simulators/biller/start.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startRingCentral, type RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startShopify, type ShopifySimulator } from "../simulators/shopify/start.ts";
import type { DemoOptions } from "./options.ts";
import { indexLagMs, watchStores, type StoreChanges } from "./store-changes.ts";

export type Simulators = {
  apiKey: string;
  apiSecret: string;
  shopify: ShopifySimulator;
  ringcentral: RingCentralSimulator;
  biller: BillerSimulator;
  changes: StoreChanges;
  close(): Promise<void>;
};

/** The shops of the demo: where each one lives, and its account at the SMS network. */
export const shops = [
  { domain: "demo-shop.myshopify.com", account: demoAccounts[0]!, number: "+18005550199" },
  { domain: "second-shop.myshopify.com", account: demoAccounts[1]!, number: "+18885550142" },
] as const;

export type DemoShop = (typeof shops)[number];

const filesIn = (folder: string) => ({
  shopify: join(folder, "shopify.json"),
  ringcentral: join(folder, "ringcentral.json"),
  biller: join(folder, "biller.json"),
});

/** Shopify, RingCentral and a biller, in this process, with what they remember from the last time. */
export async function startSimulators({ port, folder }: DemoOptions): Promise<Simulators> {
  const files = filesIn(folder);
  const [apiKey, apiSecret] = ["demo-api-key", "demo-api-secret"];
  const shopify = await startShopify({
    apiKey,
    apiSecret,
    appUrl: `http://localhost:${port}`,
    dataFile: files.shopify,
    seed: "demo",
    indexLagMs,
    ...appConfiguration(),
    shops: shops.map(({ domain }) => domain),
  });
  const ringcentral = await startRingCentral({ dataFile: files.ringcentral });
  const biller = await startBiller({ dataFile: files.biller });
  return {
    apiKey,
    apiSecret,
    shopify,
    ringcentral,
    biller,
    changes: watchStores(shopify),
    close: async () => void (await Promise.all([shopify.close(), ringcentral.close(), biller.close()])),
  };
}

export function forgetSimulators(folder: string): void {
  for (const file of Object.values(filesIn(folder))) rmSync(file, { force: true });
}
