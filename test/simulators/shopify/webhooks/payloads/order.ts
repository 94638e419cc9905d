import { numericId } from "../../gid.ts";
import { money, moneySet } from "../../money.ts";
import type { ShippingLine } from "../../store/records/draft.ts";
import type { Order } from "../../store/records/order.ts";
import type { Store } from "../../store/store.ts";
import { restAddress } from "../../trade/addresses.ts";
import { financialStatus, fulfillmentStatus } from "../../trade/order-status.ts";
import { briefCustomer } from "./customer.ts";
import { fulfillmentPayload } from "./fulfillment.ts";
import { orderLine } from "./line.ts";
import { sums } from "./order-sums.ts";
import { termsPayload } from "./payment-terms.ts";
import { refundPayload, returnPayload } from "./refund.ts";

export function orderPayload(store: Store, order: Order) {
  const customer = store.tables.customers.get(order.customerId);
  const currency = store.shop.currencyCode;
  return {
    ...head(store, order),
    ...sums(order, currency),
    billing_address: order.billingAddress && restAddress(order.billingAddress),
    customer: customer && briefCustomer(store, customer),
    discount_applications: applications(order),
    fulfillments: order.fulfillments.map((one) => fulfillmentPayload(store, order, one)),
    line_items: order.lines.map((line) => orderLine(line, currency)),
    payment_terms: order.paymentTerms && termsPayload(order.paymentTerms, "Order", order.id, currency),
    refunds: order.refunds.map((one) => refundPayload(store, order, one)),
    shipping_address: order.shippingAddress && restAddress(order.shippingAddress),
    shipping_lines: order.shippingLines.map((line) => shippingPayload(line, currency)),
    returns: order.returns.map((one) => returnPayload(order, one)),
    line_item_groups: [],
  };
}

function head(store: Store, order: Order) {
  const status = fulfillmentStatus(order);
  const partly = { FULFILLED: "fulfilled", PARTIALLY_FULFILLED: "partial" } as Record<string, string>;
  return {
    id: numericId(order.id),
    admin_graphql_api_id: order.id,
    app_id: null,
    browser_ip: null,
    buyer_accepts_marketing: false,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    cancelled_at: order.cancelledAt,
    cart_token: null,
    checkout_token: null,
    client_details: null,
    closed_at: order.closedAt,
    confirmation_number: order.confirmationNumber,
    confirmed: true,
    contact_email: order.email,
    created_at: order.createdAt,
    currency: store.shop.currencyCode,
    customer_locale: store.tables.customers.get(order.customerId)?.locale ?? null,
    device_id: null,
    discount_codes: codes(order),
    duties_included: false,
    email: order.email ?? "",
    estimated_taxes: false,
    financial_status: financialStatus(order).toLowerCase(),
    fulfillment_status: partly[status] ?? null,
    landing_site: null,
    landing_site_ref: null,
    location_id: null,
    merchant_business_entity_id: Buffer.from(order.name).toString("base64url"),
    merchant_of_record_app_id: null,
    name: order.name,
    note: order.note,
    note_attributes: order.customAttributes.map(({ key, value }) => ({ name: key, value })),
    number: order.number - 1000,
    order_number: order.number,
    order_status_url: statusUrl(store, order),
    payment_gateway_names: [...new Set(order.transactions.map((one) => one.gateway))],
    phone: order.phone,
    po_number: order.poNumber,
    presentment_currency: store.shop.currencyCode,
    processed_at: order.processedAt,
    reference: null,
    referring_site: null,
    source_identifier: null,
    source_name: order.sourceName,
    source_url: null,
    tags: order.tags.join(", "),
    tax_exempt: order.taxExempt,
    taxes_included: false,
    test: false,
    token: order.token,
    total_weight: order.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0),
    updated_at: order.updatedAt,
    user_id: null,
  };
}

export function statusUrl(store: Store, order: Order): string {
  return `https://${store.shop.host}/${numericId(store.shop.id)}/orders/${order.token}/authenticate?key=${order.confirmationNumber.toLowerCase()}`;
}

function codes(order: Order) {
  return order.discountCodes.map((code) => ({ code, amount: money(order.totals.discounts), type: "fixed_amount" }));
}

function applications(order: Order) {
  return order.discountCodes.map((code) => ({
    target_type: "line_item",
    type: "discount_code",
    value: money(order.totals.discounts),
    value_type: "fixed_amount",
    allocation_method: "across",
    target_selection: "all",
    code,
  }));
}

function shippingPayload(line: ShippingLine, currency: string) {
  const net = line.price - line.discount;
  return {
    id: numericId(line.id),
    carrier_identifier: null,
    code: line.handle ? line.title : "custom",
    current_discounted_price_set: moneySet(net, currency),
    discounted_price: money(net),
    discounted_price_set: moneySet(net, currency),
    is_removed: false,
    phone: null,
    price: money(line.price),
    price_set: moneySet(line.price, currency),
    requested_fulfillment_service_id: null,
    source: "shopify",
    title: line.title,
    tax_lines: [],
    discount_allocations: [],
  };
}

export const riskPayload = (order: Order, level: string, at: string) => ({
  provider_id: null,
  provider_title: "Shopify",
  risk_level: level,
  created_at: at,
  order_id: numericId(order.id),
  admin_graphql_api_order_id: order.id,
});
