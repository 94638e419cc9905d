import { numericId } from "../gid.ts";
import type { Context } from "../graphql/context.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import type { Order } from "../store/records/order.ts";
import { financialStatus, fulfillmentStatus, outstanding } from "../trade/order-status.ts";

const searchable = (context: Context): Searchable<Order> => {
  const customer = (one: Order) => context.store.tables.customers.get(one.customerId);
  return {
    text: (one) => [
      one.name,
      one.email,
      one.phone,
      customer(one)?.firstName ?? null,
      customer(one)?.lastName ?? null,
      ...one.tags,
    ],
    filters: {
      id: (one) => numericId(one.id),
      name: (one) => [one.name, String(one.number)],
      email: (one) => one.email,
      customer_id: (one) => one.customerId && numericId(one.customerId),
      status: (one) =>
        one.cancelledAt ? ["cancelled", "closed", "any"] : [one.closedAt ? "closed" : "open", "any", "not_closed"],
      financial_status: (one) => [financialStatus(one), ...(outstanding(one) > 0 ? ["unpaid"] : [])],
      fulfillment_status: (one) => {
        const status = fulfillmentStatus(one);
        return status === "FULFILLED"
          ? ["fulfilled", "shipped"]
          : [status, status === "UNFULFILLED" ? "unshipped" : "partial"];
      },
      tag: (one) => one.tags,
      sku: (one) => one.lines.map((line) => line.sku),
      source_name: (one) => one.sourceName,
      confirmation_number: (one) => one.confirmationNumber,
      discount_code: (one) => one.discountCodes,
      total_price: (one) => one.totals.total / 100,
      created_at: (one) => one.createdAt,
      processed_at: (one) => one.processedAt,
      updated_at: (one) => one.updatedAt,
    },
  };
};

export function found(query: string | null | undefined, context: Context): Order[] {
  return context.store.tables.orders
    .search(searcher(query, searchable(context), context, "orders"))
    .filter((one) => recent(one, context));
}

/** Without read_all_orders an app sees the last 60 days only. */
function recent(order: Order, { scopes, store }: Context): boolean {
  return (
    !scopes || scopes.has("read_all_orders") || Date.parse(order.createdAt) > store.now().getTime() - 60 * 86_400_000
  );
}
