import { numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { Draft, PricedLine } from "../../store/records/draft.ts";
import type { AppliedDiscount } from "../../store/records/offer.ts";
import type { Store } from "../../store/store.ts";
import { restAddress } from "../../trade/addresses.ts";
import { briefCustomer } from "./customer.ts";
import { lineName } from "./line.ts";
import { termsPayload } from "./payment-terms.ts";

export function draftPayload(store: Store, draft: Draft) {
  const customer = store.tables.customers.get(draft.customerId);
  const tax =
    draft.totals.tax > 0 ? [{ rate: store.shop.taxRate, title: "State tax", price: money(draft.totals.tax) }] : [];
  return {
    id: numericId(draft.id),
    note: draft.note,
    email: draft.email,
    taxes_included: false,
    currency: store.shop.currencyCode,
    invoice_sent_at: draft.invoiceSentAt,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
    tax_exempt: draft.taxExempt,
    completed_at: draft.completedAt,
    name: draft.name,
    "allow_discount_codes_in_checkout?": draft.allowDiscountCodesInCheckout,
    "b2b?": false,
    status: draft.status.toLowerCase(),
    line_items: draft.lines.map(draftLine),
    api_client_id: null,
    shipping_address: draft.shippingAddress && restAddress(draft.shippingAddress),
    billing_address: draft.billingAddress && restAddress(draft.billingAddress),
    invoice_url: invoiceUrl(store, draft),
    created_on_api_version_handle: null,
    applied_discount: draft.appliedDiscount && discountPayload(draft.appliedDiscount),
    order_id: draft.orderId && numericId(draft.orderId),
    shipping_line: draft.shippingLine && {
      custom: draft.shippingLine.custom,
      handle: draft.shippingLine.handle,
      title: draft.shippingLine.title,
      price: money(draft.shippingLine.price),
    },
    tax_lines: tax,
    tags: draft.tags.join(", "),
    note_attributes: draft.customAttributes.map(({ key, value }) => ({ name: key, value })),
    total_price: money(draft.totals.total),
    subtotal_price: money(draft.totals.subtotal),
    total_tax: money(draft.totals.tax),
    payment_terms:
      draft.paymentTerms && termsPayload(draft.paymentTerms, "DraftOrder", draft.id, store.shop.currencyCode),
    admin_graphql_api_id: draft.id,
    ...(customer && { customer: briefCustomer(store, customer) }),
  };
}

export function invoiceUrl(store: Store, draft: Draft): string {
  return `https://${store.shop.myshopifyDomain}/${numericId(store.shop.id)}/invoices/${draft.invoiceToken}`;
}

function discountPayload(discount: AppliedDiscount) {
  return {
    description: discount.description,
    value: String(discount.value),
    title: discount.title,
    amount: money(discount.amount),
    value_type: discount.valueType.toLowerCase(),
  };
}

function draftLine(line: PricedLine) {
  return {
    id: numericId(line.id),
    variant_id: line.variantId && numericId(line.variantId),
    product_id: line.productId && numericId(line.productId),
    title: line.title,
    variant_title: line.variantTitle,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    taxable: line.taxable,
    gift_card: false,
    fulfillment_service: "manual",
    grams: line.grams,
    tax_lines: [],
    applied_discount: line.appliedDiscount && discountPayload(line.appliedDiscount),
    name: lineName(line),
    properties: line.customAttributes.map(({ key, value }) => ({ name: key, value })),
    custom: line.variantId === null,
    price: money(line.unitPrice),
    admin_graphql_api_id: line.id,
  };
}
