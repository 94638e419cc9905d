import type { StoreConsent } from "#app/shopify/customers.ts";

/** Several customer records with one number: the strictest word holds for the number. */
export function strictest(consents: readonly (StoreConsent | null)[]): StoreConsent | undefined {
  const order: StoreConsent["state"][] = ["redacted", "unsubscribed", "subscribed", "pending", "not_subscribed"];
  const known = consents.filter((consent) => consent !== null);
  return known.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
}
