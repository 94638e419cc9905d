import type { z } from "zod";
import type { Journal } from "#app/outcomes/journal.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
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
};

/** What an automation is told beside the payload. */
export type AutomationContext = {
  shop: Shop;
  admin: AdminRequest;
  /** The journal of what is done about one thing, such as an order: once, however many events tell of it. */
  journalFor(about: string): Journal;
  wishes: {
    /** Whose turn it is to hear that these goods are in stock: never more people than there are units. */
    whoseTurn(goods: Goods): Promise<Granted[]>;
    /** For whom they now cost less than when they asked. */
    forWhomCheaper(goods: Goods): Promise<Granted[]>;
  };
};

/** A text that a store event sets off. */
export type Automation<Payload = unknown, To extends Recipient = Recipient> = Speaker & {
  description: string;
  topics: readonly string[];
  /** `requested`: they asked by text to be told of this, once; it needs no other consent, and may not come without. */
  kind: "transactional" | "marketing" | "requested";
  /** Only the fields that are used; keys of personal data may be absent. */
  payload: z.ZodType<Payload>;
  /** How long after the store event the text still makes sense. */
  latestAfterMs: number;
  /** Not sent before the merchant turns it on. */
  offByDefault?: true;
  /**
   * When it is to be looked at, where that is not at once: nothing before, and then all is asked and judged as of that moment. The
   * text counts as set off then. Undefined: this event sets nothing off.
   */
  dueAt?(payload: Payload, context: { shop: Shop; happenedAt: Date }): Date | undefined;
  /** A text about an order that can wait for the morning where the person is. */
  keepsHours?: true;
  /** Whom it concerns: nobody, the one person of an order, all who wait for an item. Each hears for themselves. */
  recipients(payload: Payload, context: AutomationContext): readonly To[] | Promise<readonly To[]>;
  /** What the text is about, once: two deliveries of one event, or two events about one thing, make one text. */
  about(payload: Payload, to: To): string;
  /** It does something in the store before it tells of it: switched off, it still does, and says nothing. */
  acts?: true;
  run(payload: Payload, to: To, context: AutomationContext): Outcome | Promise<Outcome>;
};

export const defineAutomation = <Payload, To extends Recipient>(automation: Automation<Payload, To>) =>
  automation as unknown as Automation;
