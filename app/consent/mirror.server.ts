import { loadContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { addCustomer, findCustomersByNumber, setConsent, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { lastWordOf } from "./last-word.server.ts";

/** Has a person's last word brought to Shopify, in the caller's transaction: one after the other for each of them. */
export const askForMirror = (tx: Tx, { id: contactId, shopId }: Pick<Contact, "id" | "shopId">) =>
  enqueue(tx, "mirror-consent", { shopId, contactId }, { inOrderOf: contactId });

/**
 * Brings a person's last word to Shopify, onto every customer record with their number: Shopify is the master that other apps read.
 * Safe to repeat. Throws ShopifyError where trying again may help.
 */
export async function mirrorConsent(shopId: string, contactId: string): Promise<void> {
  const [shop, contact] = await Promise.all([findShopById(shopId), loadContact(shopId, contactId)]);
  if (!shop || shop.uninstalledAt || !contact?.ledgerConsentAt) return;
  const state =
    contact.ledgerConsent === "opt-in"
      ? "subscribed"
      : contact.ledgerConsent === "opt-out"
        ? "unsubscribed"
        : undefined;
  if (!state) return;
  const admin = adminFor(shop.domain);
  const level = await levelOf(contact);
  const customers = await findCustomersByNumber(admin, contact.phone);
  if (customers.length === 0 && state === "subscribed") customers.push(...(await newCustomer(admin, contact)));
  for (const { id } of customers) {
    const { done, refused } = await setConsent(admin, { customerId: id, state, level, at: contact.ledgerConsentAt });
    if (refused) {
      log.warn({ shop: shop.domain, why: refused[0]?.message }, "Shopify refused a consent");
      continue;
    }
    // As of when Shopify says: its clock may be behind ours, and what happens there next would seem older than this.
    const at = done.consent?.updatedAt ?? contact.ledgerConsentAt;
    await noteStoreConsent(db, contact, { state, at }, { current: true });
  }
}

/** Whoever left their number and then said yes by text has said so twice. */
const levelOf = async ({ shopId, phone }: Contact) =>
  (await lastWordOf(shopId, phone))?.method === "confirmed" ? "CONFIRMED_OPT_IN" : "SINGLE_OPT_IN";

/** Somebody unknown opted in by text: the shop gets a customer record to keep it on. */
async function newCustomer(admin: ReturnType<typeof adminFor>, { phone }: Contact): Promise<Customer[]> {
  const { done } = await addCustomer(admin, { phone });
  return done ? [done] : findCustomersByNumber(admin, phone);
}
