import { numericId } from "../../gid.ts";
import { money, moneySet } from "../../money.ts";
import type { OrderLine } from "../../store/records/order.ts";
import { openQuantity } from "../../trade/order-status.ts";

export function orderLine(line: OrderLine, currency: string) {
  const status = line.fulfilledQuantity === 0 ? null : openQuantity(line) === 0 ? "fulfilled" : "partial";
  return {
    id: numericId(line.id),
    admin_graphql_api_id: line.id,
    attributed_staffs: [],
    current_quantity: line.currentQuantity,
    fulfillable_quantity: openQuantity(line),
    fulfillment_service: "manual",
    fulfillment_status: status,
    gift_card: false,
    grams: line.grams,
    name: lineName(line),
    price: money(line.unitPrice),
    price_set: moneySet(line.unitPrice, currency),
    product_exists: line.productId !== null,
    product_id: line.productId && numericId(line.productId),
    properties: line.customAttributes.map(({ key, value }) => ({ name: key, value })),
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sales_line_item_group_id: null,
    sku: line.sku,
    taxable: line.taxable,
    title: line.title,
    total_discount: "0.00",
    total_discount_set: moneySet(0, currency),
    variant_id: line.variantId && numericId(line.variantId),
    variant_inventory_management: line.variantId ? "shopify" : null,
    variant_title: line.variantTitle,
    vendor: line.vendor,
    tax_lines:
      line.tax > 0
        ? [
            {
              channel_liable: false,
              price: money(line.tax),
              price_set: moneySet(line.tax, currency),
              title: "State tax",
            },
          ]
        : [],
    duties: [],
    discount_allocations:
      line.discount > 0
        ? [
            {
              amount: money(line.discount),
              amount_set: moneySet(line.discount, currency),
              discount_application_index: 0,
            },
          ]
        : [],
  };
}

export function lineName(line: { title: string; variantTitle: string | null }): string {
  return line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title;
}
