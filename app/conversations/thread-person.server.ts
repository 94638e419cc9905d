import { strictest } from "#app/consent/store-consent.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { fullNameOf } from "#app/contacts/mask.ts";
import { db } from "#app/lib/db.server.ts";
import { findCustomersByNumber } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";

/**
 * Learns from Shopify who has this number: their name, and what they agreed to. False where it knows nobody.
 * Throws ShopifyError.
 */
export async function introduce({ id: shopId, domain }: Shop, contact: Contact): Promise<boolean> {
  const customers = await findCustomersByNumber(adminFor(domain), contact.phone);
  const [customer] = customers;
  if (!customer) return false;
  const about = { customerId: customer.id, name: fullNameOf(customer), locale: customer.locale };
  const consent = strictest(customers.map((one) => one.consent));
  await db.$transaction(async (tx) => {
    await findOrCreateContact(tx, shopId, contact.phone, about);
    if (consent)
      await noteStoreConsent(tx, contact, { state: consent.state, at: consent.updatedAt }, { current: true });
  });
  return true;
}
