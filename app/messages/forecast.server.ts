import { withLastWord } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { judgeNow } from "./facts.server.ts";
import type { Verdict } from "./verdict.ts";

/** What the send gate would say of a text about an order, and of an offer, if one went to this person now. */
export async function forecast(shop: Shop, contact: Contact): Promise<{ order: Verdict; offer: Verdict }> {
  const known = await withLastWord(contact);
  return { order: await would(shop, known, "transactional"), offer: await would(shop, known, "marketing") };
}

async function would(shop: Shop, contact: Contact, kind: "transactional" | "marketing"): Promise<Verdict> {
  const text = { id: newId(), contactId: contact.id, kind, text: "", keepsHours: false };
  const { transactionalTexts } = shop.settings;
  const facts = { kind, contact, now: now(), shopInstalled: !shop.uninstalledAt, transactionalTexts };
  return judgeNow(facts, text, contact, shop);
}
