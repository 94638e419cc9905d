import type { Contact } from "#app/contacts/contact.ts";
import type { MessageKind } from "./message.ts";
import { isUnasked, judgeMoment, type UnaskedFacts } from "./moment.ts";
import { refuse, send, type Verdict } from "./verdict.ts";

export type { Verdict };

/** What the gate knows when it is asked: at dispatch, never at enqueue. */
export type GateFacts = {
  kind: MessageKind;
  contact: Pick<Contact, "ledgerConsent" | "ledgerConsentAt" | "storeConsent" | "storeConsentAt" | "suppressedReason">;
  /** The shop's own choice for texts about orders; strict unless the merchant says otherwise. */
  transactionalTexts: "with-consent" | "always";
  shopInstalled: boolean;
  now: Date;
  /** After this the text makes no sense any more. */
  latestAt?: Date | null;
  /** When the person said stop, for the one text that confirms it. */
  optedOutAt?: Date | null;
  /** When the person asked for this one text. */
  requestedAt?: Date | null;
  /** The network confirms opt-outs on this number by itself. */
  networkConfirms?: boolean;
  /** The number that it was to go out from is no longer the shop's. */
  numberGone?: boolean;
};

/** A confirmation counts as covered by consent when it goes out within five minutes (47 CFR 64.1200(a)(12)). */
const confirmationWithinMs = 5 * 60_000;

/** May this text go to this person now? Asked at dispatch; its answer is kept with the message. */
export function judge(facts: GateFacts & { unasked?: UnaskedFacts }): Verdict {
  const verdict = judgeRight(facts);
  const isDue = verdict.verdict === "send" && facts.unasked && isUnasked(facts.kind);
  return isDue ? judgeMoment(facts, facts.unasked!) : verdict;
}

/** May it go at all, whatever the hour? What is refused here needs nothing else to be known. */
export function judgeRight(facts: GateFacts): Verdict {
  const verdict = judgeConsent(facts);
  if (verdict.verdict === "send" && facts.numberGone)
    return refuse("number.gone", "Not sent: this number is no longer connected");
  return verdict;
}

/** It may go as soon as its number has a turn. */
export const waitForTurn = (until: Date) =>
  ({
    ...{ verdict: "hold", rule: "pace", until },
    reason: "Waiting: the number is sending as fast as its network allows",
  }) as const satisfies Verdict;

function judgeConsent(facts: GateFacts): Verdict {
  const { kind, contact, now, latestAt } = facts;
  if (!facts.shopInstalled) return refuse("shop.uninstalled", "Not sent: the app is no longer installed in this shop");
  if (contact.suppressedReason) return refuse("suppressed", `Not sent: ${contact.suppressedReason}`);
  if (kind === "opt-out-confirmation") return judgeConfirmation(facts);
  // Asked for by the person in that moment, or by the merchant for their own phone: answered even to someone opted out.
  if (kind === "help" || kind === "test") return send;
  if (contact.ledgerConsent === "opt-out") return refuse("consent.opted-out", "Not sent: this person opted out");
  if (latestAt && now > latestAt) return refuse("late", "Not sent: it would have come too late to be of use");
  if (kind === "reply" || kind === "person" || kind === "alert") return send;
  return kind === "requested" ? judgeRequested(facts) : judgeUnasked(facts);
}

function judgeConfirmation({ now, optedOutAt, networkConfirms }: GateFacts): Verdict {
  if (networkConfirms)
    return refuse("confirmation.network", "Not sent: the network confirms opt-outs on this number by itself");
  if (!optedOutAt || now.getTime() - optedOutAt.getTime() > confirmationWithinMs)
    return refuse("confirmation.late", "Not sent: an opt-out may be confirmed within five minutes only");
  return send;
}

/** They asked for this one text themselves, so it needs no other consent; but what they said in the shop since then holds. */
function judgeRequested({ contact, requestedAt }: GateFacts): Verdict {
  const { storeConsent, storeConsentAt } = contact;
  const isNewer = !requestedAt || !storeConsentAt || storeConsentAt > requestedAt;
  const unsubscribed = storeConsent === "redacted" || (storeConsent === "unsubscribed" && isNewer);
  return unsubscribed
    ? refuse(
        "consent.unsubscribed",
        "Not sent: this customer has unsubscribed from SMS in Shopify since they asked for it",
      )
    : send;
}

/** Texts that the person did not ask for in that moment need their consent, and the stricter of Shopify's word and ours holds. */
function judgeUnasked({ kind, contact, transactionalTexts }: GateFacts): Verdict {
  const { storeConsent, ledgerConsent } = contact;
  if (storeConsent === "unsubscribed" || storeConsent === "redacted")
    return refuse("consent.unsubscribed", "Not sent: this customer is unsubscribed from SMS in Shopify");
  const agreed = storeConsent === "subscribed" || (ledgerConsent === "opt-in" && storeConsent !== "pending");
  if (agreed) return send;
  if (kind === "transactional" && transactionalTexts === "always") return send;
  return storeConsent === "pending"
    ? refuse("consent.pending", "Not sent: this customer has not confirmed their SMS subscription yet")
    : refuse("consent.none", "Not sent: this customer has not agreed to receive texts");
}
