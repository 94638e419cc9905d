import { Refusal, userError } from "../graphql/errors.ts";
import type { Cents } from "../money.ts";
import type { Order, Transaction } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { orderPayload } from "../webhooks/payloads/order.ts";
import { transactionPayload } from "../webhooks/payloads/transaction.ts";
import { outstanding } from "./order-status.ts";

/** Stores a changed order and tells of it; `topics` are told besides orders/updated. */
export function saveOrder(store: Store, order: Order, ...topics: string[]): void {
  order.updatedAt = store.time();
  store.tables.orders.put(order);
  for (const topic of [...topics, "orders/updated"]) store.emit(topic, orderPayload(store, order));
}

export function addTransaction(
  store: Store,
  order: Order,
  given: Pick<Transaction, "kind" | "amount" | "gateway"> & {
    parentId?: string | null;
    status?: "SUCCESS" | "FAILURE";
  },
): Transaction {
  const { parentId = null, ...rest } = given;
  const transaction = {
    id: store.id("OrderTransaction"),
    status: "SUCCESS",
    parentId,
    createdAt: store.time(),
    ...rest,
  };
  order.transactions.push(transaction);
  store.emit("order_transactions/create", transactionPayload(store, order, transaction));
  return transaction;
}

/** The customer's cash has come in. */
export function markPaid(store: Store, order: Order, field: string[] | null = ["id"]): void {
  if (order.cancelledAt || outstanding(order) === 0)
    throw new Refusal(userError(field, "Order cannot be marked as paid."));
  pay(store, order, outstanding(order), "manual");
}

/** Books a payment; a pending sale is settled by it. */
export function pay(store: Store, order: Order, amount: Cents, gateway: string): Transaction {
  const pending = order.transactions.find((one) => one.kind === "SALE" && one.status === "PENDING");
  if (pending && pending.amount === amount && pending.gateway === gateway) {
    pending.status = "SUCCESS";
    store.emit("order_transactions/create", transactionPayload(store, order, pending));
  } else addTransaction(store, order, { kind: "SALE", amount, gateway, parentId: pending?.id ?? null });
  const paidUp = outstanding(order) === 0;
  if (paidUp) for (const schedule of order.paymentTerms?.schedules ?? []) schedule.completedAt = store.time();
  saveOrder(store, order, ...(paidUp ? ["orders/paid"] : []));
  return pending?.status === "SUCCESS" ? pending : order.transactions.at(-1)!;
}
