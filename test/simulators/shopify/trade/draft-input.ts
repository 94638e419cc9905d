import { notImplemented, Refusal, userError } from "../graphql/errors.ts";
import type { Draft } from "../store/records/draft.ts";
import type { Attribute, Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { addressFrom, type AddressInput, copyAddress } from "./addresses.ts";
import {
  discountFrom,
  type DiscountInput,
  type DraftLineInput,
  lineFrom,
  shippingFrom,
  type ShippingInput,
} from "./draft-lines.ts";
import { termsFrom, type TermsInput } from "./payment-terms.ts";
import { normalisedPhone } from "./phone.ts";
import { price } from "./price.ts";
import { draftTags } from "./tags.ts";

export type DraftInput = {
  lineItems?: DraftLineInput[] | null;
  purchasingEntity?: { customerId?: string | null } | null;
  customerId?: string | null;
  email?: string | null;
  phone?: string | null;
  note?: string | null;
  tags?: string[] | null;
  customAttributes?: Attribute[] | null;
  shippingAddress?: AddressInput | null;
  billingAddress?: AddressInput | null;
  useCustomerDefaultAddress?: boolean | null;
  shippingLine?: ShippingInput | null;
  appliedDiscount?: DiscountInput | null;
  discountCodes?: string[] | null;
  acceptAutomaticDiscounts?: boolean | null;
  allowDiscountCodesInCheckout?: boolean | null;
  paymentTerms?: TermsInput | null;
  reserveInventoryUntil?: string | null;
  taxExempt?: boolean | null;
  poNumber?: string | null;
  sourceName?: string | null;
  visibleToCustomer?: boolean | null;
  presentmentCurrencyCode?: string | null;
  deposit?: unknown;
};

export function apply(store: Store, draft: Draft, input: DraftInput): void {
  if (input.deposit) throw notImplemented("DraftOrderInput.deposit");
  applyPerson(store, draft, input);
  applyAddresses(store, draft, input);
  if (input.lineItems) draft.lines = input.lineItems.map((line, index) => lineFrom(store, line, index));
  if (input.shippingLine !== undefined)
    draft.shippingLine = input.shippingLine && shippingFrom(store, input.shippingLine);
  if (input.appliedDiscount !== undefined)
    draft.appliedDiscount = input.appliedDiscount && discountFrom(input.appliedDiscount);
  if (input.note !== undefined) draft.note = input.note || null;
  if (input.tags) draft.tags = draftTags(input.tags);
  if (input.customAttributes) draft.customAttributes = input.customAttributes;
  if (input.discountCodes) draft.discountCodes = input.discountCodes;
  for (const name of [
    "taxExempt",
    "acceptAutomaticDiscounts",
    "allowDiscountCodesInCheckout",
    "visibleToCustomer",
  ] as const) {
    if (typeof input[name] === "boolean") draft[name] = input[name];
  }
  for (const name of ["poNumber", "sourceName", "reserveInventoryUntil"] as const) {
    if (input[name] !== undefined) draft[name] = input[name] || null;
  }
  const priced = price(store, draft);
  draft.totals = priced.totals;
  draft.notApplied = priced.notApplied;
  if (input.paymentTerms !== undefined) {
    draft.paymentTerms =
      input.paymentTerms && termsFrom(store, input.paymentTerms, draft.totals.total, ["paymentTerms"]);
  }
  for (const schedule of draft.paymentTerms?.schedules ?? []) schedule.amount = draft.totals.total;
}

function applyPerson(store: Store, draft: Draft, input: DraftInput): void {
  const id = input.purchasingEntity?.customerId ?? input.customerId;
  if (id) {
    const customer = store.tables.customers.get(id);
    if (!customer) throw new Refusal(userError(["purchasingEntity", "customerId"], "Customer does not exist"));
    draft.customerId = id;
    draft.email = customer.email;
    draft.phone = customer.phone;
    draft.taxExempt = customer.taxExempt;
  }
  if (input.email !== undefined) {
    if (input.email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(input.email))
      throw new Refusal(userError(["email"], "Email is invalid"));
    draft.email = input.email || null;
  }
  if (input.phone !== undefined) draft.phone = phoneFrom(store, input.phone);
}

function phoneFrom(store: Store, phone: string | null): string | null {
  if (!phone) return null;
  const normal = normalisedPhone(phone, store.shop.countryCode);
  if (!normal) throw new Refusal(userError(["phone"], "Phone is invalid"));
  return normal;
}

function applyAddresses(store: Store, draft: Draft, input: DraftInput): void {
  const customer = store.tables.customers.get(draft.customerId);
  if (input.useCustomerDefaultAddress && customer) {
    draft.shippingAddress = copyAddress(store, defaultAddress(customer), "Address");
    draft.billingAddress = copyAddress(store, defaultAddress(customer), "Address");
  }
  for (const name of ["shippingAddress", "billingAddress"] as const) {
    const given = input[name];
    if (given === undefined) continue;
    draft[name] = given && addressFrom(given, store.id("MailingAddress", "?model_name=Address"), [name]);
  }
}

export function defaultAddress(customer: Customer) {
  return customer.addresses.find((one) => one.id === customer.defaultAddressId) ?? null;
}
