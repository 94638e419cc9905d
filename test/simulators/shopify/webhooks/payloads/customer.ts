import { type Gid, numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { Address, Customer } from "../../store/records/person.ts";
import type { Store } from "../../store/store.ts";
import { fullName } from "../../trade/addresses.ts";
import { countryName, provinceName } from "../../trade/countries.ts";

/** Since 2025-01 without tags, consents and totals. */
export function customerPayload(store: Store, customer: Customer) {
  const fallback = customer.addresses.find((one) => one.id === customer.defaultAddressId);
  return {
    ...briefCustomer(store, customer),
    addresses: customer.addresses.map((address) => customerAddress(customer, address)),
    ...(fallback && { default_address: customerAddress(customer, fallback) }),
  };
}

/** The customer as orders carry it: without the address list. */
export function briefCustomer(store: Store, customer: Customer) {
  const fallback = customer.addresses.find((one) => one.id === customer.defaultAddressId);
  return {
    id: numericId(customer.id),
    created_at: customer.createdAt,
    updated_at: customer.updatedAt,
    first_name: customer.firstName,
    last_name: customer.lastName,
    state: customer.state.toLowerCase(),
    note: customer.note,
    verified_email: customer.verifiedEmail,
    multipass_identifier: null,
    tax_exempt: customer.taxExempt,
    email: customer.email,
    phone: customer.phone,
    currency: store.shop.currencyCode,
    tax_exemptions: [],
    admin_graphql_api_id: customer.id,
    ...(fallback && { default_address: customerAddress(customer, fallback) }),
  };
}

function customerAddress(customer: Customer, address: Address) {
  return {
    id: numericId(address.id),
    customer_id: numericId(customer.id),
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: provinceName(address.countryCode, address.provinceCode),
    country: countryName(address.countryCode),
    zip: address.zip,
    phone: address.phone,
    name: fullName(address),
    province_code: address.provinceCode,
    country_code: address.countryCode,
    country_name: countryName(address.countryCode),
    default: address.id === customer.defaultAddressId,
  };
}

export function smsConsentPayload(customer: Customer) {
  const { marketingState, marketingOptInLevel, consentUpdatedAt, collectedFrom } = customer.sms;
  return {
    id: numericId(customer.id),
    phone: customer.phone,
    sms_marketing_consent: {
      state: marketingState.toLowerCase(),
      opt_in_level: marketingOptInLevel?.toLowerCase() ?? null,
      consent_updated_at: consentUpdatedAt,
      consent_collected_from: (collectedFrom ?? "OTHER").toLowerCase(),
    },
  };
}

export function emailConsentPayload(customer: Customer) {
  const { marketingState, marketingOptInLevel, consentUpdatedAt } = customer.emailConsent;
  return {
    customer_id: numericId(customer.id),
    email_address: customer.email,
    email_marketing_consent: {
      state: marketingState.toLowerCase(),
      opt_in_level: marketingOptInLevel?.toLowerCase() ?? null,
      consent_updated_at: consentUpdatedAt,
    },
  };
}

export function tagsPayload(store: Store, customerId: Gid, tags: string[]) {
  return { customerId, tags, occurredAt: store.now().toISOString() };
}

export function purchasingSummaryPayload(store: Store, customer: Customer) {
  const orders = store.orders.filter((order) => order.customerId === customer.id);
  const spent = orders.reduce((sum, order) => sum + order.current.total, 0);
  return {
    customerId: customer.id,
    numberOfOrders: orders.length,
    amountSpent: { amount: money(spent), currencyCode: store.shop.currencyCode },
    lastOrderId: orders.at(-1)?.id ?? null,
    occurredAt: store.now().toISOString(),
  };
}
