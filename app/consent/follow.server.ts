import { z } from "zod";
import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import { addStoreWord } from "./ledger.server.ts";

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
    if (contact.storeConsent === state) return "known already";
    if (!(await noteStoreConsent(tx, contact, { state, at }, { current: false }))) return "older than what is known";
    const evidence = {
      collectedFrom: consent.consent_collected_from ?? null,
      optInLevel: consent.opt_in_level?.toLowerCase() ?? null,
    };
    await addStoreWord(tx, contact, state, { occurredAt: at, evidence });
    return `noted: ${state}`;
  });
}
