import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import type { Address } from "./customers.ts";
import {
  cancelOrder as cancel,
  listOrderNames,
  listOrders,
  readCancellation,
  readOrder,
  updateOrder,
  type FulfillmentFields,
  type MailingAddressInput,
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
  /** What it costs now, after edits and returns; of one that came to nothing since, what it cost. */
  total: Money;
  /** What is still to be paid of it. */
  outstanding: Money;
  /** What was paid and not paid back. */
  paid: Money;
  paidBy: string[];
  /** Where what is due can be paid. */
  payUrl: string | null;
  /** Shopify lets its contents be changed. */
  isEditable: boolean;
  address: Address | null;
  lines: OrderLine[];
  parcels: Parcel[];
};

export type OrderLine = {
  id: string;
  title: string;
  variantTitle: string | null;
  sku: string | null;
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
  const known = await orderNames(admin, customerIds);
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

/**
 * One page of a customer's orders, newest first, from the `from`th on; `more` tells whether older ones follow. Looks at the last 250 of
 * each record.
 */
export async function ordersPage(
  admin: AdminRequest,
  customerIds: readonly string[],
  { from, size }: { from: number; size: number },
): Promise<{ orders: Order[]; more: boolean }> {
  const known = (await orderNames(admin, customerIds)).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const page = await Promise.all(known.slice(from, from + size).map(({ id }) => orderById(admin, id)));
  return { orders: page.flatMap((order) => order ?? []), more: known.length > from + size };
}

async function orderNames(admin: AdminRequest, customerIds: readonly string[]) {
  const answers = await Promise.all(customerIds.map((customerId) => admin(listOrderNames, { customerId })));
  return answers.flatMap(({ customer }) => customer?.orders.nodes ?? []);
}

/** Sends an order somewhere else. Safe to repeat. Shipping costs what it did. */
export async function sendOrderTo(
  admin: AdminRequest,
  { orderId, address }: { orderId: string; address: MailingAddressInput },
): Promise<Change<string>> {
  const { orderUpdate: payload } = await admin(updateOrder, { input: { id: orderId, shippingAddress: address } });
  return changeOf(payload, payload?.order?.id);
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
  total: totalOf(found),
  outstanding: found.totalOutstandingSet.presentmentMoney,
  paid: found.netPaymentSet.presentmentMoney,
  paidBy: found.paymentGatewayNames,
  payUrl: found.paymentCollectionDetails.additionalPaymentCollectionUrl,
  isEditable: found.merchantEditable,
  address: found.shippingAddress,
  lines: found.lineItems.nodes.map(({ id, title, variantTitle, sku, currentQuantity, variant }) => ({
    id,
    title,
    variantTitle,
    sku,
    quantity: currentQuantity,
    variantId: variant?.id ?? null,
  })),
  parcels: found.fulfillments.filter(({ status }) => status !== "CANCELLED").map(toParcel),
});

const totalOf = ({ currentTotalPriceSet: now, totalPriceSet: ordered }: OrderFields): Money =>
  Number(now.presentmentMoney.amount) > 0 ? now.presentmentMoney : ordered.presentmentMoney;

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
