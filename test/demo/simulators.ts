import { EventEmitter } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startRingCentral, type RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startShopify, type ShopifySimulator } from "../simulators/shopify/start.ts";
import type { DemoOptions } from "./options.ts";

export type Simulators = {
  apiKey: string;
  apiSecret: string;
  shopify: ShopifySimulator;
  ringcentral: RingCentralSimulator;
  /** Tells, a moment after, that a shop's records changed; answers how to stop listening. */
  onStoreChange(listener: (domain: string) => void): () => void;
  close(): Promise<void>;
};

/** The shops of the demo: where each one lives, and its account at the SMS network. */
export const shops = [
  { domain: "demo-shop.myshopify.com", account: demoAccounts[0]!, number: "+18005550199" },
  { domain: "second-shop.myshopify.com", account: demoAccounts[1]!, number: "+18885550142" },
] as const;

export type DemoShop = (typeof shops)[number];

const storeMomentMs = 80;

const filesIn = (folder: string) => ({
  shopify: join(folder, "shopify.json"),
  ringcentral: join(folder, "ringcentral.json"),
});

/** Shopify and RingCentral, in this process, with what they remember from the last time. */
export async function startSimulators({ port, folder }: DemoOptions): Promise<Simulators> {
  const files = filesIn(folder);
  const [apiKey, apiSecret] = ["demo-api-key", "demo-api-secret"];
  const shopify = await startShopify({
    apiKey,
    apiSecret,
    appUrl: `http://localhost:${port}`,
    dataFile: files.shopify,
    seed: "demo",
    shops: shops.map(({ domain }) => domain),
  });
  const ringcentral = await startRingCentral({ dataFile: files.ringcentral });
  return {
    apiKey,
    apiSecret,
    shopify,
    ringcentral,
    onStoreChange: watchStores(shopify),
    close: async () => void (await Promise.all([shopify.close(), ringcentral.close()])),
  };
}

/** One action changes many records: what happens within a moment is told once. */
function watchStores(shopify: ShopifySimulator): Simulators["onStoreChange"] {
  const changes = new EventEmitter().setMaxListeners(0);
  for (const domain of shopify.shops) {
    let told = true;
    const tell = () => {
      told = true;
      changes.emit("change", domain);
    };
    for (const table of Object.values(shopify.store(domain).tables)) {
      const keep = table.onChange;
      table.onChange = () => {
        keep();
        if (told) setTimeout(tell, storeMomentMs).unref();
        told = false;
      };
    }
  }
  return (listener) => {
    changes.on("change", listener);
    return () => changes.off("change", listener);
  };
}

export function forgetSimulators(folder: string): void {
  for (const file of Object.values(filesIn(folder))) rmSync(file, { force: true });
}
