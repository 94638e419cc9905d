import type { BadgeProps } from "@shopify/polaris";
import type { Contact } from "#app/contacts/contact.ts";
import type { Need } from "#app/conversations/waiting.ts";
import type { StateThen } from "#app/conversations/thread-audit.server.ts";
import { titleOf } from "#app/templates/find.ts";
import { sentence, type Sentence } from "../sentence.ts";

export type Said = { label: string; tone?: BadgeProps["tone"] };

/** Why a conversation stands above the others. */
export const needWords: Record<Need, Said> = {
  locked: { label: "Locked", tone: "critical" },
  "reply-kept": { label: "Reply not sent", tone: "attention" },
  waiting: { label: "Waits for you", tone: "attention" },
  "with-team": { label: "With your team", tone: "info" },
  "not-understood": { label: "Not understood", tone: "warning" },
};

/** Why a person answers and not the robot. */
export const humanWords: Record<string, string> = {
  asked: "They asked for a person.",
  unhappy: "They were not happy with an order.",
  redeliver: "They want a parcel brought again. The order says which.",
  collect: "They want to collect a parcel. The order says which.",
  replied: "Somebody of your team wrote to them.",
  taken: "Somebody of your team stepped in.",
};

const stateWords: Record<string, string> = {
  "awaiting-choice": "waiting for one of the numbered lines",
  "awaiting-answer": "waiting for an answer",
  "awaiting-code": "waiting for a one-time code",
};

/** Where a conversation stands, or stood: "waiting for a one-time code (Buy)". */
export function stateOf({ state, command }: StateThen, nameOf: (key: string) => string): Sentence {
  const words = stateWords[state];
  if (!words) return sentence("nothing open");
  return command
    ? sentence("{{state}} ({{command}})", { state: sentence(words), command: sentence(nameOf(command)) })
    : sentence(words);
}

const endings: Record<string, string> = {
  handedOver: "Handed over to your team",
  "waits for a person of the shop": "Left to your team",
  unknown: "Not understood, and said so",
  locked: "Refused: this number is locked",
};

/** How a text ended, for the merchant. */
export const endingOf = (ended: string) => endings[ended] ?? titleOf(ended);

/** `address_new`, as a merchant reads it, where no command has a name for it. */
export const intentOf = (intent: string) => intents[intent] ?? titleOf(intent.replaceAll("_", " "));

const intents: Record<string, string> = {
  none: "Nothing that can be asked for",
  question: "A question",
  otp: "A one-time code",
  opt_out: "An opt-out",
  opt_in: "An opt-in",
  yes: "A yes",
  no: "A no",
  rating: "A mark",
  quantity: "A quantity",
  choice: "One of the numbered lines",
  answer: "An answer to our question",
};

type Consent = Pick<
  Contact,
  "ledgerConsent" | "ledgerConsentAt" | "storeConsent" | "storeConsentAt" | "suppressedReason" | "suppressedAt"
>;

/** What may be texted to somebody, and since when: the stricter of their word to us and Shopify's. */
export function consentOf(contact: Consent): Said & { detail: Sentence; since: Date | null } {
  const { ledgerConsent, ledgerConsentAt, storeConsent, storeConsentAt, suppressedReason, suppressedAt } = contact;
  if (ledgerConsent === "opt-out")
    return {
      label: "Opted out",
      tone: "critical",
      detail: sentence("They get no texts until they text START."),
      since: ledgerConsentAt,
    };
  if (suppressedReason)
    return {
      label: "Cannot be texted",
      tone: "critical",
      detail: sentence("Left alone: {{why}}.", { why: { written: suppressedReason } }),
      since: suppressedAt,
    };
  if (storeConsent === "unsubscribed" || storeConsent === "redacted")
    return { label: "Unsubscribed in Shopify", tone: "warning", detail: onlyAnswers, since: storeConsentAt };
  if (storeConsent === "pending")
    return { label: "Not confirmed yet", tone: "attention", detail: onlyAnswers, since: storeConsentAt };
  if (storeConsent === "subscribed" || ledgerConsent === "opt-in")
    return {
      label: "Agreed to texts",
      tone: "success",
      detail: sentence(""),
      since: ledgerConsentAt ?? storeConsentAt,
    };
  return { label: "Has not agreed to texts", detail: onlyAnswers, since: null };
}

const onlyAnswers = sentence("What they text is answered; they get no offers.");
