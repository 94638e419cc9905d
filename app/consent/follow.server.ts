import { z } from "zod";
import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { addStoreWord, changeTo } from "./ledger.server.ts";

/** customers_marketing_consent/update, api 2026-07. Keys of personal data may be absent. */
const Payload = z.object({
  phone: z.string().nullish(),
  sms_marketing_consent: z
    .object({
      state: z.string(),
      opt_in_level: z.string().nullish(),
      consent_updated_at: z.string().nullish(),
      consent_collected_from: z.string().nullish(),
    })
    .nullish(),
});

/** Follows what changed in Shopify: at its checkout, in its admin, by another app. Returns how it ended, for the log. */
export async function followStoreConsent(shop: Shop, payload: unknown): Promise<string> {
  const read = Payload.safeParse(payload);
  const consent = read.data?.sms_marketing_consent;
  const phone = toPhoneNumber(read.data?.phone, shop.country);
  if (!consent || !phone) return "says nothing about a number";
  const at = consent.consent_updated_at ? new Date(consent.consent_updated_at) : now();
  const state = consent.state.toLowerCase();
  return db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shop.id, phone);
    const isKnown = contact.storeConsent === state;
    if (!isKnown && !(await noteStoreConsent(tx, contact, { state, at }, { current: false })))
      return "older than what is known";
    // Of whoever was looked up before the news came it is known already, and yet the ledger does not say so.
    if (isKnown && (await isInLedger(tx, contact, changeTo(state), at))) return "known already";
    const evidence = {
      collectedFrom: consent.consent_collected_from ?? null,
      optInLevel: consent.opt_in_level?.toLowerCase() ?? null,
    };
    await addStoreWord(tx, contact, state, { occurredAt: at, evidence });
    return `noted: ${state}`;
  });
}

/** Either it stands so, or it stood so by then: what Shopify heard from us comes back late, and is no word of Shopify's. */
async function isInLedger(tx: Tx, { shopId, phone }: Contact, change: string, at: Date): Promise<boolean> {
  const whose = { shopId, phoneHash: hashOf("phone", phone) };
  const last = await tx.consentEntry.findFirst({
    where: whose,
    orderBy: { sequence: "desc" },
    select: { change: true },
  });
  if (last?.change === change) return true;
  return (await tx.consentEntry.count({ where: { ...whose, change, occurredAt: { gte: at } } })) > 0;
}
