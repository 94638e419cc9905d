import { DateTime } from "luxon";
import type { Language } from "#app/lib/language.ts";
import type { Order, Parcel } from "#app/shopify/orders.ts";

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

export type ParcelText = { company: string; number: string; url: string; expected: string; delivered: string };

/** A day in short where a language wants another form than Thu 26 Nov. Hindi's short months are not what people write. */
const dayFormats: Partial<Record<Language, string>> = { de: "ccc d. LLL", hi: "ccc d LLLL" };

/** Without a full stop at its end ("nov."): the text around it has one. */
const dayOf = (at: string, timeZone: string, language: Language) =>
  DateTime.fromISO(at, { zone: timeZone })
    .setLocale(language)
    .toFormat(dayFormats[language] ?? "ccc d LLL")
    .replace(/\.$/, "");

/** A parcel in words; days are the shop's. */
export function describeParcel(
  parcel: Pick<Parcel, "tracking" | "estimatedAt" | "deliveredAt">,
  timeZone: string,
  language: Language,
): ParcelText {
  const [tracking] = parcel.tracking;
  const day = (at: string | null) => (at ? dayOf(at, timeZone, language) : "");
  return {
    company: tracking?.company ?? "",
    number: tracking?.number ?? "",
    url: tracking?.url ?? "",
    expected: parcel.deliveredAt ? "" : day(parcel.estimatedAt),
    delivered: day(parcel.deliveredAt),
  };
}
