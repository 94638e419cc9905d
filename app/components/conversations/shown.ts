import type { Audit } from "#app/conversations/thread-audit.server.ts";
import type { Thread, ThreadText } from "#app/conversations/thread.server.ts";
import { statusOf, whyOf } from "../messages/words.ts";
import { consentOf, endingOf, intentOf, stateOf, type Said } from "./words.ts";

/** How a text came to be answered as it was, in a merchant's words. */
export type ShownAudit = {
  readAs: string;
  rule: string;
  stood: string;
  ledTo: string;
  thenStood: string;
  /** What today's reader takes it for, where that differs. */
  today: { readAs: string; rule: string } | null;
  orders: { name: string; url: string }[];
};

export type ShownText = {
  id: string;
  from: "customer" | "robot" | "team";
  who: string;
  text: string;
  at: string;
  attachments: number;
  parts: number;
  status: Said;
  /** Worth a second look: not sent, or not delivered. */
  isTrouble: boolean;
  why: string | null;
  audit: ShownAudit | null;
};

export type ShownThread = {
  who: string;
  phone: string;
  customerUrl: string | null;
  /** Shopify may know more of them than we do. */
  isStranger: boolean;
  language: string | null;
  consent: Said & { detail: string; since: string | null };
  /** Nothing that is written here could be sent. */
  isMute: boolean;
  state: string;
  human: { since: string; why: string } | null;
  lockedSince: string | null;
  unseen: number;
  texts: ShownText[];
  hasEarlier: boolean;
};

export type ShownIn = {
  domain: string;
  /** A moment as the shop's clock shows it. */
  at(moment: Date): string;
  /** The name of a command, by its key. */
  nameOf(command: string): string;
  /** The name of the command that serves an intent. */
  serving(intent: string): string | undefined;
};

/** A thread as its page shows it: texts as they are, everything else in a merchant's words. */
export function shownThread(thread: Thread, shown: ShownIn): ShownThread {
  const { contact, humanSince, humanWhy, lockedAt, unseen, hasEarlier } = thread;
  const { since, ...consent } = consentOf(contact);
  return {
    who: contact.name ?? contact.phone,
    phone: contact.phone,
    customerUrl: contact.customerId && adminUrl(shown.domain, contact.customerId),
    isStranger: contact.customerId === null || contact.name === null || contact.storeConsent === null,
    language: contact.language ?? contact.locale,
    consent: { ...consent, since: since && shown.at(since) },
    isMute: contact.ledgerConsent === "opt-out" || contact.suppressedReason !== null,
    state: stateOf(thread.state, shown.nameOf),
    human: humanSince && { since: shown.at(humanSince), why: humanWhy ?? "" },
    lockedSince: lockedAt && shown.at(lockedAt),
    texts: thread.texts.map((text) => shownText(text, thread, shown)),
    ...{ unseen, hasEarlier },
  };
}

function shownText(text: ThreadText, { contact }: Thread, shown: ShownIn): ShownText {
  const from = text.direction === "in" ? "customer" : text.author || text.kind === "person" ? "team" : "robot";
  const who = { customer: contact.name ?? contact.phone, robot: "Automatic", team: text.author ?? "Your team" }[from];
  const isTrouble = ["failed", "refused", "errored", "unknown"].includes(text.status);
  const { id, attachments, parts, audit } = text;
  return {
    ...{ id, from, who, text: text.text, at: shown.at(text.at), attachments, parts, isTrouble },
    status: statusOf(text.status),
    why: from === "customer" ? (audit ? null : text.ended && endingOf(text.ended)) : whyOf(text),
    audit: audit ? shownAudit(audit, shown) : null,
  };
}

function shownAudit({ intent, rule, before, after, ended, today, orders }: Audit, shown: ShownIn): ShownAudit {
  const readAs = (read: string) => shown.serving(read) ?? intentOf(read);
  return {
    ...{ readAs: readAs(intent), rule: shortened(rule), ledTo: endingOf(ended) },
    stood: stateOf(before, shown.nameOf),
    thenStood: stateOf(after, shown.nameOf),
    today: today.isSame ? null : { readAs: readAs(today.intent), rule: shortened(today.rule) },
    orders: orders.map((name) => ({ name, url: `${adminOf(shown.domain)}/orders?query=${encodeURIComponent(name)}` })),
  };
}

/** Some rules quote all the ways to say a thing. */
const shortened = (rule: string) => (rule.length > longestRule ? `${rule.slice(0, longestRule)}…` : rule);
const longestRule = 60;

/** Where Shopify's admin shows the thing of this gid, such as gid://shopify/Order/1. */
function adminUrl(domain: string, gid: string): string {
  const [type = "", id = ""] = gid.split("/").slice(-2);
  return `${adminOf(domain)}/${type.toLowerCase()}s/${id}`;
}

const adminOf = (domain: string) => `https://admin.shopify.com/store/${domain.split(".")[0]}`;
