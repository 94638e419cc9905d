import type { Cents } from "../money.ts";
import type { Totals } from "../store/records/draft.ts";
import type { Order, OrderLine } from "../store/records/order.ts";

export function received(order: Order): Cents {
  return sum(order, ["SALE", "CAPTURE"]);
}

export function refunded(order: Order): Cents {
  return sum(order, ["REFUND"]);
}

/** What the customer still owes; never less than nothing. */
export function outstanding(order: Order): Cents {
  return order.cancelledAt ? 0 : Math.max(0, order.current.total - (received(order) - refunded(order)));
}

export function financialStatus(order: Order): string {
  const [paid, back] = [received(order), refunded(order)];
  if (order.transactions.some((one) => one.kind === "VOID") && paid === 0) return "VOIDED";
  if (paid === 0) return order.totals.total === 0 ? "PAID" : "PENDING";
  if (back >= paid) return "REFUNDED";
  if (back > 0) return "PARTIALLY_REFUNDED";
  return paid >= order.current.total ? "PAID" : "PARTIALLY_PAID";
}

export function fulfillmentStatus(order: Order): string {
  const physical = order.lines.filter((line) => line.currentQuantity > 0 || line.fulfilledQuantity > 0);
  const done = physical.reduce((total, line) => total + line.fulfilledQuantity, 0);
  const open = physical.reduce((total, line) => total + openQuantity(line), 0);
  if (done === 0) return "UNFULFILLED";
  return open === 0 ? "FULFILLED" : "PARTIALLY_FULFILLED";
}

export function openQuantity(line: OrderLine): number {
  return Math.max(0, line.currentQuantity - line.fulfilledQuantity);
}

export function returnStatus(order: Order): string {
  const live = order.returns.filter((one) => one.status !== "DECLINED" && one.status !== "CANCELED");
  if (live.length === 0) return "NO_RETURN";
  if (live.some((one) => one.status === "OPEN")) return "IN_PROGRESS";
  return live.some((one) => one.status === "REQUESTED") ? "RETURN_REQUESTED" : "RETURNED";
}

/** The sums after edits and refunds: each line counted at its current quantity. Shipping stays until it is refunded. */
export function currentTotals(order: Order): Totals {
  const part = (line: OrderLine, amount: Cents) =>
    line.quantity === 0 ? 0 : Math.round((amount * line.currentQuantity) / line.quantity);
  const lines = order.lines.reduce((total, line) => total + line.unitPrice * line.currentQuantity, 0);
  const discounts = order.lines.reduce((total, line) => total + part(line, line.discount), 0);
  const tax = order.lines.reduce((total, line) => total + part(line, line.tax), 0);
  const back = order.refunds.reduce((total, refund) => total + refund.shipping, 0);
  const shipping = order.shippingLines.reduce((total, line) => total + line.price - line.discount, 0) - back;
  return { lines, discounts, subtotal: lines - discounts, shipping, tax, total: lines - discounts + shipping + tax };
}

function sum(order: Order, kinds: string[]): Cents {
  return order.transactions
    .filter((one) => one.status === "SUCCESS" && kinds.includes(one.kind))
    .reduce((total, one) => total + one.amount, 0);
}
