import type { StoreConsent } from "#app/shopify/customers.ts";
import type { NetworkConsent } from "#app/gateways/gateway.ts";

/** Our ledger's last word of a number. */
export type OurWord = { ledgerConsent: string | null; ledgerConsentAt: Date | null };

/** Whether the two agree; or whose word is the last: theirs is followed, or ours is told to them; or ours stays, and theirs stays theirs. */
export type Comparison = "agree" | "follow" | "tell" | "keep";

/** What is done about what Shopify says, once it is known. A person's own STOP is never undone by the store, whichever is newer. */
export function compareWithStore(
  { ledgerConsent, ledgerConsentAt }: OurWord,
  store: Pick<StoreConsent, "state" | "updatedAt">,
): Exclude<Comparison, "follow"> {
  const wanted = wantedInStore(ledgerConsent);
  if (!wanted || !ledgerConsentAt || store.state === wanted || store.state === "redacted") return "agree";
  // Shopify knows whole seconds; of two words in the same one the stricter holds.
  const isOurs = seconds(store.updatedAt) - seconds(ledgerConsentAt) < (wanted === "unsubscribed" ? 1 : 0);
  if (isOurs) return "tell";
  return store.state === "subscribed" ? "keep" : "agree";
}

/** How Shopify calls our word; undefined where there is none to tell it. */
export const wantedInStore = (change: string | null): "subscribed" | "unsubscribed" | undefined =>
  change === "opt-in" ? "subscribed" : change === "opt-out" ? "unsubscribed" : undefined;

const seconds = (moment: Date | null) => Math.floor((moment?.getTime() ?? 0) / 1000);

/**
 * What is done about what a network keeps. The newer word counts, of two at the same moment the opt-out; and only the person can say
 * START again, no other system that shares the number.
 */
export function compareWithNetwork(
  { ledgerConsent, ledgerConsentAt }: OurWord,
  { change, at, source }: Pick<NetworkConsent, "change" | "at" | "source">,
): Exclude<Comparison, "keep"> {
  const ours = ledgerConsentAt?.getTime() ?? 0;
  if (change === "opt-out") {
    if (ledgerConsent === "opt-out") return "agree";
    return ledgerConsent === "opt-in" && ours > at.getTime() ? "tell" : "follow";
  }
  if (ledgerConsent !== "opt-out") return "agree";
  return saidByThem(source) && at.getTime() > ours ? "follow" : "tell";
}

/** The network heard it from the person, and not from another system. */
export const saidByThem = (source: string) => source.toLowerCase() === "recipient";
