import type { Contact } from "#app/contacts/contact.ts";
import type { Places } from "#app/contacts/places/places.ts";
import type { MessageKind } from "./message.ts";
import { localClock } from "./local-time.ts";
import { quietHours } from "./quiet-hours.ts";
import type { Hours } from "./quiet-hours.rules.ts";

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
  /** What matters for texts that the person did not ask for in that moment. */
  unasked?: UnaskedFacts;
};

export type UnaskedFacts = {
  places: Places;
  /** The merchant's own hours for texts that sell, and for texts about orders; the law's are narrower or not. */
  hours: { marketing: Hours; orders: Hours };
  /** When texts that sell went to this person in the last seven days, the newest first. */
  marketingAt: readonly Date[];
  /** When they last got a text that they had not asked for. */
  lastAt: Date | null;
  /** The same words went to them within a day. */
  repeats: boolean;
  caps: { marketingADay: number; marketingAWeek: number; minutesApart: number };
  /** What the shop may spend in a day, and when its next day begins. In the shop's currency. */
  spending: { limit: number | null; spent: number; nextDay: Date };
};

/** What the send gate said, and why, in words that a merchant understands. */
export type Verdict =
  | { verdict: "send" }
  | { verdict: "refuse"; rule: string; reason: string }
  | { verdict: "hold"; rule: string; reason: string; until: Date };

const refuse = (rule: string, reason: string): Verdict => ({ verdict: "refuse", rule, reason });

/** A confirmation counts as covered by consent when it goes out within five minutes (47 CFR 64.1200(a)(12)). */
const confirmationWithinMs = 5 * 60_000;

/** May this text go to this person now? Asked at dispatch; its answer is kept with the message. */
export function judge(facts: GateFacts): Verdict {
  const { kind, contact, now, latestAt } = facts;
  if (!facts.shopInstalled) return refuse("shop.uninstalled", "Not sent: the app is no longer installed in this shop");
  if (contact.suppressedReason) return refuse("suppressed", `Not sent: ${contact.suppressedReason}`);
  if (kind === "opt-out-confirmation") return judgeConfirmation(facts);
  // Asked for by the person in that moment, or by the merchant for their own phone: answered even to someone opted out.
  if (kind === "help" || kind === "test") return { verdict: "send" };
  if (contact.ledgerConsent === "opt-out") return refuse("consent.opted-out", "Not sent: this person opted out");
  if (latestAt && now > latestAt) return refuse("late", "Not sent: it would have come too late to be of use");
  if (kind === "reply" || kind === "person" || kind === "alert") return { verdict: "send" };
  const consented = kind === "requested" ? judgeRequested(facts) : judgeUnasked(facts);
  return consented.verdict === "send" && facts.unasked ? judgeMoment(facts, facts.unasked) : consented;
}

function judgeConfirmation({ now, optedOutAt, networkConfirms }: GateFacts): Verdict {
  if (networkConfirms)
    return refuse("confirmation.network", "Not sent: the network confirms opt-outs on this number by itself");
  if (!optedOutAt || now.getTime() - optedOutAt.getTime() > confirmationWithinMs)
    return refuse("confirmation.late", "Not sent: an opt-out may be confirmed within five minutes only");
  return { verdict: "send" };
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
    : { verdict: "send" };
}

/** Texts that the person did not ask for in that moment need their consent, and the stricter of Shopify's word and ours holds. */
function judgeUnasked({ kind, contact, transactionalTexts }: GateFacts): Verdict {
  const { storeConsent, ledgerConsent } = contact;
  if (storeConsent === "unsubscribed" || storeConsent === "redacted")
    return refuse("consent.unsubscribed", "Not sent: this customer is unsubscribed from SMS in Shopify");
  const agreed = storeConsent === "subscribed" || (ledgerConsent === "opt-in" && storeConsent !== "pending");
  if (agreed) return { verdict: "send" };
  if (kind === "transactional" && transactionalTexts === "always") return { verdict: "send" };
  return storeConsent === "pending"
    ? refuse("consent.pending", "Not sent: this customer has not confirmed their SMS subscription yet")
    : refuse("consent.none", "Not sent: this customer has not agreed to receive texts");
}

/** They may be texted; but now? What would come too late by then is not held. */
function judgeMoment(facts: GateFacts, unasked: UnaskedFacts): Verdict {
  // Two parcels may have the same news, and what was asked for again is told again.
  if (unasked.repeats && facts.kind === "marketing")
    return refuse("duplicate", "Not sent: the same words went to this person within a day");
  const held = heldFor(facts, unasked);
  if (!held) return { verdict: "send" };
  const { until, rule, why } = held;
  if (facts.latestAt && until > facts.latestAt)
    return refuse(rule, `Not sent: it would have been held (${why}), and come too late to be of use`);
  return { verdict: "hold", rule, until, reason: `Held ${why}` };
}

type Held = { until: Date; rule: string; why: string };

/** The first rule that holds it. It is judged again when that is over, so the others have their turn. */
function heldFor({ kind, now }: GateFacts, unasked: UnaskedFacts): Held | undefined {
  const { spending, places, hours } = unasked;
  if (spending.limit !== null && spending.spent >= spending.limit)
    return {
      until: spending.nextDay,
      rule: "spend-limit",
      why: "until tomorrow: what you allow to be spent in a day is spent",
    };
  const sells = kind !== "transactional";
  const quiet = quietHours(now, places, sells ? hours.marketing : hours.orders, sells ? "law" : "own");
  if (quiet)
    return {
      until: quiet.until,
      rule: "quiet-hours",
      why: `until ${localClock(quiet.until, quiet.zone)}: quiet hours`,
    };
  return kind === "marketing" ? spaced(now, unasked) : undefined;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Not too many texts that sell, nor right upon another text. */
function spaced(now: Date, { marketingAt, lastAt, caps }: UnaskedFacts): Held | undefined {
  const frees = (most: number, withinMs: number) => {
    const since = marketingAt.filter((at) => now.getTime() - at.getTime() < withinMs);
    return since.length >= most ? new Date(since[most - 1]!.getTime() + withinMs) : undefined;
  };
  const week = frees(caps.marketingAWeek, 7 * day);
  if (week)
    return {
      until: week,
      rule: "frequency",
      why: "until a week has passed: they had as many offers as you allow in one",
    };
  const today = frees(caps.marketingADay, day);
  if (today)
    return {
      until: today,
      rule: "frequency",
      why: "until a day has passed: they had as many offers as you allow in one",
    };
  const apart = new Date((lastAt?.getTime() ?? 0) + caps.minutesApart * minute);
  return apart > now
    ? { until: apart, rule: "spacing", why: "for a while: they have just had another text" }
    : undefined;
}
