import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import {
  countOrdersOfCustomer,
  createAddress,
  createCustomer,
  findCustomersByPhone,
  findCustomersByPhones,
  listAddresses,
  readCustomer,
  setDefaultAddress as chooseAddress,
  setSmsConsent,
  updateCustomer,
  type AddressFields,
  type CustomerFields,
  type CustomerInput,
  type CustomerMarketingOptInLevel,
  type MailingAddressInput,
} from "./operations.ts";

/** What Shopify knows of a customer's agreement to texts. */
export type StoreConsent = {
  state: "subscribed" | "unsubscribed" | "pending" | "not_subscribed" | "redacted";
  optInLevel: CustomerMarketingOptInLevel | null;
  updatedAt: Date | null;
};

export type Customer = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  phone: string | null;
  email: string | null;
  tags: string[];
  address: Address | null;
  consent: StoreConsent | null;
};

export type Address = AddressFields;

/** Every customer record with this number (E.164), the surest first. Personal data that Shopify hides is null. */
export async function findCustomersByNumber(admin: AdminRequest, phone: string): Promise<Customer[]> {
  const { exact, found } = await admin(findCustomersByPhone, { phone, search: `phone:'${phone}'` });
  // The search also knows numbers that only resemble this one, or stand in an address.
  const same = found.nodes.filter((node) => node.defaultPhoneNumber?.phoneNumber === phone && node.id !== exact?.id);
  return [...(exact ? [exact] : []), ...same].map(toCustomer);
}

/**
 * The customer records with these numbers (E.164; at most 50), in one request that costs little. Asks the search alone: of records made
 * or changed in the last moments it knows nothing.
 */
export async function findCustomersByNumbers(admin: AdminRequest, phones: readonly string[]): Promise<Customer[]> {
  const search = phones.map((phone) => `phone:'${phone}'`).join(" OR ");
  const { customers } = await admin(findCustomersByPhones, { search });
  return customers.nodes
    .filter((node) => phones.includes(node.defaultPhoneNumber?.phoneNumber ?? ""))
    .map((node) => toCustomer(node));
}

/** The one customer whom Shopify knows by this number (E.164). */
export const findCustomerByPhone = async (admin: AdminRequest, phone: string): Promise<Customer | undefined> =>
  (await findCustomersByNumber(admin, phone))[0];

export async function findCustomer(admin: AdminRequest, id: string): Promise<Customer | undefined> {
  const { customer } = await admin(readCustomer, { id });
  return customer ? toCustomer(customer) : undefined;
}

/** How many orders they ever made here, also those too old for the app to see. */
export async function countOrders(admin: AdminRequest, customerId: string): Promise<number> {
  const { customer } = await admin(countOrdersOfCustomer, { customerId });
  return Number(customer?.numberOfOrders ?? 0);
}

/** The only reader of consent: 2026-10 moves it to `smsMarketingConsent` and calls NOT_SUBSCRIBED NEVER_SUBSCRIBED. */
export function readConsent({
  defaultPhoneNumber: number,
}: Pick<CustomerFields, "defaultPhoneNumber">): StoreConsent | null {
  if (!number) return null;
  return {
    state: number.marketingState.toLowerCase() as StoreConsent["state"],
    optInLevel: number.marketingOptInLevel,
    updatedAt: number.marketingUpdatedAt ? new Date(number.marketingUpdatedAt) : null,
  };
}

export type ConsentWish = {
  customerId: string;
  state: "subscribed" | "unsubscribed" | "pending";
  /** Shopify wants a level in every direction: confirmed, where the person answered a question, or is asked one. */
  level?: "SINGLE_OPT_IN" | "CONFIRMED_OPT_IN";
  /** When the person said so. Shopify keeps the latest word, whoever reports it last. */
  at: Date;
};

/** A consent as Shopify takes it. Without a date it is as of now. */
export const consentInput = (
  { state, level = state === "pending" ? "CONFIRMED_OPT_IN" : "SINGLE_OPT_IN" }: Pick<ConsentWish, "state" | "level">,
  at?: string,
) => ({
  marketingState: state.toUpperCase() as Uppercase<ConsentWish["state"]>,
  marketingOptInLevel: level,
  ...(at && { consentUpdatedAt: at }),
});

/** Tells Shopify what a customer decided. Safe to repeat. Refused where the customer has no number or is gone. */
export async function setConsent(admin: AdminRequest, wish: ConsentWish): Promise<Change<Customer>> {
  const first = await sendConsent(admin, wish, wish.at.toISOString());
  // Our clock may be ahead of Shopify's; without a date it takes its own.
  const tooEarly = first.refused?.some(({ message }) => /must not be in the future/i.test(message));
  return tooEarly ? sendConsent(admin, wish) : first;
}

async function sendConsent(admin: AdminRequest, { customerId, ...wish }: ConsentWish, at?: string) {
  const { customerSmsMarketingConsentUpdate: payload } = await admin(setSmsConsent, {
    input: { customerId, smsMarketingConsent: consentInput(wish, at) },
  });
  return customerChange(payload);
}

export async function addCustomer(admin: AdminRequest, input: Omit<CustomerInput, "id">): Promise<Change<Customer>> {
  return customerChange((await admin(createCustomer, { input })).customerCreate);
}

export async function changeCustomer(
  admin: AdminRequest,
  input: CustomerInput & { id: string },
): Promise<Change<Customer>> {
  return customerChange((await admin(updateCustomer, { input })).customerUpdate);
}

export type NewAddress = { customerId: string; address: MailingAddressInput; setAsDefault?: boolean };

export async function addAddress(
  admin: AdminRequest,
  { customerId, address, setAsDefault = true }: NewAddress,
): Promise<Change<Address>> {
  const { customerAddressCreate: payload } = await admin(createAddress, { customerId, address, setAsDefault });
  return changeOf(payload, payload?.address);
}

/** A customer's addresses, up to a hundred. */
export async function addressesOf(admin: AdminRequest, customerId: string): Promise<Address[]> {
  const { customer } = await admin(listAddresses, { customerId });
  return customer?.addressesV2.nodes ?? [];
}

/** Makes one of a customer's addresses the one that orders go to. Safe to repeat. */
export async function setDefaultAddress(
  admin: AdminRequest,
  ids: { customerId: string; addressId: string },
): Promise<Change<Customer>> {
  return customerChange((await admin(chooseAddress, ids)).customerUpdateDefaultAddress);
}

type CustomerPayload = (Parameters<typeof changeOf>[0] & { customer?: CustomerFields | null }) | null;

const customerChange = (payload: CustomerPayload): Change<Customer> =>
  changeOf(payload, payload?.customer ? toCustomer(payload.customer) : undefined);

const toCustomer = (found: CustomerFields): Customer => ({
  id: found.id,
  firstName: found.firstName,
  lastName: found.lastName,
  locale: found.locale,
  phone: found.defaultPhoneNumber?.phoneNumber ?? null,
  email: found.defaultEmailAddress?.emailAddress ?? null,
  tags: found.tags,
  address: found.defaultAddress,
  consent: readConsent(found),
});
