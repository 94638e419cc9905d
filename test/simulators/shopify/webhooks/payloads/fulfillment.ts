import { numericId } from "../../gid.ts";
import type { Fulfillment, FulfillmentEvent, FulfillmentOrder, Hold, Order } from "../../store/records/order.ts";
import type { Store } from "../../store/store.ts";
import { restAddress } from "../../trade/addresses.ts";
import { orderLine } from "./line.ts";

export function fulfillmentPayload(store: Store, order: Order, fulfillment: Fulfillment) {
  const [first] = fulfillment.tracking;
  return {
    id: numericId(fulfillment.id),
    order_id: numericId(order.id),
    status: fulfillment.status.toLowerCase(),
    created_at: fulfillment.createdAt,
    service: "manual",
    updated_at: fulfillment.updatedAt,
    tracking_company: first?.company ?? null,
    shipment_status: fulfillment.events.at(-1)?.status.toLowerCase() ?? null,
    location_id: numericId(fulfillment.locationId),
    origin_address: {},
    email: order.email ?? "",
    destination: order.shippingAddress && restAddress(order.shippingAddress),
    line_items: fulfillment.lines.flatMap((part) => {
      const line = order.lines.find((one) => one.id === part.lineId);
      return line ? [{ ...orderLine(line, store.shop.currencyCode), quantity: part.quantity }] : [];
    }),
    tracking_number: first?.number ?? null,
    tracking_numbers: fulfillment.tracking.flatMap((one) => one.number ?? []),
    tracking_url: first?.url ?? null,
    tracking_urls: fulfillment.tracking.flatMap((one) => one.url ?? []),
    receipt: {},
    name: fulfillment.name.replace("-F", "."),
    admin_graphql_api_id: fulfillment.id,
  };
}

export function fulfillmentEventPayload(store: Store, order: Order, fulfillment: Fulfillment, event: FulfillmentEvent) {
  return {
    id: numericId(event.id),
    fulfillment_id: numericId(fulfillment.id),
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: event.happenedAt,
    city: event.city,
    province: event.province,
    country: event.country,
    zip: event.zip,
    address1: event.address1,
    latitude: null,
    longitude: null,
    shop_id: numericId(store.shop.id),
    created_at: event.createdAt,
    updated_at: event.createdAt,
    estimated_delivery_at: event.estimatedDeliveryAt,
    order_id: numericId(order.id),
    admin_graphql_api_id: event.id,
  };
}

export const workName = (one: FulfillmentOrder) => ({ id: one.id, status: one.status.toLowerCase() });

const holdIn = ({ id, reason, notes, handle }: Hold) => ({
  ...{ id, reason: reason.toLowerCase(), reason_notes: notes, held_by_requesting_app: handle !== undefined },
  ...{ handle: handle ?? "", held_by_app: null },
});

export const holdPayload = (one: FulfillmentOrder, made: Hold) => ({
  fulfillment_order: { ...workName(one), fulfillment_holds: (one.holds ?? []).map(holdIn) },
  remaining_fulfillment_order: null,
  held_fulfillment_order_line_items: one.lines.map(({ id, remaining }) => ({ id, quantity: remaining })),
  created_fulfillment_hold: holdIn(made),
});

/** Fulfillment orders are named by their gid, and by little else. */
export function workPayload(one: FulfillmentOrder, what: string, before: string) {
  const fulfillment_order = workName(one);
  if (what === "line_items_prepared_for_pickup")
    return {
      fulfillment_order: { ...fulfillment_order, preparable: true, delivery_method: { method_type: "pickup" } },
    };
  return {
    fulfillment_order,
    progress_report: { reason_notes: null, progress_reported_by_app: null, progress_reported_by_user: null },
    initial_status: before.toLowerCase(),
  };
}
