import { staysOf, type Stay } from "#app/bookings/choose.ts";
import type { Slot } from "#app/bookings/slots.ts";
import { dateText } from "#app/lib/dates/text.ts";
import { months } from "#app/lib/dates/words.ts";
import { findOrder, lastOrders, orderById, type Order } from "#app/shopify/orders.ts";
import { lookUp } from "./book.find.ts";
import type { Place } from "./book.move.draft.ts";
import type { CommandRequest } from "./command.ts";

/** A booking of theirs: what it takes up, and when else it could be. */
export type Booked = {
  order: Order;
  number: string;
  productId: string;
  title: string;
  places: Place[];
  /** How many of each night or hour. */
  units: number;
  /** Everything that it could be moved to, with what is left there beside it. */
  stays: Stay[];
  /** Where it is now. */
  now: Slot;
};

type Refusal = "notFound" | "none" | "notBooked" | "over" | "closed";

/** The booking of that number, else the one of theirs that comes next. */
export async function findBooked(request: CommandRequest): Promise<Booked | Refusal> {
  const { admin, customers } = request;
  const ids = (await customers()).map(({ id }) => id);
  const written = ticketIn(request);
  if (written) {
    const order = await findOrder(admin, ids, written);
    return order ? bookedIn(request, order) : "notFound";
  }
  const read = await Promise.all((await lastOrders(admin, ids, 10)).map((order) => bookedIn(request, order)));
  const bookings = read.filter((one) => typeof one !== "string");
  const [next] = bookings.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  return next ?? "none";
}

/** The ticket's number in their text; the year of "27 November 2026" is none. */
export function ticketIn({ slots, text, language }: CommandRequest): string | undefined {
  const { order } = slots;
  const year = new RegExp(String.raw`\b(?:${months.join("|")})(?: \d{1,2})?(?: th)? ${order}\b`);
  return order && /^20\d\d$/.test(order) && year.test(dateText(text, language).plain) ? undefined : order;
}

const keyOf = ({ now: { date, time = "" } }: Booked) => `${date} ${time}`;

/** The same order, if it is this person's still. */
export async function bookedAgain(request: CommandRequest, orderId: string): Promise<Booked | Refusal> {
  const [order, records] = await Promise.all([orderById(request.admin, orderId), request.customers()]);
  return order && records.some(({ id }) => id === order.customerId) ? bookedIn(request, order) : "notFound";
}

async function bookedIn(request: CommandRequest, order: Order): Promise<Booked | Refusal> {
  const places = placesOf(order);
  const { items } = await request.catalogue();
  const item = items.find(({ variantId, booking }) => booking !== undefined && variantId === places[0]?.variantId);
  if (!item) return "notBooked";
  if (order.cancelledAt || !order.isEditable || order.fulfillment !== "UNFULFILLED") return "closed";
  const found = await lookUp(request, item.productId);
  if (!found) return "closed";
  const slots = places.map(({ variantId }) => found.slots.find((slot) => slot.variantId === variantId));
  const [now] = slots;
  if (!now || slots.includes(undefined)) return "over";
  const units = places[0]?.quantity ?? 1;
  const free = found.slots.map((slot) => withOwn(slot, places)).filter(({ kind }) => kind === now.kind);
  return {
    ...{
      order,
      number: order.name.replace(/^#/, ""),
      productId: item.productId,
      title: found.title,
      places,
      units,
      now,
    },
    stays: staysOf(free, found.booking.night === undefined ? 1 : places.length),
  };
}

export const placesOf = ({ lines }: Order): Place[] =>
  lines.flatMap(({ id, variantId, quantity }) =>
    quantity > 0 && variantId !== null ? [{ lineId: id, variantId, quantity }] : [],
  );

/** A night that a stay keeps is free to it. */
function withOwn(slot: Slot, places: readonly Place[]): Slot {
  const own = places.find(({ variantId }) => variantId === slot.variantId);
  return own && slot.left !== null ? { ...slot, left: slot.left + own.quantity } : slot;
}
