import { loadContact } from "#app/contacts/contacts.server.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { beginning, brokenAt } from "./chain.ts";
import { proveConsent, type EvidenceFile, type Known, type LedgerEntry, type SentText } from "./evidence.ts";
import { withLastWord } from "./ledger.server.ts";

const mostTexts = 2_000;
const entriesAtOnce = 5_000;

/** The proof of consent of one contact's number in this shop, checked as it is made. Undefined where the shop has no such contact. */
export async function evidenceFor(shop: Shop, contactId: string): Promise<EvidenceFile | undefined> {
  const found = await loadContact(shop.id, contactId);
  if (!found) return undefined;
  const contact = await withLastWord(found);
  const { phone, ledgerConsent, ledgerConsentAt, storeConsent, storeConsentAt } = contact;
  const [rows, texts, count, chain] = await Promise.all([
    db.consentEntry.findMany({
      where: { shopId: shop.id, phoneHash: hashOf("phone", phone) },
      orderBy: { sequence: "asc" },
    }),
    textsTo(shop.id, contactId),
    db.message.count({ where: { shopId: shop.id, contactId, direction: "out" } }),
    verifyLedger(shop.id),
  ]);
  const known: Known = {
    shop: { id: shop.id, name: shop.name, domain: shop.domain, timeZone: shop.timeZone },
    ...{ phone, madeAt: now(), zones: placesOf(phone, contact, shop).zones },
    standing: { ledger: ledgerConsent, ledgerAt: ledgerConsentAt, store: storeConsent, storeAt: storeConsentAt },
    entries: rows as LedgerEntry[],
    ...{ texts, olderTexts: count - texts.length, chain },
  };
  return proveConsent(known, { sha256, personal: (value) => hashOf("consent", value) });
}

/** What was sent to them, the oldest first. One-time codes are dots, as everywhere. */
async function textsTo(shopId: string, contactId: string): Promise<SentText[]> {
  const rows = await db.message.findMany({
    where: { shopId, contactId, direction: "out" },
    orderBy: { createdAt: "desc" },
    take: mostTexts,
  });
  return rows.toReversed().map((row) => ({
    ...{ id: row.id, kind: row.kind, text: row.text, status: row.status, inReplyTo: row.inReplyTo },
    ...{ handedOverAt: row.attemptedAt, deliveredAt: row.deliveredAt, verdict: row.verdict, reason: row.reason },
  }));
}

/** Computes the chain of a shop's whole ledger again, some thousand entries at a time. */
async function verifyLedger(shopId: string): Promise<EvidenceFile["chain"]> {
  for (let head = beginning; ;) {
    const rows = await db.consentEntry.findMany({
      where: { shopId, sequence: { gt: head.sequence } },
      omit: { text: true, wording: true, evidence: true },
      orderBy: { sequence: "asc" },
      take: entriesAtOnce,
    });
    const broken = brokenAt(
      rows.map((row) => ({ ...row, personal: row.personalHash })),
      sha256,
      head,
    );
    const last = rows.at(-1);
    if (broken !== undefined) return { entries: broken - 1, brokenAt: broken, head };
    if (!last) return { entries: head.sequence, brokenAt: null, head };
    head = { sequence: last.sequence, hash: last.hash };
  }
}
