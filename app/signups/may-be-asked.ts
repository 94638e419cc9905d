import type { StoreConsent } from "#app/shopify/customers.ts";

export type Known = {
  /** The person's last word to us. */
  ledger: string | null;
  /** What Shopify says, of several records the strictest. */
  store: StoreConsent["state"] | undefined;
  suppressed: string | null;
};

/**
 * May somebody be asked whether they want texts because a stranger typed in their number? Not who has agreed already, and never who has
 * objected, to us or in Shopify: they alone take that back, by a text from that phone.
 */
export const mayBeAsked = ({ ledger, store, suppressed }: Known): boolean =>
  suppressed === null &&
  ledger !== "opt-out" &&
  ledger !== "opt-in" &&
  store !== "unsubscribed" &&
  store !== "redacted" &&
  store !== "subscribed";
