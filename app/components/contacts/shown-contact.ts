import { changes, facts, methods } from "#app/consent/evidence.words.ts";
import type { LedgerEntry } from "#app/consent/entries.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { standingOf, standsSince, type Standing } from "#app/contacts/standing.ts";
import type { Verdict } from "#app/messages/gate.ts";
import { adminUrl } from "../admin-url.ts";

export type ShownEntry = {
  id: string;
  what: string;
  how: string;
  at: string;
  /** What they wrote, and what they had been shown, word for word. */
  text: string | null;
  wording: string | null;
  actor: string | null;
  /** A value that is a moment is written as ISO has it. */
  evidence: { name: string; value: string; isMoment: boolean }[];
  position: number;
};

export type ShownForecast = { goes: boolean; why: string | null };

export type ShownContactPage = {
  id: string;
  who: string;
  phone: string;
  customerUrl: string | null;
  standing: Standing;
  since: string | null;
  canOptOut: boolean;
  order: ShownForecast;
  offer: ShownForecast;
  entries: ShownEntry[];
};

type Given = {
  contact: Contact;
  entries: readonly LedgerEntry[];
  forecast: { order: Verdict; offer: Verdict };
  domain: string;
};

/** A contact as its page shows it: the proof as it is, everything else in a merchant's words, in English. */
export function shownContact({ contact, entries, forecast, domain }: Given): ShownContactPage {
  const since = standsSince(contact);
  return {
    ...{ id: contact.id, who: contact.name ?? contact.phone, phone: contact.phone },
    customerUrl: contact.customerId && adminUrl(domain, contact.customerId),
    ...{ standing: standingOf(contact), since: since && since.toISOString() },
    canOptOut: contact.ledgerConsent !== "opt-out",
    ...{ order: shownForecast(forecast.order), offer: shownForecast(forecast.offer) },
    entries: entries.map((entry) => ({
      ...{ what: changes[entry.change] ?? entry.change, how: methods[entry.method] ?? entry.method },
      ...{ id: entry.id, at: entry.occurredAt.toISOString(), position: entry.sequence },
      ...{ text: entry.text, wording: entry.wording, actor: entry.actor, evidence: evidenceOf(entry.evidence) },
    })),
  };
}

const shownForecast = (verdict: Verdict): ShownForecast => ({
  goes: verdict.verdict === "send",
  why: verdict.verdict === "send" ? null : verdict.reason,
});

/** What is kept beside an entry that says something to a merchant. */
function evidenceOf(evidence: unknown): ShownEntry["evidence"] {
  if (typeof evidence !== "object" || evidence === null) return [];
  return Object.entries(evidence).flatMap(([key, value]) =>
    facts[key] && typeof value === "string" && value && !hidden.has(key)
      ? { name: facts[key], value, isMoment: moment.test(value) }
      : [],
  );
}

/** For a lawyer, not for a merchant: they stand in the file. */
const hidden = new Set(["gateway", "networkId"]);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
