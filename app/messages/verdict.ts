/** What the send gate said, and why, in words that a merchant understands. */
export type Verdict =
  | { verdict: "send" }
  | { verdict: "refuse"; rule: string; reason: string }
  | { verdict: "hold"; rule: string; reason: string; until: Date };

export const send: Verdict = { verdict: "send" };
export const refuse = (rule: string, reason: string): Verdict => ({ verdict: "refuse", rule, reason });
