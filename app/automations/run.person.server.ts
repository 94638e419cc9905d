import { noteCustomers } from "#app/consent/note-customers.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomer, findCustomersByNumber, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Recipient } from "./automation.ts";

/** Somebody whom an automation concerns. */
export type Person = {
  phone: PhoneNumber;
  /** Shopify's records with their number; undefined where it will never show them to the app: the gate then knows less, and is stricter. */
  customers(): Promise<Customer[] | undefined>;
  /** Their contact, with what Shopify says about their consent. */
  contact(): Promise<Contact>;
};

export type FindPerson = (to: Recipient) => Promise<Person | undefined>;

/** Looks somebody up once for all that one run of an automation wants to know of them. Undefined where nobody knows their number. */
export function findOnce(shop: Shop): FindPerson {
  const found = new Map<Recipient, ReturnType<FindPerson>>();
  return (to) => {
    const person = found.get(to) ?? find(shop, to);
    found.set(to, person);
    return person;
  };
}

async function find(shop: Shop, to: Recipient): Promise<Person | undefined> {
  const phone = await phoneOf(shop, to);
  if (!phone) return undefined;
  const customers = once(() => orNothing(() => findCustomersByNumber(adminFor(shop.domain), phone)));
  return { phone, customers, contact: once(async () => note(shop, phone, to, (await customers()) ?? [])) };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}

/** Their own number, as the payload has it; where personal data is kept from payloads, as Shopify shows it. */
async function phoneOf(shop: Shop, { phones, customerId }: Recipient): Promise<PhoneNumber | undefined> {
  for (const written of phones) {
    const phone = toPhoneNumber(written, shop.country);
    if (phone) return phone;
  }
  if (!customerId) return undefined;
  const customer = await orNothing(() => findCustomer(adminFor(shop.domain), customerId));
  return toPhoneNumber(customer?.phone, shop.country);
}

const note = (
  { id: shopId }: Shop,
  phone: PhoneNumber,
  { customerId, name, locale }: Recipient,
  customers: readonly Customer[],
): Promise<Contact> =>
  db.$transaction((tx) =>
    noteCustomers(tx, { shopId, phone }, customers, { heard: { customerId, name, locale }, current: true }),
  );

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return undefined;
    throw error;
  }
}
