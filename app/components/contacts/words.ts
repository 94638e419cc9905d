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
  confirmed: "Confirmed by text",
  words: "Text message",
  checkout: "Checkout",
  admin: "Shopify",
  import: "Imported list",
  form: "Form",
  network: "SMS network",
  merchant: "Your team",
};

export const sourceOf = (method: string) => sourceWords[method] ?? method;
