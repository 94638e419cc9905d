import { Refusal, userError } from "../graphql/errors.ts";
import type { Order } from "../store/records/order.ts";
import type { Job } from "../store/records/shop.ts";
import type { Store } from "../store/store.ts";
import { openQuantity, received, refunded } from "./order-status.ts";
import { addTransaction, saveOrder } from "./orders.ts";
import { refund, type RefundedLine } from "./refunds.ts";

export type CancelRequest = {
  reason: string;
  restock: boolean;
  refundTo: "original" | "store-credit" | null;
  staffNote: string | null;
};

/** Orders whose cancellation has been asked for and not yet done. */
const inProgress = new WeakSet<Order>();

/** Asks for a cancellation. The order is cancelled a moment later, when the job is done. */
export function startCancel(store: Store, order: Order, request: CancelRequest): Job {
  checkCancellable(order, request);
  inProgress.add(order);
  const job = store.tables.jobs.put({ id: store.jobId(), done: false });
  store.later(() => {
    store.beginAction();
    cancel(store, order, request);
    job.done = true;
    store.tables.jobs.put(job);
  });
  return job;
}

/** Cancels at once, as a merchant's click looks from outside. */
export function cancelNow(store: Store, order: Order, request: CancelRequest): void {
  checkCancellable(order, request);
  cancel(store, order, request);
}

function checkCancellable(order: Order, request: CancelRequest): void {
  const refuse = (message: string) => new Refusal(userError(["orderId"], message, "INVALID"));
  if (order.cancelledAt) throw refuse("Cannot cancel an order that has already been canceled");
  if (inProgress.has(order)) throw new Refusal(userError(null, "Cancellation is already in progress"));
  if (order.fulfillments.some((one) => one.status !== "CANCELLED")) {
    throw refuse("Cannot cancel an order that has outstanding fulfillments");
  }
  if (order.returns.some((one) => one.status === "OPEN" || one.status === "REQUESTED")) {
    throw refuse("Cannot cancel an order that has returns");
  }
  if ((request.staffNote?.length ?? 0) > 255) {
    throw new Refusal(userError(["staffNote"], "Staff note is too long. Maximum length is 255 characters.", "INVALID"));
  }
  if (request.refundTo === "store-credit" && !order.customerId) {
    const message = "Cannot refund to store credit: the order has no customer.";
    throw new Refusal(
      userError(["refundMethod", "storeCreditRefund"], message, "STORE_CREDIT_REFUND_MISSING_CUSTOMER"),
    );
  }
}

function cancel(store: Store, order: Order, request: CancelRequest): void {
  inProgress.delete(order);
  const at = store.time();
  Object.assign(order, { cancelReason: request.reason, cancelledAt: at, closedAt: at, staffNote: request.staffNote });
  const restockType = request.restock ? "CANCEL" : "NO_RESTOCK";
  const lines = order.lines.filter((line) => openQuantity(line) > 0);
  const taken = lines.map((line): RefundedLine => ({ line, quantity: openQuantity(line), restockType }));
  const amount = request.refundTo ? received(order) - refunded(order) : 0;
  const shipping = order.shippingLines.reduce((sum, line) => sum + line.price - line.discount, 0);
  if (!request.restock) uncommit(store, taken);
  refund(store, order, {
    lines: taken,
    shipping,
    amount,
    to: request.refundTo ?? "original",
    event: "ORDER_CANCELLATION",
    note: null,
  });
  voidPending(store, order);
  for (const one of order.fulfillmentOrders) Object.assign(one, { status: "CLOSED", updatedAt: at });
  saveOrder(store, order, "orders/cancelled");
}

/** Goods not put back on sale leave the shop's books nevertheless. */
function uncommit(store: Store, lines: RefundedLine[]): void {
  for (const { line, quantity } of lines) {
    const stock = store.tables.variants.get(line.variantId)?.stock[store.location.id];
    if (stock) stock.committed -= quantity;
  }
}

function voidPending(store: Store, order: Order): void {
  const pending = order.transactions.find((one) => one.kind === "SALE" && one.status === "PENDING");
  if (pending && received(order) === 0) {
    addTransaction(store, order, {
      kind: "VOID",
      amount: pending.amount,
      gateway: pending.gateway,
      parentId: pending.id,
    });
  }
}
