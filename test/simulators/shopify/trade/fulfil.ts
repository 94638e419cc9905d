import { numericId } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Fulfillment, FulfillmentEvent, Order, Tracking } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { fulfillmentEventPayload, fulfillmentPayload, workPayload } from "../webhooks/payloads/fulfillment.ts";
import { adjustStock } from "./inventory.ts";
import { fulfillmentStatus, openQuantity } from "./order-status.ts";
import { saveOrder } from "./orders.ts";

export type TrackingInput = {
  company?: string | null;
  number?: string | null;
  numbers?: string[] | null;
  url?: string | null;
  urls?: string[] | null;
};
export type Portion = { lineId: string; quantity: number };
export type EventInput = Partial<Omit<FulfillmentEvent, "id" | "createdAt">> & { status: string };

/** Ships lines of an order, by default everything still open. */
export function fulfil(store: Store, order: Order, portions: Portion[] | null, tracking: TrackingInput): Fulfillment {
  const chosen = portions ?? order.lines.map((line) => ({ lineId: line.id, quantity: openQuantity(line) }));
  const parts = chosen.filter((one) => one.quantity > 0);
  if (order.cancelledAt || parts.length === 0) {
    throw new Refusal(userError(["fulfillment"], "Fulfillment order does not exist.", null));
  }
  const held = order.fulfillmentOrders.find(({ status }) => status === "ON_HOLD");
  if (held) {
    const why = `Fulfillment order ${numericId(held.id)} has an unfulfillable status= on_hold.`;
    throw new Refusal(userError(["fulfillment"], why, null));
  }
  for (const part of parts) ship(store, order, part);
  const now = store.time();
  const fulfillment: Fulfillment = {
    id: store.id("Fulfillment"),
    orderId: order.id,
    name: `${order.name}-F${order.fulfillments.length + 1}`,
    status: "SUCCESS",
    displayStatus: "FULFILLED",
    tracking: trackingFrom(tracking),
    locationId: store.location.id,
    lines: parts.map((part) => ({ id: store.id("FulfillmentLineItem"), ...part })),
    events: [],
    estimatedDeliveryAt: null,
    deliveredAt: null,
    inTransitAt: null,
    createdAt: now,
    updatedAt: now,
  };
  order.fulfillments.push(fulfillment);
  closeFulfillmentOrders(store, order, parts);
  store.emit("fulfillments/create", fulfillmentPayload(store, order, fulfillment));
  saveOrder(store, order, fulfillmentStatus(order) === "FULFILLED" ? "orders/fulfilled" : "orders/partially_fulfilled");
  return fulfillment;
}

/** Somebody says how far an open fulfillment order is. */
export function tellOfWork(
  store: Store,
  order: Order,
  what: "line_items_prepared_for_pickup" | "progress_reported",
): void {
  const open = order.fulfillmentOrders.find((one) => one.status !== "CLOSED");
  if (!open) throw new Refusal(userError(["input"], "Fulfillment order does not exist.", null));
  const before = open.status;
  if (what === "progress_reported") open.status = "IN_PROGRESS";
  open.updatedAt = store.time();
  store.tables.orders.put(order);
  store.emit(`fulfillment_orders/${what}`, workPayload(open, what, before));
}

export function setTracking(store: Store, order: Order, fulfillment: Fulfillment, tracking: TrackingInput): void {
  fulfillment.tracking = trackingFrom(tracking);
  saveFulfillment(store, order, fulfillment);
}

/** What a carrier reports on the way: in transit, out for delivery, delivered. */
export function addEvent(store: Store, order: Order, fulfillment: Fulfillment, input: EventInput): FulfillmentEvent {
  const nowhere = { address1: null, city: null, province: null, country: null, zip: null };
  const event: FulfillmentEvent = {
    ...nowhere,
    message: null,
    estimatedDeliveryAt: null,
    ...input,
    happenedAt: input.happenedAt ?? store.time(),
    id: store.id("FulfillmentEvent"),
    createdAt: store.time(),
  };
  fulfillment.events.push(event);
  fulfillment.displayStatus = event.status;
  if (event.status === "DELIVERED") fulfillment.deliveredAt = event.happenedAt;
  if (event.status === "IN_TRANSIT") fulfillment.inTransitAt ??= event.happenedAt;
  if (event.estimatedDeliveryAt) fulfillment.estimatedDeliveryAt = event.estimatedDeliveryAt;
  store.emit("fulfillment_events/create", fulfillmentEventPayload(store, order, fulfillment, event));
  saveFulfillment(store, order, fulfillment);
  return event;
}

export function cancelFulfillment(store: Store, order: Order, fulfillment: Fulfillment): void {
  if (fulfillment.status === "CANCELLED") throw new Refusal(userError(["id"], "Fulfillment is already cancelled."));
  fulfillment.status = "CANCELLED";
  fulfillment.displayStatus = "CANCELED";
  for (const part of fulfillment.lines) {
    const line = order.lines.find((one) => one.id === part.lineId);
    if (!line) continue;
    line.fulfilledQuantity -= part.quantity;
    const variant = store.tables.variants.get(line.variantId);
    if (variant) adjustStock(store, variant, { committed: part.quantity });
  }
  for (const one of order.fulfillmentOrders) {
    one.status = "OPEN";
    for (const part of one.lines)
      part.remaining += fulfillment.lines.find((line) => line.lineId === part.lineId)?.quantity ?? 0;
  }
  saveFulfillment(store, order, fulfillment);
}

function saveFulfillment(store: Store, order: Order, fulfillment: Fulfillment): void {
  fulfillment.updatedAt = store.time();
  store.emit("fulfillments/update", fulfillmentPayload(store, order, fulfillment));
  saveOrder(store, order);
}

function ship(store: Store, order: Order, { lineId, quantity }: Portion): void {
  const line = order.lines.find((one) => one.id === lineId);
  if (!line || quantity > openQuantity(line)) {
    throw new Refusal(userError(["fulfillment"], "Invalid fulfillment order line item quantity requested."));
  }
  line.fulfilledQuantity += quantity;
  const variant = store.tables.variants.get(line.variantId);
  if (variant) adjustStock(store, variant, { committed: -quantity });
}

function closeFulfillmentOrders(store: Store, order: Order, parts: Portion[]): void {
  for (const one of order.fulfillmentOrders) {
    for (const line of one.lines) line.remaining -= parts.find((part) => part.lineId === line.lineId)?.quantity ?? 0;
    one.status = one.lines.every((line) => line.remaining <= 0) ? "CLOSED" : "IN_PROGRESS";
    one.updatedAt = store.time();
  }
}

function trackingFrom(input: TrackingInput): Tracking[] {
  const numbers = input.numbers?.length ? input.numbers : [input.number ?? null];
  const urls = input.urls?.length ? input.urls : [input.url ?? null];
  const company = input.company ?? null;
  const all = numbers.map((number, index) => ({ company, number, url: urls[index] ?? null }));
  return all.filter((one) => one.number !== null || one.url !== null);
}
