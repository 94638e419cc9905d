import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import type { Customer } from "#app/shopify/customers.ts";

/** A number of this customer's besides the one that they text from: the account's own, else the one that parcels are called on. */
export function otherNumber(customer: Customer, from: PhoneNumber, country: string): PhoneNumber | undefined {
  return [customer.phone, customer.address?.phone]
    .map((written) => toPhoneNumber(written, country))
    .find((number) => number !== undefined && number !== from);
}
