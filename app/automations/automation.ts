import type { z } from "zod";
import type { Account, AccountPart, KnownNumber } from "#app/contacts/account.ts";
import type { Birthday, Celebrant } from "#app/contacts/birthday.ts";
import type { Contact } from "#app/contacts/contact.ts";
import type { Journal } from "#app/outcomes/journal.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import type { Fields } from "#app/shops/fields.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Speaker } from "#app/templates/text.ts";
import type { Goods, Granted } from "#app/wishes/wish.ts";

/** Somebody whom a store event concerns, as its payload says: any of these may be absent. */
export type Recipient = {
  customerId?: string | null;
  name?: string | null;
  locale?: string | null;
  phones: (string | null | undefined)[];
  /** When they asked us to be told: of kind `requested` only. */
  askedAt?: Date;
  /** Our own list named them: nobody is looked up for that. */
  contact?: Contact;
};

/** How we stand with somebody. */
export type Standing = {
  /** Of their number, ISO 3166-1 alpha-2; undefined where it tells none. */
  country: string | undefined;
  /** They agreed to texts of this automation's kind, as far as is known now. */
  mayBeTold: boolean;
  /** When they last texted us. */
  heardAt: Date | null;
};

/** What an automation is told beside the payload. */
export type AutomationContext = {
  shop: Shop;
  admin: AdminRequest;
  now: Date;
  /** Which of its steps it is looked at for; "" where it has none. */
  step: string;
  /** What the merchant chose for it: read it with `chosen` and its own `settings`. */
  values: Record<string, unknown> | undefined;
  /** The journal of what is done about one thing, such as an order: once, however many events tell of it. */
  journalFor(about: string): Journal;
  /** Who would be told; undefined where nobody knows their number. */
  standingOf(to: Recipient): Promise<Standing | undefined>;
  /** Whether a network was given this automation's text about that, at that step. */
  wasTold(about: string, step: string): Promise<boolean>;
  /** Whether something out there, by its gid, is what the app itself did: a move of store credit. */
  isOurDoing(thing: string): Promise<boolean>;
  /** Gives Shopify a moment. */
  pause(ms: number): Promise<void>;
  /** A secret for one thing of this shop's, the same at every try: 16 letters and digits, hard to confuse and impossible to guess. */
  secretFor(thing: string): string;
  /** What the ledger holds last of this number: whose word it is, and how it reached us. */
  lastWord(phone: string): Promise<{ change: string; method: string } | undefined>;
  accounts: {
    /**
     * Which numbers were this account's own, and what of it has changed since then but not by a text of theirs. Only what is watched:
     * of all else it is noted how it stands.
     */
    changed(account: Account, watched: readonly AccountPart[], at: Date): Promise<KnownNumber[]>;
  };
  /** Who told us that their birthday is on one of these days, the way we write it: 04-12. */
  birthdaysOn(days: readonly Birthday[]): AsyncIterable<Celebrant>;
  /** A contact of this shop's, by its id. */
  contact(id: string): Promise<Contact | undefined>;
  wishes: {
    /** Whose turn it is to hear that these goods are in stock: never more people than there are units. */
    whoseTurn(goods: Goods): AsyncIterable<Granted>;
    /** For whom they now cost less than when they asked. */
    forWhomCheaper(goods: Goods): AsyncIterable<Granted>;
  };
};

/** Where a merchant finds it. */
export const automationGroups = ["orders", "deliveries", "payments", "returns", "carts", "customers"] as const;
export type AutomationGroup = (typeof automationGroups)[number];

/** What decides when it is looked at. */
export type Timing = {
  shop: Shop;
  happenedAt: Date;
  step: string;
  values: Record<string, unknown> | undefined;
};

export type Recipients<To> = readonly To[] | Promise<readonly To[]> | AsyncIterable<To>;

export async function firstOf<To>(recipients: Recipients<To>): Promise<To | undefined> {
  for await (const to of Symbol.asyncIterator in recipients ? recipients : await recipients) return to;
  return undefined;
}

/** A text that a store event, or the calendar, sets off. */
export type Automation<Payload = unknown, To extends Recipient = Recipient> = Speaker & {
  description: string;
  group: AutomationGroup;
  /** None where the calendar alone sets it off. */
  topics: readonly string[];
  /** `requested`: they asked by text to be told of this, once; it needs no other consent, and may not come without. */
  kind: "transactional" | "marketing" | "requested";
  /** Only the fields that are used; keys of personal data may be absent. */
  payload: z.ZodType<Payload>;
  /** How long after the store event the text still makes sense. */
  latestAfterMs: number;
  /** Not sent before the merchant turns it on. */
  offByDefault?: true;
  /** What the merchant may choose about it, beside what all of them have. */
  settings?: Fields;
  /** One that speaks more than once of one event, such as a cart's reminders: each step is due by itself. */
  steps?: readonly { key: string; name: string }[];
  /**
   * When it is to be looked at, where that is not at once: nothing before, and then all is asked and judged as of that moment. The
   * text counts as set off then. Undefined: this event sets nothing off.
   */
  dueAt?(payload: Payload, timing: Timing): Date | undefined;
  /** What its waiting is about: a newer event about the same takes the place of what waits, as each change of a cart pushes its texts back. */
  waitsFor?(payload: Payload): string | undefined;
  /** Once a day, in the morning of the shop's clock: whom that day concerns, each as a payload of its own. */
  daily?(context: AutomationContext & { day: string }): AsyncIterable<Payload>;
  /** A text about an order that can wait for the morning where the person is. */
  keepsHours?: true;
  /** An offer that may wait within the day for the hour at which this person is likeliest to read it. */
  waitsForBestHour?: true;
  /**
   * Whom it concerns: nobody, the one person of an order; or as many as there are, who wait for an item, as they are read. Each hears for
   * themselves.
   */
  recipients(payload: Payload, context: AutomationContext): Recipients<To>;
  /** What the text is about, once: two deliveries of one event, or two events about one thing, make one text. */
  about(payload: Payload, to: To, context: AutomationContext): string;
  /** It does something in the store before it tells of it: switched off, it still does, and says nothing. */
  acts?: true;
  run(payload: Payload, to: To, context: AutomationContext): Outcome | Promise<Outcome>;
};

export const defineAutomation = <Payload, To extends Recipient>(automation: Automation<Payload, To>) =>
  automation as unknown as Automation;
