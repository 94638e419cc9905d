export type ConsentChange = "opt-in" | "opt-out" | "pending";

/** How a person's word reached us: kept as proof (47 CFR 64.1200(a)(10)). */
export type ConsentMethod = "keyword" | "words" | "checkout" | "admin" | "import" | "form" | "network" | "merchant";

export type ConsentDecision = {
  change: ConsentChange;
  method: ConsentMethod;
  /** The rule that read it, such as `opt-out.word.stop`. */
  rule?: string;
  /** The person's own words. */
  text?: string;
};
