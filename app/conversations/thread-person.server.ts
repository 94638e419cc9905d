import { noteCustomers } from "#app/consent/note-customers.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
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
  if (customers.length === 0) return false;
  const { phone } = contact;
  await db.$transaction((tx) => noteCustomers(tx, { shopId, phone }, customers, { current: true }));
  return true;
}
