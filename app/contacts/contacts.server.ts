import type { Contact as Row } from "../../prisma/generated/client.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import type { Contact } from "./contact.ts";

const asContact = (row: Row): Contact => ({ ...row, phone: row.phone as PhoneNumber });

export type About = {
  customerId?: string | null;
  name?: string | null;
  locale?: string | null;
  countryCode?: string | null;
  provinceCode?: string | null;
};

/** The contact of this number, made if there is none; what is newly known about the person is noted. */
export async function findOrCreateContact(
  tx: Tx,
  shopId: string,
  phone: PhoneNumber,
  about: About = {},
): Promise<Contact> {
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value));
  const row = await tx.contact.upsert({
    where: { shopId_phone: { shopId, phone } },
    create: { id: newId(), shopId, phone, ...known },
    update: known,
  });
  return asContact(row);
}

export async function loadContact(shopId: string, id: string, tx: Tx = db): Promise<Contact | undefined> {
  const row = await tx.contact.findFirst({ where: { id, shopId } });
  return row ? asContact(row) : undefined;
}

/** The contact of this number, if there is one. */
export async function contactWith(shopId: string, phone: PhoneNumber): Promise<Contact | undefined> {
  const row = await db.contact.findUnique({ where: { shopId_phone: { shopId, phone } } });
  return row ? asContact(row) : undefined;
}

/**
 * What Shopify says about this person's consent, and since when. News from a webhook may come late, and never overwrites newer;
 * what was just read (`current`) always holds. Whole seconds: webhooks know no finer time.
 */
export async function noteStoreConsent(
  tx: Tx,
  contact: Contact,
  { state, at }: { state: string; at: Date | null },
  { current }: { current: boolean },
) {
  const since = new Date(Math.floor((at ?? new Date(0)).getTime() / 1000) * 1000);
  const older = { OR: [{ storeConsentAt: null }, { storeConsentAt: { lte: since } }] };
  const { count } = await tx.contact.updateMany({
    where: { id: contact.id, shopId: contact.shopId, ...(current ? {} : older) },
    data: { storeConsent: state, storeConsentAt: since },
  });
  return count > 0;
}

export async function noteLanguage(tx: Tx, contact: Contact, language: string) {
  await tx.contact.updateMany({ where: { id: contact.id, shopId: contact.shopId }, data: { language } });
}

/** No text goes to a number that has no phone behind it, or that a network told us to leave alone. */
export async function suppress(tx: Tx, contact: Pick<Contact, "id" | "shopId">, reason: string, at: Date) {
  await tx.contact.updateMany({
    where: { id: contact.id, shopId: contact.shopId, suppressedAt: null },
    data: { suppressedReason: reason, suppressedAt: at },
  });
}
