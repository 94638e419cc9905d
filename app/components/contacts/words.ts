import type { BadgeProps } from "@shopify/polaris";
import type { Standing } from "#app/contacts/standing.ts";

type Said = { label: string; tone?: BadgeProps["tone"]; detail: string };

/** What may be texted to somebody, and what that means. */
export const standingWords: Record<Standing, Said> = {
  "opted-in": { label: "Opted in", tone: "success", detail: "Agreed to get texts from your shop." },
  pending: { label: "Not confirmed yet", tone: "attention", detail: "Was asked to confirm, and has not answered." },
  "opted-out": {
    label: "Opted out",
    tone: "critical",
    detail: "Gets no texts. Only they can undo it, by texting START.",
  },
  suppressed: { label: "Cannot be texted", tone: "critical", detail: "Texts do not reach this number." },
  none: { label: "Has not agreed", detail: "What they text is answered; they get no offers." },
};

/** How we know of somebody's consent, by the ledger's method, as a list has room for it. */
export const sourceWords: Record<string, string> = {
  keyword: "Text message",
  words: "Text message",
  checkout: "Checkout",
  admin: "Shopify",
  import: "Import",
  form: "Form",
  network: "SMS network",
  merchant: "Your team",
};

export const sourceOf = (method: string) => sourceWords[method] ?? method;

type Entry = { change: string; method: string; rule: string | null; actor: string | null };

const changes: Record<string, string> = {
  "opt-in": "Opted in",
  "opt-out": "Opted out",
  pending: "Was asked to confirm",
};

const ways: Record<string, string> = {
  keyword: "by texting a keyword",
  words: "in their own words, by text",
  checkout: "at your shop's checkout",
  admin: "as Shopify told us",
  import: "by a list that your team brought in",
  form: "by a form",
  network: "as the SMS network told us",
  merchant: "by somebody of your team",
};

/** One entry of the ledger in a sentence's words: what changed, and how. */
export const entryWords = ({ change, method }: Entry): { what: string; how: string } => ({
  what: changes[change] ?? change,
  how: ways[method] ?? method,
});
