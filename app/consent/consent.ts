export type ConsentChange = "opt-in" | "opt-out" | "pending";

/** How a person's word reached us: kept as proof (47 CFR 64.1200(a)(10)). */
export type ConsentMethod =
  "confirmed" | "keyword" | "words" | "checkout" | "admin" | "import" | "form" | "network" | "merchant";

/** Which texts a word is about: everything, or those that sell, or those about orders. */
export type ConsentScope = "all" | "marketing" | "transactional";

export type ConsentDecision = {
  change: ConsentChange;
  method: ConsentMethod;
  /** Everything, where it is not said. */
  scope?: ConsentScope;
  /** The rule that read it, such as `opt-out.word.stop`. */
  rule?: string;
  /** The person's own words. */
  text?: string;
  /** The word of a flyer by which they join, in capital letters. */
  joinWord?: string;
};

/**
 * What else is known of how a word was given: where it was said, on which page, from which machine, by what name. Evidence may hold
 * other facts under other names too; these are told in words.
 */
export type Evidence = Record<string, string | null>;
