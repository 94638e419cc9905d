import type { Order, Parcel } from "./orders.ts";

/** Where an order stands, in the one word that a text is chosen by. */
export type OrderState =
  | "cancelled"
  | "preparing"
  | "sent"
  | "transit"
  | "near"
  | "attempted"
  | "delivered"
  | "pickup"
  | "delayed"
  | "failed"
  | "returned";

const byParcel: Partial<Record<NonNullable<Parcel["status"]>, OrderState>> = {
  ATTEMPTED_DELIVERY: "attempted",
  CARRIER_PICKED_UP: "transit",
  IN_TRANSIT: "transit",
  DELAYED: "delayed",
  DELIVERED: "delivered",
  PICKED_UP: "delivered",
  FAILURE: "failed",
  NOT_DELIVERED: "failed",
  OUT_FOR_DELIVERY: "near",
  READY_FOR_PICKUP: "pickup",
};

/** Of several parcels the one that a person would ask about: trouble first, then the one that is still on its way. */
const urgency: OrderState[] = ["failed", "attempted", "delayed", "pickup", "near", "transit", "sent", "delivered"];

export function stateOf(order: Order): OrderState {
  if (order.cancelledAt) return "cancelled";
  if (order.returns === "RETURNED") return "returned";
  if (order.parcels.length === 0) return order.fulfillment === "FULFILLED" ? "sent" : "preparing";
  const states = order.parcels.map(parcelState);
  return urgency.find((state) => states.includes(state)) ?? "sent";
}

const parcelState = ({ status, deliveredAt }: Parcel): OrderState =>
  deliveredAt ? "delivered" : ((status && byParcel[status]) ?? "sent");
