import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { ShopifySimulator } from "../simulators/shopify/start.ts";

/** One action changes many records: what happens within a moment is told once. */
const momentMs = 80;
/** As recorded from a real shop: a search finds only what was written a second ago. */
export const indexLagMs = 1000;

export type StoreChanges = {
  /** Tells that a shop's records changed; answers how to stop listening. */
  on(listener: (domain: string) => void): () => void;
  /** Lists are searches: resolves when they show all that was written so far. */
  searchable(domain: string): Promise<void>;
};

export function watchStores(shopify: ShopifySimulator): StoreChanges {
  const changes = new EventEmitter().setMaxListeners(0);
  const lastAt = new Map<string, number>();
  const waiting = new Set<string>();

  function note(domain: string) {
    lastAt.set(domain, performance.now());
    if (waiting.has(domain)) return;
    waiting.add(domain);
    setTimeout(() => {
      waiting.delete(domain);
      changes.emit("change", domain);
    }, momentMs).unref();
  }

  for (const domain of shopify.shops)
    for (const table of Object.values(shopify.store(domain).tables)) {
      const keep = table.onChange;
      table.onChange = () => {
        keep();
        note(domain);
      };
    }

  return {
    on(listener) {
      changes.on("change", listener);
      return () => changes.off("change", listener);
    },
    async searchable(domain) {
      const writtenAt = lastAt.get(domain) ?? -Infinity;
      await wait(Math.max(0, writtenAt + indexLagMs + 1 - performance.now()));
    },
  };
}
