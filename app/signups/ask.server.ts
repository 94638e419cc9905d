import type { SignUp } from "../../prisma/generated/client.ts";
import { recordConsent, withLastWord } from "#app/consent/ledger.server.ts";
import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { strictest } from "#app/consent/store-consent.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { ask } from "#app/imports/ask.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { findCustomersByNumber, setConsent, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { openFacts, type Facts } from "./facts.server.ts";
import { mayBeAsked } from "./may-be-asked.ts";
import { wordingShown } from "./tell-theme.server.ts";

/**
 * Asks the owner of a number that somebody left on the storefront whether they want texts, once a number; until their YES they are
 * subscribed to nothing, and Shopify gets no customer for a number that it does not know. Of a number that may not be asked nothing
 * is kept. Safe to repeat. Throws ShopifyError where trying again may help.
 */
export async function askToConfirm(signUpId: string): Promise<void> {
  const signUp = await db.signUp.findUnique({ where: { id: signUpId } });
  const shop = signUp && (await findShopById(signUp.shopId));
  if (!signUp) return;
  if (shop && !shop.uninstalledAt) {
    const admin = adminFor(shop.domain);
    const facts = openFacts(signUp.id, signUp.facts);
    const customers = await findCustomersByNumber(admin, facts.phone);
    const contact = await recordOnce(signUp, facts, customers);
    const [customer] = customers;
    if (contact && customer && customer.consent?.state === "not_subscribed")
      await setConsent(admin, { customerId: customer.id, state: "pending", at: signUp.createdAt });
    if (contact) await ask(shop, contact);
  }
  await db.signUp.deleteMany({ where: { id: signUp.id } });
}

class NotAsked extends Error {}

/** Their form stands in the ledger, as what is not confirmed yet; undefined where they may not be asked. */
async function recordOnce(signUp: SignUp, facts: Facts, customers: readonly Customer[]): Promise<Contact | undefined> {
  const wording = await wordingShown(signUp.shopId, signUp.wordingHash);
  try {
    return await db.$transaction(async (tx) => {
      const contact = await contactOf(tx, signUp, facts, customers);
      if (!signUp.recordedAt) await record(tx, contact, { signUp, facts, customers, wording });
      return contact;
    });
  } catch (error) {
    if (error instanceof NotAsked) return undefined;
    throw error;
  }
}

async function contactOf(tx: Tx, { shopId }: SignUp, { phone, locale }: Facts, customers: readonly Customer[]) {
  const isKnown = (await tx.contact.count({ where: { shopId, phone } })) > 0 || customers.length > 0;
  // The page's language says something of whoever typed, who need not be the owner of a number that we know.
  const heard = isKnown ? {} : { locale };
  const { id } = await noteCustomers(tx, { shopId, phone }, customers, { heard, current: true });
  await tx.$queryRaw`SELECT 1 FROM "Contact" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return (await loadContact(shopId, id, tx))!;
}

type Recorded = { signUp: SignUp; facts: Facts; customers: readonly Customer[]; wording: string | undefined };

async function record(tx: Tx, contact: Contact, { signUp, facts, customers, wording }: Recorded) {
  const { ledgerConsent: ledger } = await withLastWord(contact, tx);
  const store = strictest(customers.map(({ consent }) => consent))?.state;
  if (!mayBeAsked({ ledger, store, suppressed: contact.suppressedReason })) throw new NotAsked();
  const { page, ip, userAgent } = facts;
  await recordConsent(
    tx,
    contact,
    { change: "pending", method: "form", rule: "storefront.form" },
    {
      ...{ occurredAt: signUp.createdAt, wording },
      evidence: { page, form: "storefront", act, ip, userAgent, wordingHash: signUp.wordingHash },
    },
  );
  await tx.signUp.updateMany({ where: { id: signUp.id }, data: { recordedAt: now() } });
}

const act = "Typed in this number and ticked the box";
