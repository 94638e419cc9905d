import type { Gid } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { reasonDefinitions } from "./return-reasons.ts";

export type ReturnLineInput = {
  fulfillmentLineItemId: string;
  quantity: number;
  returnReason?: string | null;
  returnReasonDefinitionId?: string | null;
  returnReasonNote?: string | null;
  customerNote?: string | null;
};

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

export function lineFrom(
  store: Store,
  order: Order,
  input: ReturnLineInput,
  status: "REQUESTED" | "OPEN",
  path: string[],
) {
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
