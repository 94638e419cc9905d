import { recordConsent } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteLanguage, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { fullNameOf } from "#app/contacts/mask.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { languageOf, type Language } from "#app/lib/language.ts";
import type { MessageKind } from "#app/messages/message.ts";
import { queueText } from "#app/messages/queue.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { render } from "#app/templates/render.ts";
import { wordingOf } from "#app/templates/templates.server.ts";
import type { Speaker } from "#app/templates/text.ts";
import type { Outcome, Say } from "./outcome.ts";

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
  /** A one-time code among the values: it is never stored in the open. */
  code?: string;
};

/**
 * Makes an outcome real, in the caller's transaction: consent recorded, texts stored, jobs to send them enqueued.
 * The one place where decisions take effect; texts leave only after the transaction.
 */
export async function commit(tx: Tx, occasion: Occasion, outcome: Outcome): Promise<string[]> {
  const { contact, inReplyTo, occurredAt } = occasion;
  if (outcome.consent) {
    const changed = await recordConsent(tx, contact, outcome.consent, { occurredAt, messageId: inReplyTo });
    // Also where nothing changed for us: Shopify may have missed it.
    if (changed || outcome.consent.change === "opt-out")
      await enqueue(tx, "mirror-consent", { shopId: contact.shopId, contactId: contact.id }, { inOrderOf: contact.id });
  }
  if (outcome.language) await noteLanguage(tx, contact, outcome.language);
  const spoken = { ...occasion, language: outcome.language ?? occasion.language };
  const queued: string[] = [];
  for (const text of outcome.texts) {
    const id = await queueText(tx, await compose(tx, text.to ? await turnedTo(tx, spoken, text.to) : spoken, text));
    if (id) queued.push(id);
  }
  return queued;
}

/** The same occasion for somebody else, in their language: no answer to a text of theirs, and no code of theirs. */
async function turnedTo(tx: Tx, occasion: Occasion, { phone, customer }: NonNullable<Say["to"]>): Promise<Occasion> {
  const { id: customerId, consent, locale } = customer;
  const { shop } = occasion;
  const contact = await findOrCreateContact(tx, shop.id, phone, { customerId, name: fullNameOf(customer), locale });
  if (consent) await noteStoreConsent(tx, contact, { state: consent.state, at: consent.updatedAt }, { current: true });
  const language = languageOf(contact.language ?? contact.locale ?? shop.locale);
  return { ...occasion, contact, language, inReplyTo: undefined, code: undefined };
}

async function compose(tx: Tx, occasion: Occasion, text: Say) {
  const { shop, contact, speaker, language, code } = occasion;
  const wording = await wordingOf(shop.id, speaker, text.key, language, tx);
  const { name, url, phone, email } = shop;
  return {
    contact,
    from: occasion.from,
    text: render(wording, { ...text.values, ...(code && { code }), shop: { name, url, phone, email } }),
    hide: code,
    kind: text.kind ?? occasion.kind,
    cause: text.cause ?? occasion.cause,
    inReplyTo: occasion.inReplyTo,
    rule: occasion.rule,
    occurredAt: occasion.occurredAt,
    latestAt: occasion.latestAt,
  };
}
