import { type Cents, money, moneySet } from "../../money.ts";
import type { Order } from "../../store/records/order.ts";
import { outstanding } from "../../trade/order-status.ts";

export function sums(order: Order, currency: string) {
  const set = (amount: Cents) => moneySet(amount, currency);
  const { totals, current } = order;
  return {
    current_shipping_price_set: set(current.shipping),
    current_subtotal_price: money(current.subtotal),
    current_subtotal_price_set: set(current.subtotal),
    current_total_additional_fees_set: null,
    current_total_discounts: money(current.discounts),
    current_total_discounts_set: set(current.discounts),
    current_total_duties_set: null,
    current_total_price: money(current.total),
    current_total_price_set: set(current.total),
    current_total_tax: money(current.tax),
    current_total_tax_set: set(current.tax),
    original_total_additional_fees_set: null,
    original_total_duties_set: null,
    subtotal_price: money(totals.subtotal),
    subtotal_price_set: set(totals.subtotal),
    tax_lines:
      totals.tax > 0
        ? [{ price: money(totals.tax), rate: rate(order), title: "State tax", price_set: set(totals.tax) }]
        : [],
    total_cash_rounding_payment_adjustment_set: set(0),
    total_cash_rounding_refund_adjustment_set: set(0),
    total_discounts: money(totals.discounts),
    total_discounts_set: set(totals.discounts),
    total_line_items_price: money(totals.lines),
    total_line_items_price_set: set(totals.lines),
    total_outstanding: money(outstanding(order)),
    total_price: money(totals.total),
    total_price_set: set(totals.total),
    total_shipping_price_set: set(totals.shipping),
    total_tax: money(totals.tax),
    total_tax_set: set(totals.tax),
    total_tip_received: "0.00",
  };
}

function rate(order: Order): number {
  return order.totals.subtotal === 0 ? 0 : Number((order.totals.tax / order.totals.subtotal).toFixed(4));
}
