import { gid, type Gid } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Order, Return } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { returnPayload } from "../webhooks/payloads/refund.ts";
import { refund, type RefundedLine } from "./refunds.ts";
import { received, refunded } from "./order-status.ts";
import { saveOrder } from "./orders.ts";

export type ReasonDefinition = { id: Gid; handle: string; name: string; deleted: boolean; reason: string };
export type ReturnLineInput = {
  fulfillmentLineItemId: string;
  quantity: number;
  returnReason?: string | null;
  returnReasonDefinitionId?: string | null;
  returnReasonNote?: string | null;
  customerNote?: string | null;
};

const names: [string, string, string][] = [
  ["unwanted", "Changed my mind", "UNWANTED"],
  ["size-too-small", "Size was too small", "SIZE_TOO_SMALL"],
  ["size-too-large", "Size was too large", "SIZE_TOO_LARGE"],
  ["style", "Style", "STYLE"],
  ["color", "Color", "COLOR"],
  ["not-as-described", "Item not as described", "NOT_AS_DESCRIBED"],
  ["wrong-item", "Received the wrong item", "WRONG_ITEM"],
  ["defective", "Damaged or defective", "DEFECTIVE"],
  ["unknown", "Unknown", "UNKNOWN"],
  ["other", "Other", "OTHER"],
];

export const reasonDefinitions: ReasonDefinition[] = names.map(([handle, name, reason], index) => ({
  id: gid("ReturnReasonDefinition", index + 1),
  handle,
  name,
  deleted: false,
  reason,
}));

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

export function approveReturn(store: Store, order: Order, one: Return): void {
  if (one.status !== "REQUESTED") {
    const message = "Return is not approvable. Only returns with status REQUESTED can be approved.";
    throw new Refusal(userError(["input", "id"], message, "INVALID_STATE"));
  }
  one.status = "OPEN";
  one.requestApprovedAt = store.time();
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
  refund(store, order, { lines, shipping: 0, amount, to: "original", note: null });
  tell(store, order, one, "returns/process");
  if (one.lines.every((line) => line.processed >= line.quantity)) closeReturn(store, order, one);
  saveOrder(store, order);
}

/** How many of a shipped line can still be sent back. */
export function returnable(order: Order, fulfillmentLineId: Gid): number {
  const shipped = order.fulfillments
    .flatMap((one) => (one.status === "CANCELLED" ? [] : one.lines))
    .find((one) => one.id === fulfillmentLineId);
  const live = order.returns.filter((one) => one.status !== "DECLINED" && one.status !== "CANCELED");
  const gone = live.flatMap((one) => one.lines).filter((line) => line.fulfillmentLineId === fulfillmentLineId);
  return (shipped?.quantity ?? 0) - gone.reduce((sum, line) => sum + line.quantity, 0);
}

export function soldLine(order: Order, fulfillmentLineId: Gid) {
  const part = order.fulfillments.flatMap((one) => one.lines).find((one) => one.id === fulfillmentLineId);
  const line = order.lines.find((one) => one.id === part?.lineId);
  if (!line) throw new Error(`${order.name} has no fulfillment line ${fulfillmentLineId}`);
  return line;
}

function lineFrom(store: Store, order: Order, input: ReturnLineInput, status: "REQUESTED" | "OPEN", path: string[]) {
  const known = order.fulfillments.some((one) => one.lines.some((line) => line.id === input.fulfillmentLineItemId));
  if (!known) {
    throw new Refusal(
      userError([...path, "fulfillmentLineItemId"], "Fulfillment Line Item was not found.", "NOT_FOUND"),
    );
  }
  if (input.quantity < 1 || input.quantity > returnable(order, input.fulfillmentLineItemId)) {
    throw new Refusal(userError([...path, "quantity"], "Return line item has an invalid quantity.", "INVALID"));
  }
  const definition = reasonDefinitions.find((one) => one.id === input.returnReasonDefinitionId);
  const reason = definition?.reason ?? input.returnReason;
  if (!reason) throw new Refusal(userError([...path, "returnReason"], "Return reason can't be blank", "BLANK"));
  if (status === "OPEN" && reason === "OTHER" && !input.returnReasonNote) {
    throw new Refusal(userError([...path, "returnReasonNote"], "Return reason note can't be blank", "BLANK"));
  }
  if ((input.customerNote?.length ?? 0) > 300) {
    const message = "Customer note is too long (maximum is 300 characters)";
    throw new Refusal(userError([...path, "customerNote"], message, "TOO_LONG"));
  }
  return {
    id: store.id("ReturnLineItem"),
    fulfillmentLineId: input.fulfillmentLineItemId,
    quantity: input.quantity,
    processed: 0,
    reason,
    reasonDefinitionId: definition?.id ?? null,
    reasonNote: input.returnReasonNote ?? "",
    customerNote: input.customerNote ?? null,
  };
}

function tell(store: Store, order: Order, one: Return, topic: string): void {
  store.tables.orders.put(order);
  store.emit(topic, returnPayload(order, one));
}
