import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { noteLanguage } from "#app/contacts/contacts.server.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { languageOf, type Language } from "#app/lib/language.ts";
import type { MessageKind } from "#app/messages/message.ts";
import { queueText } from "#app/messages/queue.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { render } from "#app/templates/render.ts";
import { wordingOf } from "#app/templates/templates.server.ts";
import type { Speaker } from "#app/templates/text.ts";
import { applyChanges } from "./apply-changes.server.ts";
import type { Outcome, Say } from "./outcome.ts";
import { endQuestions } from "./questions.server.ts";

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
  /** Texts about an order that can wait for the morning. */
  keepsHours?: boolean;
  /** A one-time code among the values: it is never stored in the open. */
  code?: string;
  /** Something that another speaker adds to the end of the first text. */
  closing?: { speaker: Speaker; key: string };
};

/** How long "Not you? Reply NO" stands. */
export const objectionLastsMs = 24 * 3_600_000;

/**
 * Makes an outcome real, in the caller's transaction: consent recorded, texts stored, jobs to send them enqueued.
 * The one place where decisions take effect; texts leave only after the transaction.
 */
export async function commit(tx: Tx, occasion: Occasion, outcome: Outcome): Promise<string[]> {
  const { contact, inReplyTo, occurredAt } = occasion;
  if (outcome.consent) {
    const changed = await recordConsent(tx, contact, outcome.consent, { occurredAt, messageId: inReplyTo });
    if (outcome.consent.change === "opt-out") await endQuestions(tx, contact, occurredAt);
    // Also where nothing changed for us: Shopify may have missed it.
    if (changed || outcome.consent.change === "opt-out")
      await enqueue(tx, "mirror-consent", { shopId: contact.shopId, contactId: contact.id }, { inOrderOf: contact.id });
  }
  if (outcome.language) await noteLanguage(tx, contact, outcome.language);
  await applyChanges(tx, contact, outcome.changes ?? [], occurredAt, occasion);
  const spoken = { ...occasion, language: outcome.language ?? occasion.language };
  const queued: string[] = [];
  for (const [index, text] of outcome.texts.entries()) {
    const said = { ...spoken, closing: index === 0 ? occasion.closing : undefined };
    const id = await queueText(tx, await compose(tx, text.to ? await turnedTo(tx, said, text.to) : said, text));
    if (id) queued.push(id);
  }
  return queued;
}

/** The same occasion for somebody else, in their language: no answer to a text of theirs, and no code of theirs. */
async function turnedTo(tx: Tx, occasion: Occasion, to: NonNullable<Say["to"]>): Promise<Occasion> {
  const { phone, customer, objection } = to;
  const { shop } = occasion;
  const contact = await noteCustomers(tx, { shopId: shop.id, phone }, [customer], { current: false });
  const until = new Date(occasion.occurredAt.getTime() + objectionLastsMs);
  if (objection) await applyChanges(tx, contact, [{ kind: "objection", until }], occasion.occurredAt);
  const language = languageOf(contact.language ?? contact.locale ?? shop.locale);
  return { ...occasion, contact, language, inReplyTo: undefined, code: undefined, closing: undefined };
}

async function compose(tx: Tx, occasion: Occasion, text: Say) {
  const { shop, contact, speaker, language, code, closing } = occasion;
  const { name, url, phone, email } = shop;
  const values = { ...text.values, ...(code && { code }), shop: { name, url, phone, email } };
  const wordings = [await wordingOf(shop.id, speaker, text.key, language, tx)];
  if (closing) wordings.push(await wordingOf(shop.id, closing.speaker, closing.key, language, tx));
  return {
    contact,
    from: occasion.from,
    text: wordings.map((wording) => render(wording, values)).join(" "),
    hide: text.secret ?? code,
    kind: text.kind ?? occasion.kind,
    cause: text.cause ?? occasion.cause,
    inReplyTo: occasion.inReplyTo,
    rule: occasion.rule,
    occurredAt: occasion.occurredAt,
    latestAt: occasion.latestAt,
    keepsHours: occasion.keepsHours,
  };
}
