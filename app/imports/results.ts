import type { Contact } from "#app/contacts/contact.ts";

/** What is wrong with a row, or with texting whom it is about: nobody is texted for it. */
export const problems = [
  "no-number",
  "bad-number",
  "did-not-agree",
  "no-date",
  "bad-date",
  "future-date",
  "no-source",
  "duplicate",
  "opted-out",
  "unsubscribed",
  "forgotten",
  "cannot-be-texted",
  "unreadable",
] as const;
export type Problem = (typeof problems)[number];

/** What a row can come to: consent kept, a question asked, nothing left to do, or a problem. */
export type Result = "opted-in" | "asked" | "known" | "asked-before" | Problem;

export type Counts = Partial<Record<Result | "not-in-shopify", number>>;

export const isProblem = (result: string): result is Problem => (problems as readonly string[]).includes(result);

export type Known = {
  mode: "proof" | "ask";
  /** Their number stood in an earlier row of the file. */
  isRepeated: boolean;
  /** They asked to be forgotten since the file was brought in. */
  isForgotten: boolean;
  contact: Pick<Contact, "ledgerConsent" | "storeConsent" | "suppressedReason"> | undefined;
  /** Shopify's word at this moment. */
  store: string | undefined;
};

/** What a row that can be read comes to. Who ever said stop, here or in Shopify, is not signed up again by any list. */
export function resultOf({ mode, isRepeated, isForgotten, contact, store }: Known): Result {
  if (isRepeated) return "duplicate";
  if (isForgotten) return "forgotten";
  if (contact?.ledgerConsent === "opt-out") return "opted-out";
  const words = [contact?.storeConsent, store];
  if (words.includes("unsubscribed") || words.includes("redacted")) return "unsubscribed";
  if (contact?.suppressedReason) return "cannot-be-texted";
  if (contact?.ledgerConsent === "opt-in") return "known";
  // Whoever was asked decides by their answer, and no older paper does.
  if (contact?.ledgerConsent === "pending" || words.includes("pending")) return "asked-before";
  if (mode === "proof") return "opted-in";
  return words.includes("subscribed") ? "known" : "asked";
}

export const added = (counts: Counts, results: readonly (keyof Counts)[]): Counts => {
  const sum = { ...counts };
  for (const result of results) sum[result] = (sum[result] ?? 0) + 1;
  return sum;
};
