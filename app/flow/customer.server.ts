import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { refused, unavailable } from "./answer.ts";

/** The number of a customer whom a workflow names. Throws the Response that Flow gets where there is none, or Shopify cannot say. */
export async function numberOf(shop: Shop, customerId: string): Promise<PhoneNumber> {
  const customer = await orUnavailable(() => findCustomer(adminFor(shop.domain), customerId));
  if (!customer) throw refused(422, "This customer is no longer in Shopify");
  const phone = toPhoneNumber(customer.phone, shop.country);
  if (!phone) throw refused(422, "This customer has no phone number in Shopify");
  return phone;
}

/** What Shopify answers. Throws the Response that Flow gets where it cannot say: one upon which Flow tries again, where that may help. */
export async function orUnavailable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ShopifyError)) throw error;
    if (!error.retryable) throw refused(422, error.merchantMessage);
    throw unavailable("Shopify cannot be asked about this customer now");
  }
}
