import type { Gid } from "../gid.ts";
import { Refusal, userError, type UserError } from "../graphql/errors.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { customerPayload, tagsPayload } from "../webhooks/payloads/customer.ts";
import { addressFrom, type AddressInput, sameAddress } from "./addresses.ts";
import { noConsent } from "./consent.ts";
import { normalisedPhone } from "./phone.ts";
import { customerTags } from "./tags.ts";

export type CustomerInput = {
  firstName?: string | null;
  lastName?: string | null;
  email?: string | null;
  phone?: string | null;
  locale?: string | null;
  note?: string | null;
  tags?: string[] | null;
  taxExempt?: boolean | null;
  addresses?: AddressInput[] | null;
};

type Identity = Pick<Customer, "email" | "phone" | "firstName" | "lastName">;

/** A new customer; `path` is where the fields of the input stand in the mutation's arguments. */
export function createCustomer(store: Store, input: CustomerInput, path: string[]): Customer {
  const identity = identityFrom(store, input, null, path);
  const now = store.time();
  const customer: Customer = {
    id: store.id("Customer"),
    ...identity,
    locale: input.locale ?? store.shop.primaryLocale,
    note: noteFrom(input, path),
    tags: customerTags(input.tags ?? [], [...path, "tags"]),
    taxExempt: input.taxExempt ?? false,
    verifiedEmail: true,
    state: "DISABLED",
    addresses: [],
    defaultAddressId: null,
    sms: noConsent(),
    emailConsent: noConsent(),
    createdAt: now,
    updatedAt: now,
  };
  replaceAddresses(store, customer, input, path);
  store.tables.customers.put(customer);
  store.emit("customers/create", customerPayload(store, customer));
  if (customer.tags.length > 0) store.emit("customer.tags_added", tagsPayload(store, customer.id, customer.tags));
  return customer;
}

export function updateCustomer(store: Store, customer: Customer, input: CustomerInput, path: string[]): Customer {
  const identity = identityFrom(store, input, customer, path);
  const tags = input.tags ? customerTags(input.tags, [...path, "tags"]) : customer.tags;
  if (input.note !== undefined) customer.note = noteFrom(input, path);
  if (identity.phone !== customer.phone) customer.sms = noConsent();
  Object.assign(customer, identity);
  if (input.locale) customer.locale = input.locale;
  if (typeof input.taxExempt === "boolean") customer.taxExempt = input.taxExempt;
  replaceAddresses(store, customer, input, path);
  setTags(store, customer, tags);
  saveCustomer(store, customer);
  return customer;
}

export function saveCustomer(store: Store, customer: Customer): void {
  customer.updatedAt = store.time();
  store.tables.customers.put(customer);
  store.emit("customers/update", customerPayload(store, customer));
}

/** Sets the tags and tells which came and which went; the caller saves the record. */
export function setTags(store: Store, customer: Customer, tags: string[]): void {
  const has = (list: string[], tag: string) => list.some((one) => one.toLowerCase() === tag.toLowerCase());
  const added = tags.filter((tag) => !has(customer.tags, tag));
  const removed = customer.tags.filter((tag) => !has(tags, tag));
  customer.tags = tags;
  if (added.length > 0) store.emit("customer.tags_added", tagsPayload(store, customer.id, added));
  if (removed.length > 0) store.emit("customer.tags_removed", tagsPayload(store, customer.id, removed));
}

export function byPhone(store: Store, phone: string): Customer | null {
  const wanted = normalisedPhone(phone, store.shop.countryCode);
  return wanted ? store.tables.customers.find((one) => one.phone === wanted) : null;
}

export function byEmail(store: Store, email: string): Customer | null {
  return store.tables.customers.find((one) => one.email?.toLowerCase() === email.toLowerCase());
}

/** Adds an address; the first one becomes the default. */
export function addAddress(store: Store, customer: Customer, input: AddressInput, makeDefault: boolean) {
  const address = addressFrom(input, store.id("MailingAddress", "?model_name=CustomerAddress"), ["address"]);
  if (customer.addresses.some((one) => sameAddress(one, address))) {
    throw new Refusal(userError(["address"], "Address already exists"));
  }
  customer.addresses.push(address);
  if (makeDefault || !customer.defaultAddressId) customer.defaultAddressId = address.id;
  saveCustomer(store, customer);
  return address;
}

export function changeAddress(store: Store, customer: Customer, id: Gid, input: AddressInput, makeDefault: boolean) {
  const before = customer.addresses.find((one) => one.id === id);
  if (!before) throw new Refusal(userError(["addressId"], "Address does not exist"));
  const next = addressFrom(input, id, ["address"], before);
  if (customer.addresses.some((one) => one.id !== id && sameAddress(one, next))) {
    throw new Refusal(userError(["address"], "Address already exists"));
  }
  customer.addresses = customer.addresses.map((one) => (one.id === id ? next : one));
  if (makeDefault) customer.defaultAddressId = id;
  saveCustomer(store, customer);
  return next;
}

function identityFrom(store: Store, input: CustomerInput, before: Customer | null, path: string[]): Identity {
  const errors: UserError[] = [];
  const next: Identity = {
    firstName: input.firstName === undefined ? (before?.firstName ?? null) : input.firstName || null,
    lastName: input.lastName === undefined ? (before?.lastName ?? null) : input.lastName || null,
    email: input.email === undefined ? (before?.email ?? null) : input.email?.trim() || null,
    phone: before?.phone ?? null,
  };
  if (input.phone !== undefined) next.phone = phoneFrom(store, input.phone, before, path, errors);
  if (next.email && next.email !== before?.email) checkEmail(store, next.email, before, path, errors);
  if (errors.length === 0 && !next.firstName && !next.lastName && !next.email && !next.phone) {
    errors.push(userError(null, "A name, phone number, or email address must be present", "INVALID"));
  }
  if (errors.length > 0) throw new Refusal(...errors);
  return next;
}

function phoneFrom(
  store: Store,
  given: string | null,
  before: Customer | null,
  path: string[],
  errors: UserError[],
): string | null {
  if (!given) return null;
  const phone = normalisedPhone(given, store.shop.countryCode);
  const field = [...path, "phone"];
  if (!phone) errors.push(userError(field, "Phone is invalid", "INVALID"));
  else if (store.tables.customers.find((one) => one.phone === phone && one.id !== before?.id)) {
    errors.push(userError(field, "Phone has already been taken", "TAKEN"));
  }
  return phone;
}

function checkEmail(store: Store, email: string, before: Customer | null, path: string[], errors: UserError[]): void {
  const field = [...path, "email"];
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) errors.push(userError(field, "Email is invalid", "INVALID"));
  else if (byEmail(store, email) && byEmail(store, email)?.id !== before?.id) {
    errors.push(userError(field, "Email has already been taken", "TAKEN"));
  }
}

function noteFrom(input: CustomerInput, path: string[]): string | null {
  if ((input.note?.length ?? 0) > 5000) {
    throw new Refusal(userError([...path, "note"], "Note is too long (maximum is 5000 characters)", "TOO_LONG"));
  }
  return input.note || null;
}

function replaceAddresses(store: Store, customer: Customer, input: CustomerInput, path: string[]): void {
  if (!input.addresses) return;
  customer.addresses = input.addresses.map((address, index) =>
    addressFrom(address, store.id("MailingAddress", "?model_name=CustomerAddress"), [
      ...path,
      "addresses",
      String(index),
    ]),
  );
  customer.defaultAddressId = customer.addresses[0]?.id ?? null;
}
