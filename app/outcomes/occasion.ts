import type { Contact } from "#app/contacts/contact.ts";
import type { Language } from "#app/lib/language.ts";
import type { MessageKind } from "#app/messages/message.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Speaker } from "#app/templates/text.ts";

/** Who speaks to whom, why and on which number. */
export type Occasion = {
  shop: Shop;
  contact: Contact;
  speaker: Speaker;
  language: Language;
  from: { gateway: string; number: string };
  kind: MessageKind;
  inReplyTo?: string;
  cause?: string;
  rule?: string;
  occurredAt: Date;
  latestAt?: Date;
  /** Not before then: when this person is likeliest to read it. */
  bestAt?: Date;
  /** Texts about an order that can wait for the morning. */
  keepsHours?: boolean;
  /** A one-time code among the values: it is never stored in the open. */
  code?: string;
  /** Something that another speaker adds to the end of the first text. */
  closing?: { speaker: Speaker; key: string };
};
