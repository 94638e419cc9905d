import { noteCustomers } from "#app/consent/note-customers.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { customerOverview, type CustomerOverview } from "#app/shopify/customer-overview.ts";
import { findCustomer, findCustomersByNumber, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";

/**
 * Learns from Shopify who has this number: their name, and what they agreed to. False where it knows nobody.
 * Throws ShopifyError.
 */
export async function introduce(shop: Shop, contact: Contact): Promise<boolean> {
  const customers = await findCustomersByNumber(adminFor(shop.domain), contact.phone);
  if (customers.length > 0) await keep(shop, contact.phone, customers);
  return customers.length > 0;
}

const keep = ({ id: shopId }: Shop, phone: PhoneNumber, customers: readonly Customer[]) =>
  db.$transaction((tx) => noteCustomers(tx, { shopId, phone }, customers, { current: true }));

/** What Shopify shows of somebody at this moment. Undefined where it knows nobody with this number. Throws ShopifyError. */
export async function customerBeside(
  { domain }: Pick<Shop, "domain">,
  { customerId, phone }: Pick<Contact, "customerId" | "phone">,
): Promise<CustomerOverview | undefined> {
  const admin = adminFor(domain);
  const known = customerId ? await customerOverview(admin, customerId) : undefined;
  if (known) return known;
  const [surest] = await findCustomersByNumber(admin, phone);
  return surest && customerOverview(admin, surest.id);
}

export type Sought = { customer?: string; phone?: string };

/**
 * The thread with a customer of Shopify's, or with a number: there is one to begin with everybody who has a number. Answers why not, in a
 * merchant's words. Throws ShopifyError.
 */
export async function threadWith(shop: Shop, { customer, phone }: Sought): Promise<{ contactId: string } | string> {
  if (customer) return threadWithCustomer(shop, `gid://shopify/Customer/${customer.split("/").at(-1)}`);
  const number = toPhoneNumber(phone, shop.country);
  if (!number) return "This is not a phone number";
  const known = await db.contact.findUnique({ where: { shopId_phone: { shopId: shop.id, phone: number } } });
  if (known) return { contactId: known.id };
  const customers = await findCustomersByNumber(adminFor(shop.domain), number);
  if (customers.length === 0) return "Nobody with this number has texted you, and Shopify knows nobody who has it";
  return { contactId: (await keep(shop, number, customers)).id };
}

async function threadWithCustomer(shop: Shop, customerId: string): Promise<{ contactId: string } | string> {
  const known = await db.contact.findFirst({
    where: { shopId: shop.id, customerId },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  if (known) return { contactId: known.id };
  const customer = await findCustomer(adminFor(shop.domain), customerId);
  if (!customer) return "Shopify knows no such customer";
  const number = toPhoneNumber(customer.phone, shop.country);
  if (!number) return "This customer has no phone number in Shopify: add one there, and you can text them";
  return { contactId: (await keep(shop, number, [customer])).id };
}
