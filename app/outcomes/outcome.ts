import type { ConsentDecision } from "#app/consent/consent.ts";
import type { Language } from "#app/lib/language.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import type { MessageKind } from "#app/messages/message.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { Change } from "./change.ts";

/** One text to say: the key of the speaker's text, and what to fill in. */
export type Say = {
  key: string;
  values?: Record<string, unknown>;
  /** Where it differs from the occasion's. */
  kind?: MessageKind;
  /** Another customer of the shop, to be told something too: the send gate decides whether. */
  to?: {
    phone: PhoneNumber;
    customer: Customer;
    /** The text asks "Not you? Reply NO": for a day, a NO locks their thread and tells the merchant. */
    objection?: boolean;
  };
  /** Something among the values that only the phone may show, such as a gift card's code: it is never stored in the open. */
  secret?: string;
  /** What it is about, where that may have one text only, whoever says it first. */
  cause?: string;
};

/** What a command, an automation or a conversation decided. Nothing has happened until it is committed. */
export type Outcome = {
  texts: Say[];
  consent?: ConsentDecision;
  /** They chose a language: it is spoken from this outcome's texts on. */
  language?: Language;
  changes?: readonly Change[];
  /** How it ended, in a few words, for the log: `ordered`, `no such order`. */
  ended: string;
};

export const say = (key: string, values?: Record<string, unknown>): Outcome => ({
  texts: [{ key, values }],
  ended: key,
});
export const nothing = (ended: string): Outcome => ({ texts: [], ended });
