import { placeOf, type Account } from "#app/contacts/account.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteStoreConsent, saysAlready, type About } from "#app/contacts/contacts.server.ts";
import { noteAccount } from "#app/contacts/known-accounts.server.ts";
import { fullNameOf } from "#app/contacts/mask.ts";
import type { Tx } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import type { Customer } from "#app/shopify/customers.ts";
import { strictest } from "./store-consent.ts";

type Read = {
  /** What is known from elsewhere, such as a store event: it goes before Shopify's records. */
  heard?: About;
  /** Read this moment; otherwise news that came in since then is not overwritten. */
  current: boolean;
};

/**
 * Keeps what Shopify says of whoever has this number: who they are, where they live, what they agreed to. The surest record names them,
 * the strictest consent holds.
 */
export async function noteCustomers(
  tx: Tx,
  { shopId, phone }: { shopId: string; phone: PhoneNumber },
  customers: readonly Customer[],
  { heard = {}, current }: Read,
): Promise<Contact> {
  const [surest] = customers;
  const contact = await findOrCreateContact(tx, shopId, phone, {
    customerId: heard.customerId ?? surest?.id,
    name: heard.name ?? (surest && fullNameOf(surest)),
    locale: heard.locale ?? surest?.locale,
    countryCode: surest?.address?.countryCodeV2,
    provinceCode: surest?.address?.provinceCode,
  });
  if (surest?.phone === phone && !contact.hasAccount) await noteAccount(tx, contact, accountOf(surest));
  const consent = strictest(customers.map((customer) => customer.consent));
  const said = consent && { state: consent.state, at: consent.updatedAt };
  if (said && !saysAlready(contact, said)) await noteStoreConsent(tx, contact, said, { current });
  return contact;
}

const accountOf = ({ id, email, address }: Customer): Account => ({
  customerId: id,
  email,
  address: placeOf(address && { ...address, country: address.countryCodeV2 }),
});
