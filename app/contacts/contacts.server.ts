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

/** `hasAccount`: whether it is known whose account's own number this is, as far as that was looked up. */
export type Found = Contact & { hasAccount?: boolean };

/** The contact of this number, made if there is none; what is newly known about the person is noted. */
export async function findOrCreateContact(
  tx: Tx,
  shopId: string,
  phone: PhoneNumber,
  about: About = {},
): Promise<Found> {
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value)) as Partial<Row>;
  const where = { shopId_phone: { shopId, phone } };
  const there = await tx.contact.findUnique({ where, include: { account: { select: { contactId: true } } } });
  // Most who text are known already, and nothing about them is new.
  if (there && knows(there, known)) {
    const { account, ...row } = there;
    return { ...asContact(row), hasAccount: account !== null };
  }
  const row = await tx.contact.upsert({
    where,
    create: { id: newId(), shopId, phone, ...known },
    update: known,
  });
  return asContact(row);
}

const knows = (row: Row, known: Partial<Row>) =>
  Object.entries(known).every(([key, value]) => row[key as keyof Row] === value);

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
  const since = sinceOf(at);
  const older = { OR: [{ storeConsentAt: null }, { storeConsentAt: { lte: since } }] };
  const { count } = await tx.contact.updateMany({
    where: { id: contact.id, shopId: contact.shopId, ...(current ? {} : older) },
    data: { storeConsent: state, storeConsentAt: since },
  });
  return count > 0;
}

const sinceOf = (at: Date | null) => new Date(Math.floor((at ?? new Date(0)).getTime() / 1000) * 1000);

/** Is that what a contact that was just read says already? */
export const saysAlready = (contact: Contact, { state, at }: { state: string; at: Date | null }) =>
  contact.storeConsent === state && contact.storeConsentAt?.getTime() === sinceOf(at).getTime();

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
