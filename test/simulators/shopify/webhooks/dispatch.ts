import type { Subscription } from "../store/records/shop.ts";
import type { AppProxy } from "../storefront/proxy.ts";
import type { Store, StoreEvent } from "../store/store.ts";
import type { Deliveries } from "./deliver.ts";
import { privacyTopics, topicEnum } from "./topics.ts";

export type Route = {
  appUrl: string | null;
  topics: string[];
  webhookPath: (topic: string) => string;
  /** Where the app answers on a shop's own address, as its configuration has it. */
  appProxy?: AppProxy;
};

/**
 * Sends an event to everyone who asked for it: the app's own configuration, and subscriptions made through the API.
 * An app that is not installed hears nothing but privacy requests and its own uninstallation.
 */
export function dispatch(store: Store, event: StoreEvent, route: Route, deliveries: Deliveries): void {
  const always = event.topic === "app/uninstalled" || privacyTopics.includes(event.topic);
  if (!store.install.installed && !always) return;
  const { topic, payload, eventId, triggeredAt } = event;
  const frozen = structuredClone(payload);
  const common = { shop: store.domain, topic, eventId, triggeredAt };
  if (route.appUrl && route.topics.includes(topic)) {
    deliveries.send({ ...common, payload: frozen, url: new URL(route.webhookPath(topic), route.appUrl).href });
  }
  for (const one of store.tables.subscriptions.all()) {
    if (one.topic !== topicEnum(topic) || !matches(one, frozen)) continue;
    deliveries.send({ ...common, payload: only(one.includeFields, frozen), url: one.uri, name: one.name });
  }
}

/** Of Shopify's filter syntax: `field:value` pairs joined by AND. */
function matches({ filter }: Subscription, payload: unknown): boolean {
  if (!filter) return true;
  return filter.split(/\s+AND\s+/).every((part) => {
    const [path = "", wanted = ""] = part.split(/:(.*)/s);
    return String(read(payload, path.trim())) === wanted.trim().replace(/^"(.*)"$/, "$1");
  });
}

function only(fields: string[], payload: unknown): unknown {
  if (fields.length === 0) return payload;
  return Object.fromEntries(
    fields.map((field) => [field, read(payload, field)]).filter(([, value]) => value !== undefined),
  );
}

function read(payload: unknown, path: string): unknown {
  return path.split(".").reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], payload);
}
