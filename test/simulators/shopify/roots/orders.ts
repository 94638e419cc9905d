import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots } from "../graphql/context.ts";
import { notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder } from "../graphql/order-of.ts";
import { cents } from "../money.ts";
import { orderKeys } from "../objects/order-keys.ts";
import type { Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { startCancel } from "../trade/cancel-order.ts";
import { createOrder, type OrderCreateInput, type OrderCreateOptions } from "../trade/create-order.ts";
import { outstanding } from "../trade/order-status.ts";
import { markPaid, pay, saveOrder } from "../trade/orders.ts";
import { refundAndSave } from "../trade/refunds.ts";
import {
  applyUpdate,
  type CancelArgs,
  cancelRequest,
  type OrderInput,
  type RefundInput,
  refundRequest,
} from "./order-input.ts";
import { found } from "./order-search.ts";

type SearchArgs = PageArgs & { query?: string | null; sortKey: string };

export const orderQueries: Roots = {
  order: ({ id }: { id: string }, { store }) => store.tables.orders.get(id),
  orderByIdentifier: ({ identifier }: { identifier: { id?: string } }, { store }) => {
    if (!identifier.id) throw notImplemented("finding an order by customId");
    return store.tables.orders.get(identifier.id);
  },
  orders: (args: SearchArgs, context) =>
    connection(inOrder(found(args.query, context), args.sortKey, orderKeys, "orders"), args, context),
  ordersCount: (args: { query?: string | null }, context) => ({
    count: found(args.query, context).length,
    precision: "EXACT",
  }),
  job: ({ id }: { id: string }, { store }) => store.tables.jobs.get(id),
};

export const orderMutations: Roots = {
  orderCreate: ({ order, options }: { order: OrderCreateInput; options?: OrderCreateOptions }, { store }) =>
    refusing(() => ({ order: createOrder(store, order, options ?? null) }), { order: null }),

  orderUpdate: ({ input }: { input: OrderInput }, { store }) =>
    refusing(
      () => {
        const order = known(store, input.id, ["id"]);
        applyUpdate(store, order, input);
        saveOrder(store, order);
        return { order };
      },
      { order: null },
    ),

  orderCancel: (args: CancelArgs, { store }) => {
    const answer = refusing(
      () => ({ job: startCancel(store, known(store, args.orderId, ["orderId"], "NOT_FOUND"), cancelRequest(args)) }),
      { job: null },
    );
    const { userErrors } = answer as { userErrors: unknown[] };
    return { ...(answer as object), orderCancelUserErrors: userErrors };
  },

  orderMarkAsPaid: ({ input }: { input: { id: string } }, { store }) =>
    refusing(
      () => {
        const order = known(store, input.id, ["id"]);
        markPaid(store, order);
        return { order };
      },
      { order: null },
    ),

  orderCreateManualPayment: (
    args: { id: string; amount?: { amount: string } | null; paymentMethodName?: string | null },
    { store },
  ) =>
    refusing(
      () => {
        const order = known(store, args.id, ["id"], "ORDER_NOT_FOUND");
        if (args.amount && !store.shop.plan.shopifyPlus) {
          throw new Refusal(userError(["amount"], "Amount can only be specified on Shopify Plus plans."));
        }
        if (order.cancelledAt || outstanding(order) === 0)
          throw new Refusal(userError(null, "Order has no outstanding balance."));
        pay(
          store,
          order,
          args.amount ? cents(args.amount.amount) : outstanding(order),
          args.paymentMethodName ?? "manual",
        );
        return { order };
      },
      { order: null },
    ),

  orderClose: ({ input }: { input: { id: string } }, { store }) =>
    refusing(
      () => {
        const order = known(store, input.id, ["id"]);
        order.closedAt = store.time();
        saveOrder(store, order);
        return { order };
      },
      { order: null },
    ),

  orderOpen: ({ input }: { input: { id: string } }, { store }) =>
    refusing(
      () => {
        const order = known(store, input.id, ["id"]);
        order.closedAt = null;
        saveOrder(store, order);
        return { order };
      },
      { order: null },
    ),

  refundCreate: ({ input }: { input: RefundInput }, { store }) =>
    refusing(
      () => {
        const order = known(store, input.orderId, ["orderId"]);
        const refund = refundAndSave(store, order, refundRequest(order, input));
        return { order, refund: { id: refund.id, refund, order } };
      },
      { order: null, refund: null },
    ),
};

function known(store: Store, id: string, field: string[], code: string | null = null): Order {
  const order = store.tables.orders.get(id);
  if (!order) throw new Refusal(userError(field, "Order does not exist", code));
  return order;
}
