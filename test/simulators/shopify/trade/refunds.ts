import { Refusal, userError } from "../graphql/errors.ts";
import { type Cents, money } from "../money.ts";
import type { Order, OrderLine, Refund, Transaction } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { refundPayload } from "../webhooks/payloads/refund.ts";
import { adjustStock } from "./inventory.ts";
import { currentTotals, received, refunded } from "./order-status.ts";
import { addTransaction, saveOrder } from "./orders.ts";
import { credit, creditAccountOf } from "./store-credit.ts";

export type RefundedLine = { line: OrderLine; quantity: number; restockType: "CANCEL" | "RETURN" | "NO_RESTOCK" };
export type RefundRequest = {
  lines: RefundedLine[];
  shipping: Cents;
  amount: Cents;
  to: "original" | "store-credit";
  gateway?: string;
  /** What a store credit account's history calls it. */
  event?: "ORDER_REFUND" | "ORDER_CANCELLATION";
  note: string | null;
  returnId?: string;
};

/** Takes lines and money back; refuses more money than came in. The caller saves the order. */
export function refund(store: Store, order: Order, request: RefundRequest): Refund {
  const net = received(order) - refunded(order);
  if (request.amount > net) {
    const message = `Refund amount $${money(request.amount)} is greater than net payment received $${money(net)}`;
    throw new Refusal(userError(null, message));
  }
  const made: Refund = {
    id: store.id("Refund"),
    note: request.note,
    lines: request.lines.map((one) => refundLine(store, one)),
    transactions: [],
    amount: request.amount,
    shipping: request.shipping,
    returnId: request.returnId,
    createdAt: store.time(),
  };
  for (const one of request.lines) takeBack(store, one);
  order.refunds.push(made);
  order.current = currentTotals(order);
  if (request.amount > 0) made.transactions.push(payBack(store, order, request));
  store.emit("refunds/create", refundPayload(store, order, made));
  return made;
}

/** Refunds and saves in one go. */
export function refundAndSave(store: Store, order: Order, request: RefundRequest): Refund {
  const made = refund(store, order, request);
  saveOrder(store, order);
  return made;
}

function refundLine(store: Store, { line, quantity, restockType }: RefundedLine) {
  const part = (amount: Cents) => Math.round((amount * quantity) / Math.max(1, line.quantity));
  return {
    id: store.id("RefundLineItem"),
    lineId: line.id,
    quantity,
    restockType,
    subtotal: line.unitPrice * quantity - part(line.discount),
    tax: part(line.tax),
    locationId: restockType === "NO_RESTOCK" ? null : store.location.id,
  };
}

function takeBack(store: Store, { line, quantity, restockType }: RefundedLine): void {
  line.currentQuantity = Math.max(0, line.currentQuantity - quantity);
  const variant = store.tables.variants.get(line.variantId);
  if (!variant || restockType === "NO_RESTOCK") return;
  adjustStock(
    store,
    variant,
    restockType === "CANCEL" ? { available: quantity, committed: -quantity } : { available: quantity },
  );
}

function payBack(store: Store, order: Order, request: RefundRequest): Transaction {
  const parent = order.transactions.find((one) => one.kind === "SALE" && one.status === "SUCCESS");
  const gateway =
    request.to === "store-credit" ? "shopify_store_credit" : (request.gateway ?? parent?.gateway ?? "manual");
  if (request.to === "store-credit" && order.customerId) {
    const account = creditAccountOf(store, order.customerId, store.shop.currencyCode);
    credit(store, account, request.amount, null, request.event ?? "ORDER_REFUND");
  }
  return addTransaction(store, order, {
    kind: "REFUND",
    amount: request.amount,
    gateway,
    parentId: parent?.id ?? null,
  });
}
