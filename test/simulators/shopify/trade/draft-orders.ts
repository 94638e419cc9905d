import { randomBytes, randomUUID } from "node:crypto";
import type { Gid } from "../gid.ts";
import { invalidId, notImplemented, Refusal, userError } from "../graphql/errors.ts";
import { cents } from "../money.ts";
import type { AppliedDiscount, Attribute, Customer, Draft, PricedLine, ShippingLine } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { draftPayload } from "../webhooks/payloads/draft.ts";
import { addressFrom, copyAddress, type AddressInput } from "./addresses.ts";
import { adjustStock } from "./inventory.ts";
import { termsFrom, type TermsInput } from "./payment-terms.ts";
import { normalisedPhone } from "./phone.ts";
import { price } from "./price.ts";
import { draftTags } from "./tags.ts";

type MoneyInput = { amount: string; currencyCode: string };
type DiscountInput = {
  title?: string | null;
  description?: string | null;
  value: number;
  valueType: "FIXED_AMOUNT" | "PERCENTAGE";
  amountWithCurrency?: MoneyInput | null;
};
export type DraftLineInput = {
  variantId?: string | null;
  quantity: number;
  title?: string | null;
  sku?: string | null;
  uuid?: string | null;
  originalUnitPrice?: string | null;
  originalUnitPriceWithCurrency?: MoneyInput | null;
  priceOverride?: MoneyInput | null;
  appliedDiscount?: DiscountInput | null;
  customAttributes?: Attribute[] | null;
  requiresShipping?: boolean | null;
  taxable?: boolean | null;
};
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
  shippingLine?: {
    shippingRateHandle?: string | null;
    title?: string | null;
    price?: string | null;
    priceWithCurrency?: MoneyInput | null;
  } | null;
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

/** A draft made of the input and priced, belonging to no table yet: what draftOrderCalculate shows. */
export function draftFrom(store: Store, input: DraftInput): Draft {
  const draft = emptyDraft(store);
  apply(store, draft, input);
  if (draft.lines.length === 0) throw new Refusal(userError(null, "Add at least 1 product"));
  return draft;
}

export function createDraft(store: Store, input: DraftInput): Draft {
  const draft = draftFrom(store, input);
  draft.id = store.id("DraftOrder");
  draft.name = `#D${store.count("draft")}`;
  store.tables.drafts.put(draft);
  reserve(store, draft);
  store.emit("draft_orders/create", draftPayload(store, draft));
  return draft;
}

export function updateDraft(store: Store, draft: Draft, input: DraftInput): Draft {
  if (draft.status === "COMPLETED") throw new Refusal(userError(null, "This order has been paid"));
  const next = structuredClone(draft);
  apply(store, next, input);
  release(store, draft);
  Object.assign(draft, next, { reserved: false });
  reserve(store, draft);
  saveDraft(store, draft);
  return draft;
}

export function deleteDraft(store: Store, draft: Draft): void {
  if (draft.status === "COMPLETED")
    throw new Refusal(userError(null, "Draft order can't be deleted. This draft order is already paid."));
  release(store, draft);
  store.tables.drafts.delete(draft.id);
  store.emit("draft_orders/delete", { id: Number(draft.id.split("/").at(-1)) });
}

/** Emails the invoice: nobody reads it here, the status tells. */
export function sendInvoice(store: Store, draft: Draft, to: string | null): void {
  if (draft.status === "COMPLETED") {
    throw new Refusal(userError(null, "Draft order Invoice can't be sent. This draft order is already paid."));
  }
  if (!to && !draft.email) throw new Refusal(userError(null, "To can't be blank"));
  draft.status = "INVOICE_SENT";
  draft.invoiceSentAt = store.time();
  saveDraft(store, draft);
}

export function saveDraft(store: Store, draft: Draft): void {
  draft.updatedAt = store.time();
  store.tables.drafts.put(draft);
  store.emit("draft_orders/update", draftPayload(store, draft));
}

/** Gives back what drafts held longer than they were allowed to. */
export function releaseExpired(store: Store): void {
  const now = store.now().getTime();
  for (const draft of store.drafts) {
    if (draft.reserved && draft.reserveInventoryUntil && Date.parse(draft.reserveInventoryUntil) <= now) {
      release(store, draft);
      store.tables.drafts.put(draft);
    }
  }
}

export function release(store: Store, draft: Draft): void {
  if (!draft.reserved) return;
  draft.reserved = false;
  move(store, draft, 1);
}

function reserve(store: Store, draft: Draft): void {
  const until = draft.reserveInventoryUntil;
  if (!until || Date.parse(until) <= store.now().getTime() || draft.status === "COMPLETED") return;
  draft.reserved = true;
  move(store, draft, -1);
}

function move(store: Store, draft: Draft, direction: 1 | -1): void {
  for (const line of draft.lines) {
    const variant = store.tables.variants.get(line.variantId);
    const available = direction * line.quantity;
    if (variant) adjustStock(store, variant, { available, reserved: -available });
  }
}

function emptyDraft(store: Store): Draft {
  const now = store.time();
  return {
    id: "",
    name: "",
    status: "OPEN",
    customerId: null,
    email: null,
    phone: null,
    note: null,
    tags: [],
    customAttributes: [],
    lines: [],
    shippingAddress: null,
    billingAddress: null,
    shippingLine: null,
    appliedDiscount: null,
    discountCodes: [],
    notApplied: [],
    paymentTerms: null,
    taxExempt: false,
    poNumber: null,
    sourceName: null,
    acceptAutomaticDiscounts: false,
    allowDiscountCodesInCheckout: false,
    visibleToCustomer: false,
    reserveInventoryUntil: null,
    reserved: false,
    invoiceToken: randomBytes(16).toString("hex"),
    invoiceSentAt: null,
    totals: { subtotal: 0, lines: 0, discounts: 0, shipping: 0, tax: 0, total: 0 },
    orderId: null,
    completedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}

function apply(store: Store, draft: Draft, input: DraftInput): void {
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

function lineFrom(store: Store, input: DraftLineInput, index: number): PricedLine {
  const path = ["lineItems", String(index)];
  if (input.quantity < 1)
    throw new Refusal(userError([...path, "quantity"], "Quantity must be greater than or equal to 1"));
  const common = {
    id: store.id("DraftOrderLineItem"),
    uuid: input.uuid ?? randomUUID(),
    quantity: input.quantity,
    priceOverride: input.priceOverride ? cents(input.priceOverride.amount) : null,
    appliedDiscount: input.appliedDiscount ? discountFrom(input.appliedDiscount) : null,
    discount: 0,
    tax: 0,
    customAttributes: input.customAttributes ?? [],
  };
  return input.variantId ? variantLine(store, input.variantId, common, path) : customLine(input, common, path);
}

type CommonLine = Pick<
  PricedLine,
  "id" | "uuid" | "quantity" | "priceOverride" | "appliedDiscount" | "discount" | "tax" | "customAttributes"
>;

function variantLine(store: Store, id: Gid, common: CommonLine, path: string[]): PricedLine {
  const variant = store.tables.variants.get(id);
  const product = store.tables.products.get(variant?.productId);
  if (!variant || !product) {
    const number = id.split("/").at(-1);
    throw new Refusal(userError([...path, "variantId"], `Product with ID ${number} is no longer available.`));
  }
  return {
    ...common,
    variantId: id,
    productId: product.id,
    title: product.title,
    variantTitle: variant.title === "Default Title" ? null : variant.title,
    sku: variant.sku,
    vendor: product.vendor,
    unitPrice: common.priceOverride ?? variant.price,
    taxable: variant.taxable,
    requiresShipping: variant.requiresShipping,
    grams: variant.grams,
  };
}

function customLine(input: DraftLineInput, common: CommonLine, path: string[]): PricedLine {
  if (!input.title) throw new Refusal(userError([...path, "title"], "Merchandise title is empty."));
  const given = input.originalUnitPriceWithCurrency?.amount ?? input.originalUnitPrice;
  if (given === undefined || given === null) {
    throw new Refusal(userError([...path, "originalUnitPrice"], "Price is missing"));
  }
  if (cents(given) < 0)
    throw new Refusal(userError([...path, "originalUnitPrice"], "Cannot send negative price for line_item"));
  return {
    ...common,
    variantId: null,
    productId: null,
    title: input.title,
    variantTitle: null,
    sku: input.sku ?? null,
    vendor: null,
    unitPrice: common.priceOverride ?? cents(given),
    taxable: input.taxable ?? true,
    requiresShipping: input.requiresShipping ?? true,
    grams: 0,
  };
}

function shippingFrom(store: Store, input: NonNullable<DraftInput["shippingLine"]>): ShippingLine {
  const id = store.id("ShippingLine");
  if (input.shippingRateHandle) {
    const rate = store.rates.find((one) => one.handle === input.shippingRateHandle);
    if (!rate) throw invalidId(input.shippingRateHandle);
    return { id, title: input.title ?? rate.title, price: rate.price, discount: 0, handle: rate.handle, custom: false };
  }
  const given = input.priceWithCurrency?.amount ?? input.price ?? "0";
  if (!input.title) throw new Refusal(userError(["shippingLine", "title"], "Title can't be blank"));
  return { id, title: input.title, price: cents(given), discount: 0, handle: null, custom: true };
}

function discountFrom(input: DiscountInput): AppliedDiscount {
  const { title = null, value, valueType } = input;
  return { title, value, valueType, description: input.description ?? "", amount: 0 };
}
