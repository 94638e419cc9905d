import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import type { Address } from "./customers.ts";
import {
  cancelOrder as cancel,
  listOrderNames,
  listOrders,
  readCancellation,
  readOrder,
  type FulfillmentFields,
  type OrderCancelReason,
  type OrderDisplayFinancialStatus,
  type OrderDisplayFulfillmentStatus,
  type OrderFields,
  type OrderReturnStatus,
} from "./operations.ts";

export type Order = {
  id: string;
  /** As the customer knows it, such as `#1001`. */
  name: string;
  createdAt: string;
  cancelledAt: string | null;
  payment: OrderDisplayFinancialStatus | null;
  fulfillment: OrderDisplayFulfillmentStatus;
  returns: OrderReturnStatus;
  statusUrl: string;
  note: string | null;
  tags: string[];
  customerId: string | null;
  total: Money;
  outstanding: Money;
  paidBy: string[];
  address: Address | null;
  lines: OrderLine[];
  parcels: Parcel[];
};

export type OrderLine = {
  id: string;
  title: string;
  variantTitle: string | null;
  /** What is left of it after removals and returns. */
  quantity: number;
  variantId: string | null;
};

/** One fulfillment, with what its carrier says. */
export type Parcel = {
  id: string;
  name: string;
  shippedAt: string;
  status: FulfillmentFields["displayStatus"];
  estimatedAt: string | null;
  deliveredAt: string | null;
  tracking: { company: string | null; number: string | null; url: string | null }[];
  lastEvent: { status: string; message: string | null; happenedAt: string; city: string | null } | null;
};

/** The last orders of a customer's records, newest first. */
export async function lastOrders(admin: AdminRequest, customerIds: readonly string[], first = 5): Promise<Order[]> {
  const answers = await Promise.all(customerIds.map((customerId) => admin(listOrders, { customerId, first })));
  const orders = answers.flatMap(({ customer }) => customer?.orders.nodes ?? []);
  return orders
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, first)
    .map(toOrder);
}

/**
 * The order that a customer means by `1001`, `#1001` or the shop's own form of it. Looks only among the orders of the given
 * customer records, so that nobody reads another's by guessing a number.
 */
export async function findOrder(
  admin: AdminRequest,
  customerIds: readonly string[],
  written: string,
): Promise<Order | undefined> {
  const answers = await Promise.all(customerIds.map((customerId) => admin(listOrderNames, { customerId })));
  const known = answers.flatMap(({ customer }) => customer?.orders.nodes ?? []);
  const meant =
    known.find(({ name }) => bare(name) === bare(written)) ??
    known.find(({ name }) => digits(name) === digits(written));
  if (!meant) return undefined;
  const { order } = await admin(readOrder, { id: meant.id });
  return order ? toOrder(order) : undefined;
}

const bare = (name: string) => name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
/** Never equal where there are none. */
const digits = (name: string) => name.replace(/\D/g, "") || NaN;

/** An order by its id, for those who have it from Shopify and not from a person. */
export async function orderById(admin: AdminRequest, id: string): Promise<Order | undefined> {
  const { order } = await admin(readOrder, { id });
  return order ? toOrder(order) : undefined;
}

export type Cancellation = {
  orderId: string;
  reason?: OrderCancelReason;
  refund: "original payment" | "store credit" | "none";
  restock?: boolean;
  /** At most 255 characters. */
  staffNote?: string;
};

/**
 * Asks Shopify to cancel an order. It does so by and by: ask `cancellation` whether it has. Refused where parts are shipped
 * or it is cancelled already.
 */
export async function cancelOrder(
  admin: AdminRequest,
  wish: Cancellation,
): Promise<Change<{ jobId: string; done: boolean }>> {
  const { orderId, reason = "CUSTOMER", refund, restock = true, staffNote } = wish;
  const refundMethod = refundMethods[refund];
  const { orderCancel: payload } = await admin(cancel, {
    orderId,
    reason,
    restock,
    refundMethod,
    notifyCustomer: false,
    staffNote,
  });
  return changeOf(payload, payload?.job ? { jobId: payload.job.id, done: payload.job.done } : undefined);
}

const refundMethods = {
  "original payment": { originalPaymentMethodsRefund: true },
  "store credit": { storeCreditRefund: {} },
  none: null,
} as const;

/** How far a cancellation is. `ended` without `cancelled`: it did not work. */
export async function cancellation(
  admin: AdminRequest,
  ids: { jobId: string; orderId: string },
): Promise<{ ended: boolean; cancelled: boolean }> {
  const { job, order } = await admin(readCancellation, ids);
  const cancelled = !!order?.cancelledAt;
  return { ended: cancelled || (job?.done ?? true), cancelled };
}

const toOrder = (found: OrderFields): Order => ({
  id: found.id,
  name: found.name,
  createdAt: found.createdAt,
  cancelledAt: found.cancelledAt,
  payment: found.displayFinancialStatus,
  fulfillment: found.displayFulfillmentStatus,
  returns: found.returnStatus,
  statusUrl: found.statusPageUrl,
  note: found.note,
  tags: found.tags,
  customerId: found.customer?.id ?? null,
  total: found.totalPriceSet.presentmentMoney,
  outstanding: found.totalOutstandingSet.presentmentMoney,
  paidBy: found.paymentGatewayNames,
  address: found.shippingAddress,
  lines: found.lineItems.nodes.map(({ id, title, variantTitle, currentQuantity, variant }) => ({
    id,
    title,
    variantTitle,
    quantity: currentQuantity,
    variantId: variant?.id ?? null,
  })),
  parcels: found.fulfillments.filter(({ status }) => status !== "CANCELLED").map(toParcel),
});

const toParcel = (found: FulfillmentFields): Parcel => ({
  id: found.id,
  name: found.name,
  shippedAt: found.createdAt,
  status: found.displayStatus,
  estimatedAt: found.estimatedDeliveryAt,
  deliveredAt: found.deliveredAt,
  tracking: found.trackingInfo,
  lastEvent: found.events.nodes[0] ?? null,
});
