import type { z } from "zod";
import type { Bills } from "#app/bills/bills.ts";
import type { Contact } from "#app/contacts/contact.ts";
import type { Language } from "#app/lib/language.ts";
import type { Alone } from "#app/outcomes/alone.ts";
import type { Change } from "#app/outcomes/change.ts";
import type { Journal } from "#app/outcomes/journal.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import type { Catalogue } from "#app/products/catalogue.ts";
import type { Found } from "#app/products/find.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { Fields } from "#app/shops/fields.ts";
import type { Settings } from "#app/shops/settings.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Speaker } from "#app/templates/text.ts";
import type { Wish } from "#app/wishes/wish.ts";
import type { CommandIntent, Words } from "./words.ts";

/** What was found in the text: an order's name without #, a quantity, a product as typed … */
export type Slots = {
  order?: string;
  qty?: number;
  product?: string;
  items?: { qty?: number; product: string }[];
  address?: string;
  /** A mark from 1 to 5. */
  rating?: number;
  amount?: string;
  phone?: string;
  email?: string;
  name?: string;
  language?: Language;
  /** Which command they want help with. */
  topic?: CommandIntent;
  /** A discount's code, as typed. */
  discount?: string;
  /** What is to be written to the order's receiver. */
  note?: string;
  /** How the goods are to be had. */
  handover?: "pickup" | "delivery";
};

/** What a command is given: everything it may know, and the hands it may use. */
export type CommandRequest = {
  shop: Shop;
  contact: Contact;
  /** The shop's customer records with this number, the surest first; looked up once. */
  customers(): Promise<Customer[]>;
  admin: AdminRequest;
  /** All that this shop serves. */
  served: readonly Command[];
  /** What the text was read as: which of the command's intents. */
  intent: string;
  slots: Slots;
  /** The text as it came in. */
  text: string;
  language: Language;
  now: Date;
  /** What the shop sells. */
  catalogue(): Promise<Catalogue>;
  findProduct(text: string): Promise<Found>;
  /** What they asked to be told of, the oldest first. */
  wishes(): Promise<Wish[]>;
  /** What is open between us now: read it with your own schemas. */
  pending?: { command: string; awaiting: "choice" | "answer" | "code"; draft?: unknown; offer?: unknown };
  /** What can be recharged and paid through the shop. */
  bills: Bills;
  journal: Journal;
  alone: Alone;
  /** Gives Shopify a moment. */
  pause(ms: number): Promise<void>;
  /** A secret for one thing of this shop's, the same at every try: 16 letters and digits, hard to confuse and impossible to guess. */
  secretFor(thing: string): string;
  /** Names this request to Shopify, so that what it made can be found again: short, letters and digits. */
  reference: string;
};

/** What we wait for after a command has spoken. Kept as JSON; read back through the command's own schemas. */
export type Next<Option, Draft, Offer> =
  /** `more`: the last option is the next page, which MORE asks for, too. */
  | { awaiting: "choice"; options: readonly Option[]; more?: boolean }
  | {
      awaiting: "answer";
      field: "address" | "quantity" | "name" | "email" | "rating" | "confirm" | "text";
      draft: Draft;
    }
  /** `others`: what they may choose by replying 2, 3 … rather than the code, such as another way to pay. */
  | { awaiting: "code"; offer: Offer; others?: readonly Option[] }
  /** Nothing, unless for a day: the text said "Not you? Reply NO", and a NO locks their thread and tells the merchant. */
  | { awaiting: "objection" };

export type Step<Option = unknown, Draft = unknown, Offer = unknown> = Outcome & {
  next?: Next<Option, Draft, Offer>;
  /** It carries on with what was open, rather than putting that aside. */
  continues?: boolean;
};

/**
 * Something that a customer can ask for by text. It decides and says; it acts only in `approve`, after the right
 * one-time code, through `request.journal`, so that it happens once.
 */
export type Command<Option = unknown, Draft = unknown, Offer = unknown> = Speaker & {
  intents: readonly CommandIntent[];
  words: readonly Words[];
  description: string;
  /** What the merchant may choose about it. */
  settings?: Fields;
  /** Whether a merchant has chosen what it cannot do without. Where not, it is as if it were switched off. */
  isReady?(settings: Settings): boolean;
  /** A one-time code comes before `run`. A merchant may ask for it where the command does not, never leave it out. */
  confirm?: "code";
  /** A text that was read as another command's is this one's: to buy what is booked is to book it. Asked before any runs. */
  claims?(request: CommandRequest): Promise<boolean>;
  /** They asked for it. Absent where it only hears the answers to what an automation asked. */
  run?(request: CommandRequest): Promise<Step<Option, Draft, Offer>>;
  /** They picked one of the numbered lines. */
  option?: z.ZodType<Option>;
  choose?(request: CommandRequest, option: Option): Promise<Step<Option, Draft, Offer>>;
  /** They answered our question. */
  draft?: z.ZodType<Draft>;
  answer?(request: CommandRequest, draft: Draft, field: string): Promise<Step<Option, Draft, Offer>>;
  /** Exactly what the code approves. */
  offer?: z.ZodType<Offer>;
  approve?(request: CommandRequest, offer: Offer): Promise<Step<Option, Draft, Offer>>;
  /** They said no to the offer, where that is more than leaving it. */
  decline?(request: CommandRequest, offer: Offer): Promise<Step<Option, Draft, Offer>>;
  /** The code ran out: make the offer again as things stand now. */
  renew?(request: CommandRequest, offer: Offer): Promise<Step<Option, Draft, Offer>>;
  /** What an offer keeps from others and must give back once it is no longer open, whatever became of it. */
  letGo?(offer: Offer): readonly Change[];
};

export const defineCommand = <Option, Draft, Offer>(command: Command<Option, Draft, Offer>) =>
  command as unknown as Command;

/** Says one text and waits for what comes next. */
export const ask = <Option, Draft, Offer>(
  key: string,
  values: Record<string, unknown>,
  next: Next<Option, Draft, Offer>,
): Step<Option, Draft, Offer> => ({ texts: [{ key, values }], ended: key, next });
