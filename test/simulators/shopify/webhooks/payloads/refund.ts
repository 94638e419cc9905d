import { numericId } from "../../gid.ts";
import { moneySet } from "../../money.ts";
import type { Order, Refund, Return } from "../../store/records/order.ts";
import type { Store } from "../../store/store.ts";
import { orderLine } from "./line.ts";
import { transactionPayload } from "./transaction.ts";

export function refundPayload(store: Store, order: Order, refund: Refund) {
  const currency = store.shop.currencyCode;
  return {
    id: numericId(refund.id),
    order_id: numericId(order.id),
    created_at: refund.createdAt,
    note: refund.note,
    user_id: null,
    processed_at: refund.createdAt,
    duties: [],
    total_duties_set: moneySet(0, currency),
    return: refund.returnId ? { id: numericId(refund.returnId), admin_graphql_api_id: refund.returnId } : null,
    refund_shipping_lines: [],
    restock: refund.lines.some((line) => line.restockType !== "NO_RESTOCK"),
    admin_graphql_api_id: refund.id,
    order_adjustments: [],
    refund_line_items: refund.lines.map((part) => {
      const line = order.lines.find((one) => one.id === part.lineId);
      return {
        id: numericId(part.id),
        quantity: part.quantity,
        line_item_id: numericId(part.lineId),
        location_id: part.locationId && numericId(part.locationId),
        restock_type: part.restockType.toLowerCase(),
        subtotal: part.subtotal / 100,
        total_tax: part.tax / 100,
        subtotal_set: moneySet(part.subtotal, currency),
        total_tax_set: moneySet(part.tax, currency),
        line_item: line && orderLine(line, currency),
      };
    }),
    transactions: refund.transactions.map((one) => transactionPayload(store, order, one)),
  };
}

export function returnPayload(order: Order, one: Return) {
  return {
    id: numericId(one.id),
    admin_graphql_api_id: one.id,
    status: one.status.toLowerCase(),
    order: { id: numericId(order.id), admin_graphql_api_id: order.id },
    total_return_line_items: one.lines.reduce((sum, line) => sum + line.quantity, 0),
    name: one.name,
    return_line_items: [],
    return_shipping_fees: [],
    exchange_line_items: [],
    total_exchange_line_items: 0,
  };
}
