import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { endWishes } from "#app/wishes/wishes.server.ts";
import { chainHash, type LedgerFacts } from "./chain.ts";
import type { ConsentDecision } from "./consent.ts";

export type Circumstances = {
  occurredAt: Date;
  messageId?: string;
  /** What the person was shown when they agreed, word for word. */
  wording?: string;
  /** Who did it, where it was not the person: a user of the admin, an import. */
  actor?: string;
  evidence?: Record<string, string | null>;
};

/**
 * Adds a person's word to the shop's ledger and to their contact. Append-only: each entry seals the one before it.
 * Returns false where it changes nothing (a second STOP): it is recorded all the same.
 */
export async function recordConsent(
  tx: Tx,
  contact: Contact,
  decision: ConsentDecision,
  circumstances: Circumstances,
): Promise<boolean> {
  const { id: contactId, shopId } = contact;
  await addToLedger(tx, contact, decision, circumstances);
  const { change } = decision;
  const { occurredAt } = circumstances;
  if (change === "opt-out") await endWishes(tx, contact, occurredAt);
  const { count } = await tx.contact.updateMany({
    where: {
      id: contactId,
      shopId,
      AND: [
        { OR: [{ ledgerConsent: null }, { ledgerConsent: { not: change } }] },
        // An older word, found late, does not undo a newer one; of two at the same moment the stricter holds.
        { OR: [{ ledgerConsentAt: null }, { ledgerConsentAt: { [change === "opt-out" ? "lte" : "lt"]: occurredAt } }] },
      ],
    },
    data: { ledgerConsent: change, ledgerConsentAt: occurredAt },
  });
  return count > 0;
}

/** Adds an entry that changes nothing for us by itself, such as what Shopify reports. */
export async function addToLedger(
  tx: Tx,
  { shopId, phone }: Contact,
  decision: ConsentDecision,
  circumstances: Circumstances,
) {
  // One at a time in each shop, or two entries would seal the same one.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ledger:${shopId}`}, 0))`;
  const last = await tx.consentEntry.findFirst({
    where: { shopId },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const { change, method, rule, text } = decision;
  const facts: LedgerFacts = {
    shopId,
    sequence: (last?.sequence ?? 0) + 1,
    phoneHash: hashOf("phone", phone),
    change,
    scope: "all",
    method,
    occurredAt: circumstances.occurredAt,
    recordedAt: now(),
    personal: hashOf("consent", JSON.stringify([phone, text ?? null, circumstances.evidence ?? null])),
    previousHash: last?.hash ?? "",
  };
  const { personal: _, ...columns } = facts;
  await tx.consentEntry.create({
    data: {
      id: newId(),
      ...columns,
      hash: chainHash(facts, sha256),
      personalHash: facts.personal,
      phone,
      rule: rule ?? null,
      text: text ?? null,
      wording: circumstances.wording ?? null,
      actor: circumstances.actor ?? null,
      messageId: circumstances.messageId ?? null,
      ...(circumstances.evidence && { evidence: circumstances.evidence }),
    },
  });
}

/**
 * A contact with the person's last word. Somebody who was forgotten and comes back is a new contact, but a STOP outlives being
 * forgotten: the ledger still knows the number's hash.
 */
export async function withLastWord(contact: Contact, tx: Tx = db): Promise<Contact> {
  if (contact.ledgerConsent) return contact;
  const last = await tx.consentEntry.findFirst({
    where: {
      shopId: contact.shopId,
      phoneHash: hashOf("phone", contact.phone),
      change: { in: ["opt-in", "opt-out"] },
      method: { not: "admin" },
    },
    orderBy: { sequence: "desc" },
    select: { change: true, occurredAt: true },
  });
  return last ? { ...contact, ledgerConsent: last.change, ledgerConsentAt: last.occurredAt } : contact;
}
