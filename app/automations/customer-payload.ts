import { fullNameOf } from "#app/contacts/mask.ts";
import { findCustomer } from "#app/shopify/customers.ts";
import type { AutomationContext, Recipient } from "./automation.ts";

export type ToCustomer = Recipient & { customerId: string };

/** A customer of the shop, as Shopify knows them now; nobody where they are gone. */
export async function customerNow(
  customerId: string,
  { admin }: Pick<AutomationContext, "admin">,
): Promise<ToCustomer[]> {
  const customer = await findCustomer(admin, customerId);
  if (!customer) return [];
  return [{ customerId, name: fullNameOf(customer), locale: customer.locale, phones: [customer.phone] }];
}
