import { numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { Checkout, PricedLine } from "../../store/records/draft.ts";
import type { Store } from "../../store/store.ts";
import { restAddress } from "../../trade/addresses.ts";
import { briefCustomer } from "./customer.ts";

export function checkoutPayload(store: Store, checkout: Checkout) {
  const customer = store.tables.customers.get(checkout.customerId);
  const address = checkout.shippingAddress && restAddress(checkout.shippingAddress);
  return {
    id: numericId(checkout.id),
    token: checkout.token,
    cart_token: checkout.token.slice(0, 32),
    email: checkout.email ?? "",
    gateway: null,
    buyer_accepts_marketing: false,
    created_at: checkout.createdAt,
    updated_at: checkout.updatedAt,
    landing_site: null,
    note: checkout.note,
    note_attributes: [],
    referring_site: null,
    shipping_lines: [],
    taxes_included: false,
    total_weight: checkout.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0),
    currency: store.shop.currencyCode,
    completed_at: checkout.completedAt,
    closed_at: null,
    user_id: null,
    location_id: null,
    source_identifier: null,
    source_url: null,
    device_id: null,
    phone: checkout.phone,
    customer_locale: customer?.locale ?? store.shop.primaryLocale,
    line_items: checkout.lines.map(checkoutLine),
    name: checkout.name,
    source: null,
    abandoned_checkout_url: abandonedUrl(store, checkout),
    discount_codes: checkout.discountCodes.map((code) => ({ code })),
    tax_lines: [],
    source_name: "web",
    presentment_currency: store.shop.currencyCode,
    buyer_accepts_sms_marketing: checkout.acceptsSmsMarketing,
    sms_marketing_phone: checkout.smsMarketingPhone,
    total_discounts: money(checkout.totals.discounts),
    total_line_items_price: money(checkout.totals.lines),
    total_price: money(checkout.totals.total),
    total_tax: money(checkout.totals.tax),
    subtotal_price: money(checkout.totals.subtotal),
    total_duties: null,
    reservation_token: null,
    billing_address: address,
    shipping_address: address,
    customer: customer && briefCustomer(store, customer),
  };
}

export function abandonedUrl(store: Store, checkout: Checkout): string {
  return `https://${store.shop.host}/${numericId(store.shop.id)}/checkouts/ac/${checkout.token}/recover?key=${checkout.token.slice(0, 32)}`;
}

function checkoutLine(line: PricedLine) {
  const measurement = ["measured_type", "quantity_value", "quantity_unit", "reference_value", "reference_unit"];
  return {
    applied_discounts: [],
    discount_allocations: [],
    destination_location_id: null,
    origin_location_id: null,
    user_id: null,
    rank: null,
    compare_at_price: null,
    unit_price_measurement: Object.fromEntries(measurement.map((name) => [name, null])),
    key: line.uuid,
    fulfillment_service: "manual",
    gift_card: false,
    grams: line.grams,
    presentment_title: line.title,
    presentment_variant_title: line.variantTitle ?? "",
    product_id: line.productId && numericId(line.productId),
    properties: null,
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    tax_lines: [],
    taxable: line.taxable,
    title: line.title,
    variant_id: line.variantId && numericId(line.variantId),
    variant_title: line.variantTitle ?? "",
    variant_price: money(line.unitPrice),
    vendor: line.vendor,
    line_price: money(line.unitPrice * line.quantity - line.discount),
    price: money(line.unitPrice),
  };
}
