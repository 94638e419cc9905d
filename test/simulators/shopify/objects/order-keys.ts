import { numericId } from "../gid.ts";
import type { SortValue } from "../graphql/order-of.ts";
import type { Order } from "../store/records/order.ts";

/** How orders can be sorted, in a shop's list and in a customer's. */
export const orderKeys: Record<string, SortValue<Order>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => one.number,
  ORDER_NUMBER: (one) => one.number,
  PROCESSED_AT: (one) => `${one.processedAt} ${one.number}`,
  CREATED_AT: (one) => `${one.createdAt} ${one.number}`,
  UPDATED_AT: (one) => one.updatedAt,
  TOTAL_PRICE: (one) => one.totals.total,
  CURRENT_TOTAL_PRICE: (one) => one.current.total,
};
