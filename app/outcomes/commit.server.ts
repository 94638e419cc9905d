import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { askForMirror } from "#app/consent/mirror.server.ts";
import { noteLanguage } from "#app/contacts/contacts.server.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { keepLinks } from "#app/links/links.server.ts";
import { queueText } from "#app/messages/queue.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import { applyChanges } from "./apply-changes.server.ts";
import { compose } from "./compose.server.ts";
import type { Occasion } from "./occasion.ts";
import type { Outcome, Say } from "./outcome.ts";
import { endQuestions } from "./questions.server.ts";

export type { Occasion } from "./occasion.ts";

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
    if (changed || outcome.consent.change === "opt-out") await askForMirror(tx, contact);
  }
  if (outcome.language) await noteLanguage(tx, contact, outcome.language);
  await applyChanges(tx, contact, outcome.changes ?? [], occurredAt, occasion);
  const spoken = { ...occasion, language: outcome.language ?? occasion.language };
  const queued: string[] = [];
  for (const [index, text] of outcome.texts.entries()) {
    const said = { ...spoken, closing: index === 0 ? occasion.closing : undefined };
    const { text: composed, links } = await compose(tx, text.to ? await turnedTo(tx, said, text.to) : said, text);
    const id = await queueText(tx, composed);
    if (!id) continue;
    await keepLinks(tx, { shopId: contact.shopId, contactId: composed.contact.id, messageId: id }, links);
    queued.push(id);
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
  const language = spokenTo(shop, contact.language, contact.locale);
  return { ...occasion, contact, language, inReplyTo: undefined, code: undefined, closing: undefined };
}
