import { Refusal, userError } from "../graphql/errors.ts";
import type { FulfillmentOrder, Hold, Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { holdPayload, workName } from "../webhooks/payloads/fulfillment.ts";

const open = (order: Order): FulfillmentOrder => {
  const found = order.fulfillmentOrders.find((one) => one.status !== "CLOSED");
  if (!found) throw new Refusal(userError(["id"], "Fulfillment order does not exist.", null));
  return found;
};

/** What is still to be sent waits, for a reason: INVENTORY_OUT_OF_STOCK, UNKNOWN_DELIVERY_DATE … */
export function placeOnHold(store: Store, order: Order, reason: string, notes: string | null): void {
  holdWork(store, order, open(order), { reason, notes });
}

export function releaseHolds(store: Store, order: Order): void {
  releaseWork(store, order, open(order), null);
}

export function holdWork(store: Store, order: Order, work: FulfillmentOrder, given: Omit<Hold, "id">): Hold {
  const hold: Hold = { id: store.id("FulfillmentHold"), ...given };
  work.holds = [...(work.holds ?? []), hold];
  work.status = "ON_HOLD";
  save(store, order, work);
  store.emit("fulfillment_orders/placed_on_hold", holdPayload(work, hold));
  return hold;
}

/** These of its holds, or all; it can be sent once none is left. */
export function releaseWork(store: Store, order: Order, work: FulfillmentOrder, ids: readonly string[] | null): void {
  work.holds = ids ? (work.holds ?? []).filter(({ id }) => !ids.includes(id)) : [];
  if (work.holds.length === 0) work.status = "OPEN";
  save(store, order, work);
  if (work.status === "OPEN") store.emit("fulfillment_orders/hold_released", { fulfillment_order: workName(work) });
}

/** It is to be sent on another day. */
export function reschedule(store: Store, order: Order, fulfillAt: string): void {
  const work = open(order);
  work.status = "SCHEDULED";
  work.fulfillAt = fulfillAt;
  save(store, order, work);
  store.emit("fulfillment_orders/rescheduled", { fulfillment_order: { ...workName(work), fulfill_at: fulfillAt } });
}

function save(store: Store, order: Order, work: FulfillmentOrder): void {
  work.updatedAt = store.time();
  store.tables.orders.put(order);
}
