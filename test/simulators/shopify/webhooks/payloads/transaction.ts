import { numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { Order, Transaction } from "../../store/records/order.ts";
import type { Store } from "../../store/store.ts";

export function transactionPayload(store: Store, order: Order, one: Transaction) {
  const amount = money(one.amount);
  const unsettled = { amount: one.status === "PENDING" ? amount : "0.00", currency: store.shop.currencyCode };
  return {
    id: numericId(one.id),
    order_id: numericId(order.id),
    kind: one.kind.toLowerCase(),
    gateway: one.gateway,
    status: one.status.toLowerCase(),
    message: messages[one.status]?.(one.gateway) ?? null,
    created_at: one.createdAt,
    test: false,
    authorization: null,
    location_id: null,
    user_id: null,
    parent_id: one.parentId && numericId(one.parentId),
    processed_at: one.createdAt,
    device_id: null,
    error_code: one.status === "FAILURE" ? "card_declined" : null,
    source_name: order.sourceName,
    receipt: {},
    amount,
    currency: store.shop.currencyCode,
    payment_id: `${order.name}.${order.transactions.indexOf(one) + 1}`,
    total_unsettled_set: { presentment_money: unsettled, shop_money: { ...unsettled } },
    manual_payment_gateway: one.gateway === "manual",
    amount_rounding: null,
    admin_graphql_api_id: one.id,
  };
}

const messages: Record<string, (gateway: string) => string> = {
  PENDING: (gateway) => `Pending the ${gateway} payment from the buyer`,
  SUCCESS: (gateway) => `Marked the ${gateway} payment as received`,
  FAILURE: () => "Your card was declined.",
};
