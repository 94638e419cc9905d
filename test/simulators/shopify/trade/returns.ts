import { Refusal, userError } from "../graphql/errors.ts";
import type { Order, Return } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { returnPayload } from "../webhooks/payloads/refund.ts";
import { received, refunded } from "./order-status.ts";
import { saveOrder } from "./orders.ts";
import { refund, type RefundedLine } from "./refunds.ts";
import { lineFrom, type ReturnLineInput, soldLine } from "./return-lines.ts";

/** A customer asks for (REQUESTED) or a merchant opens (OPEN) a return. */
export function openReturn(
  store: Store,
  order: Order,
  lines: ReturnLineInput[],
  status: "REQUESTED" | "OPEN",
  root: string,
): Return {
  if (lines.length === 0)
    throw new Refusal(userError([root, "returnLineItems"], "Return must have at least one line item", "BLANK"));
  const checked = lines.map((line, index) =>
    lineFrom(store, order, line, status, [root, "returnLineItems", String(index)]),
  );
  const made: Return = {
    id: store.id("Return"),
    orderId: order.id,
    name: `${order.name}-R${order.returns.length + 1}`,
    status,
    lines: checked,
    decline: null,
    requestApprovedAt: null,
    closedAt: null,
    createdAt: store.time(),
  };
  order.returns.push(made);
  tell(store, order, made, status === "REQUESTED" ? "returns/request" : "returns/approve");
  return made;
}

export function approveReturn(store: Store, order: Order, one: Return, labelUrl?: string): void {
  if (one.status !== "REQUESTED") {
    const message = "Return is not approvable. Only returns with status REQUESTED can be approved.";
    throw new Refusal(userError(["input", "id"], message, "INVALID_STATE"));
  }
  one.status = "OPEN";
  one.requestApprovedAt = store.time();
  one.labelUrl = labelUrl;
  tell(store, order, one, "returns/approve");
}

export function declineReturn(store: Store, order: Order, one: Return, reason: string, note: string | null): void {
  if (one.status === "DECLINED")
    throw new Refusal(userError(["input", "id"], "The return is already declined.", "INVALID_STATE"));
  if (one.status !== "REQUESTED") {
    const message = "Return is not declinable. Only non-refunded returns with status REQUESTED can be declined.";
    throw new Refusal(userError(["input", "id"], message, "INVALID_STATE"));
  }
  one.status = "DECLINED";
  one.decline = { reason, note };
  tell(store, order, one, "returns/decline");
}

export function cancelReturn(store: Store, order: Order, one: Return): void {
  if (one.status !== "OPEN" && one.status !== "REQUESTED") {
    throw new Refusal(userError(["id"], "Return is not cancelable.", "INVALID_STATE"));
  }
  one.status = "CANCELED";
  tell(store, order, one, "returns/cancel");
}

export function closeReturn(store: Store, order: Order, one: Return): void {
  if (one.status !== "OPEN")
    throw new Refusal(userError(["id"], "Return status must be OPEN to be closed.", "INVALID_STATE"));
  one.status = "CLOSED";
  one.closedAt = store.time();
  tell(store, order, one, "returns/close");
}

/** The goods are back: refunds them and, when nothing is left to come, closes the return. */
export function processReturn(
  store: Store,
  order: Order,
  one: Return,
  portions: { id: string; quantity: number }[],
  pay: boolean,
): void {
  if (one.status !== "OPEN")
    throw new Refusal(userError(["input", "returnId"], "Return is not open.", "INVALID_STATE"));
  const chosen = portions.map(({ id, quantity }, index) => {
    const line = one.lines.find((candidate) => candidate.id === id);
    if (!line || quantity > line.quantity - line.processed) {
      const field = ["input", "returnLineItems", String(index), "quantity"];
      throw new Refusal(userError(field, "Return line item has an invalid quantity.", "INVALID"));
    }
    return { line, quantity };
  });
  const lines = chosen.map(({ line, quantity }): RefundedLine => {
    line.processed += quantity;
    return { line: soldLine(order, line.fulfillmentLineId), quantity, restockType: "RETURN" };
  });
  const worth = lines.reduce(
    (sum, { line, quantity }) =>
      sum + Math.round(((line.unitPrice * line.quantity - line.discount + line.tax) * quantity) / line.quantity),
    0,
  );
  const amount = pay ? Math.min(worth, received(order) - refunded(order)) : 0;
  refund(store, order, { lines, shipping: 0, amount, to: "original", note: null, returnId: one.id });
  tell(store, order, one, "returns/process");
  if (one.lines.every((line) => line.processed >= line.quantity)) closeReturn(store, order, one);
  saveOrder(store, order);
}

function tell(store: Store, order: Order, one: Return, topic: string): void {
  store.tables.orders.put(order);
  store.emit(topic, returnPayload(order, one));
}
