import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder } from "../graphql/order-of.ts";
import { searcher, type Searchable } from "../graphql/search.ts";
import { cents } from "../money.ts";
import { orderKeys } from "../objects/order-keys.ts";
import type { Order } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { addressFrom, type AddressInput } from "../trade/addresses.ts";
import { startCancel } from "../trade/cancel-order.ts";
import { writeMetafields, type MetafieldInput } from "../trade/metafields.ts";
import { financialStatus, fulfillmentStatus, openQuantity, outstanding } from "../trade/order-status.ts";
import { markPaid, pay, saveOrder } from "../trade/orders.ts";
import { normalisedPhone } from "../trade/phone.ts";
import { refundAndSave, type RefundedLine } from "../trade/refunds.ts";
import { tidyTags } from "../trade/tags.ts";

type SearchArgs = PageArgs & { query?: string | null; sortKey: string };
type OrderInput = {
  id: string;
  email?: string | null;
  phone?: string | null;
  note?: string | null;
  poNumber?: string | null;
  tags?: string[] | null;
  customAttributes?: { key: string; value: string }[] | null;
  shippingAddress?: AddressInput | null;
  metafields?: MetafieldInput[] | null;
};
type CancelArgs = {
  orderId: string;
  reason: string;
  restock: boolean;
  refund?: boolean | null;
  refundMethod?: {
    originalPaymentMethodsRefund?: boolean | null;
    storeCreditRefund?: { expiresAt?: string | null } | null;
  } | null;
  staffNote?: string | null;
};
type RefundInput = {
  orderId: string;
  note?: string | null;
  refundLineItems?: { lineItemId: string; quantity: number; restockType?: RefundedLine["restockType"] | null }[] | null;
  shipping?: { amount?: string | null; fullRefund?: boolean | null } | null;
  transactions?: { amount: string; gateway: string; kind: string; parentId?: string | null }[] | null;
  refundMethods?: { storeCreditRefund?: { amount: { amount: string } } | null }[] | null;
};

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
          throw new Refusal(
            userError(["amount"], "Amount can only be specified on Shopify Plus plans.", "AMOUNT_NOT_POSITIVE"),
          );
        }
        if (order.cancelledAt || outstanding(order) === 0)
          throw new Refusal(userError(null, "Order has no outstanding balance.", "GATEWAY_NOT_FOUND"));
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

function found(query: string | null | undefined, context: Context): Order[] {
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

function known(store: Store, id: string, field: string[], code: string | null = null): Order {
  const order = store.tables.orders.get(id);
  if (!order) throw new Refusal(userError(field, "Order does not exist", code));
  return order;
}

function applyUpdate(store: Store, order: Order, input: OrderInput): void {
  if (input.shippingAddress) {
    const id = order.shippingAddress?.id ?? store.id("MailingAddress", "?model_name=Address");
    order.shippingAddress = addressFrom(input.shippingAddress, id, ["shippingAddress"], order.shippingAddress);
  }
  if (input.phone !== undefined) {
    const phone = input.phone && normalisedPhone(input.phone, store.shop.countryCode);
    if (input.phone && !phone) throw new Refusal(userError(["phone"], "Phone is invalid"));
    order.phone = phone || null;
  }
  if (input.email !== undefined) order.email = input.email || null;
  if (input.note !== undefined) order.note = input.note || null;
  if (input.poNumber !== undefined) order.poNumber = input.poNumber || null;
  if (input.tags) order.tags = tidyTags(input.tags);
  if (input.customAttributes) order.customAttributes = input.customAttributes;
  if (input.metafields) writeMetafields(store, order.id, input.metafields);
}

function cancelRequest(args: CancelArgs) {
  const both = typeof args.refund === "boolean" && args.refundMethod;
  if (both)
    throw new Refusal(
      userError(["refund"], "Only one of the arguments `refund` or `refund_method` is allowed.", "INVALID"),
    );
  const original = args.refund || args.refundMethod?.originalPaymentMethodsRefund;
  const refundTo = args.refundMethod?.storeCreditRefund ? "store-credit" : original ? "original" : null;
  return { reason: args.reason, restock: args.restock, refundTo, staffNote: args.staffNote ?? null } as const;
}

function refundRequest(order: Order, input: RefundInput) {
  const lines = (input.refundLineItems ?? []).map((one): RefundedLine => {
    const line = order.lines.find((candidate) => candidate.id === one.lineItemId);
    if (!line) throw new Refusal(userError(["refundLineItems", "lineItemId"], "Line item does not exist"));
    if (one.quantity > line.currentQuantity) {
      throw new Refusal(
        userError(["refundLineItems", "quantity"], "Quantity cannot refund more items than were purchased"),
      );
    }
    const restockType = one.restockType ?? (openQuantity(line) > 0 ? "CANCEL" : "NO_RESTOCK");
    return { line, quantity: one.quantity, restockType };
  });
  const credit = input.refundMethods?.find((one) => one.storeCreditRefund)?.storeCreditRefund;
  const given = (input.transactions ?? []).reduce((sum, one) => sum + cents(one.amount), 0);
  const shipping = input.shipping?.fullRefund ? order.current.shipping : cents(input.shipping?.amount ?? 0);
  const amount = credit ? cents(credit.amount.amount) : given;
  const gateway = input.transactions?.[0]?.gateway;
  return {
    lines,
    shipping,
    amount,
    to: credit ? "store-credit" : "original",
    note: input.note ?? null,
    ...(gateway && { gateway }),
  } as const;
}
