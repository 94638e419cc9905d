import type { Audit } from "#app/conversations/thread-audit.server.ts";
import type { Thread, ThreadText } from "#app/conversations/thread.server.ts";
import type { Again } from "#app/conversations/thread-again.ts";
import { sentence, listOf, type Part, type Sentence } from "../sentence.ts";
import { adminOf, adminUrl } from "../admin-url.ts";
import { statusOf, whyOf } from "../messages/words.ts";
import { deliveryOf, shortened, type Fact } from "./shown-delivery.ts";
import { titleOf } from "#app/templates/find.ts";
import type { ShownIn } from "./shown-in.ts";
import { consentOf, endingOf, intentOf, stateOf, type Said } from "./words.ts";

/** How a text came to be answered as it was, in a merchant's words. */
export type ShownAudit = {
  readAs: string;
  rule: string;
  stood: Sentence;
  ledTo: string;
  /** Who answered, and with which of their texts. */
  answered: Sentence | null;
  thenStood: Sentence;
  /** What today's reader takes it for, where that differs. */
  today: { readAs: string; rule: string } | null;
  orders: { name: string; url: string }[];
};

/** Who wrote a text: somebody by name, or one of the two that go without. */
export type Writer = { is: "named"; name: string } | { is: "Automatic" | "Your team" };

export type ShownText = {
  id: string;
  from: "customer" | "robot" | "team";
  who: Writer;
  text: string;
  /** ISO. */
  at: string;
  attachments: number;
  parts: number;
  status: Said;
  /** Worth a second look: not sent, or not delivered. */
  isTrouble: boolean;
  why: Part | null;
  audit: ShownAudit | null;
  /** What set it off, and how it was delivered or was not. */
  delivery: Fact[];
  /** What may be done about one that has not arrived. */
  again: Again;
};

export type ShownNote = { id: string; who: string; text: string; at: string };

/** What the team wrote ahead; with a reason where it was kept back. */
export type ShownScheduled = { id: string; who: string; text: string; due: string; kept: string | null };

export type ShownThread = {
  who: string;
  phone: string;
  customerUrl: string | null;
  /** Shopify may know more of them than we do. */
  isStranger: boolean;
  language: string | null;
  consent: Said & { detail: Sentence; since: string | null };
  /** Nothing that is written here could be sent. */
  isMute: boolean;
  state: Sentence;
  human: { since: string; why: string } | null;
  lockedSince: string | null;
  unseen: number;
  texts: ShownText[];
  notes: ShownNote[];
  scheduled: ShownScheduled[];
  hasEarlier: boolean;
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
    language: contact.language || contact.locale ? shown.speaks(contact.language, contact.locale) : null,
    consent: { ...consent, since: since?.toISOString() ?? null },
    isMute: contact.ledgerConsent === "opt-out" || contact.suppressedReason !== null,
    state: stateOf(thread.state, shown.nameOf),
    human: humanSince && { since: humanSince.toISOString(), why: humanWhy ?? "" },
    lockedSince: lockedAt?.toISOString() ?? null,
    texts: thread.texts.map((text) => shownText(text, thread, shown)),
    notes: thread.notes.map(({ id, author, text, at }) => ({
      ...{ id, who: author, text, at: at.toISOString() },
    })),
    scheduled: thread.scheduled.map(({ id, author, text, dueAt, reason }) => ({
      ...{ id, who: author, text, due: dueAt.toISOString(), kept: reason },
    })),
    ...{ unseen, hasEarlier },
  };
}

function shownText(text: ThreadText, { contact, texts }: Thread, shown: ShownIn): ShownText {
  const from = text.direction === "in" ? "customer" : text.author || text.kind === "person" ? "team" : "robot";
  const writer = { customer: contact.name ?? contact.phone, robot: null, team: text.author }[from];
  const isTrouble = ["failed", "refused", "errored", "unknown"].includes(text.status);
  const { id, attachments, parts, audit, again } = text;
  const answered = texts.find((one) => one.id === text.inReplyTo)?.text;
  return {
    ...{ id, from, text: text.text, at: text.at.toISOString(), attachments, parts },
    who: writer === null ? { is: from === "robot" ? "Automatic" : "Your team" } : { is: "named", name: writer },
    ...{ isTrouble, again, delivery: from === "customer" ? [] : deliveryOf(text, answered, shown) },
    status: statusOf(text.status),
    why: from === "customer" ? (audit ? null : text.ended ? sentence(endingOf(text.ended)) : null) : whyOf(text),
    audit: audit ? shownAudit(audit, shown) : null,
  };
}

function shownAudit(audit: Audit, shown: ShownIn): ShownAudit {
  const { intent, rule, before, after, ended, speaker, said, note, today, orders } = audit;
  const readAs = (read: string) => shown.serving(read) ?? intentOf(read);
  return {
    ...{ readAs: readAs(intent), rule: shortened(rule), ledTo: endingOf(ended) },
    answered:
      said.length > 0
        ? listOf([sentence(shown.nameOf(speaker)), ...said.map((key) => sentence(titleOf(key))), note])
        : null,
    stood: stateOf(before, shown.nameOf),
    thenStood: stateOf(after, shown.nameOf),
    today: today.isSame ? null : { readAs: readAs(today.intent), rule: shortened(today.rule) },
    orders: orders.map((name) => ({ name, url: `${adminOf(shown.domain)}/orders?query=${encodeURIComponent(name)}` })),
  };
}
