import type { Contact } from "./contact.ts";

/** What may be texted to somebody, by the stricter of their word to us and Shopify's. */
export const standings = ["opted-in", "pending", "opted-out", "suppressed", "none"] as const;
export type Standing = (typeof standings)[number];

export type Words = Pick<
  Contact,
  "ledgerConsent" | "ledgerConsentAt" | "storeConsent" | "storeConsentAt" | "suppressedReason" | "suppressedAt"
>;

/** Where somebody stands. The database knows it too, to filter by: `contact_standing` of the migrations. */
export function standingOf({
  ledgerConsent: ledger,
  storeConsent: store,
  suppressedReason,
}: Pick<Words, "ledgerConsent" | "storeConsent" | "suppressedReason">): Standing {
  if (ledger === "opt-out" || store === "unsubscribed" || store === "redacted") return "opted-out";
  if (suppressedReason !== null) return "suppressed";
  if (store === "pending" || (ledger === "pending" && store !== "subscribed")) return "pending";
  return store === "subscribed" || ledger === "opt-in" ? "opted-in" : "none";
}

/** Since when they stand there; null where nobody ever said anything. */
export function standsSince(words: Words): Date | null {
  const { ledgerConsent, ledgerConsentAt, storeConsent, storeConsentAt, suppressedAt } = words;
  switch (standingOf(words)) {
    case "opted-out":
      return ledgerConsent === "opt-out" ? ledgerConsentAt : storeConsentAt;
    case "suppressed":
      return suppressedAt;
    case "pending":
      return storeConsent === "pending" ? storeConsentAt : ledgerConsentAt;
    case "opted-in":
      return ledgerConsent === "opt-in" ? ledgerConsentAt : storeConsentAt;
    case "none":
      return null;
  }
}
