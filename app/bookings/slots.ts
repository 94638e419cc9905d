import { DateTime } from "luxon";
import { dayOf, instantsOf, momentOf, type ReadBack } from "#app/lib/dates/moment.ts";
import { readDate } from "#app/lib/dates/read.ts";
import type { Booking } from "#app/products/booking.ts";
import type { StoredVariant } from "#app/products/stored-product.ts";
import { readHour, readWeekday } from "./option-values.ts";

/** One thing to book: a variant, and when it is. */
export type Slot = {
  variantId: string;
  /** YYYY-MM-DD, on the shop's calendar. */
  date: string;
  /** HH:mm, where it has an hour. */
  time?: string;
  /** As said to a person: "Sat 21 Nov, 3:00 PM". */
  when: string;
  /** What else tells it from others of the same hour: "Balcony", "Dr. Rao". */
  kind: string;
  /** Null where the shop does not count. */
  left: number | null;
  /** A decimal text in the shop's currency. */
  price: string;
};

export type Slots = { slots: Slot[]; problem?: string };

/**
 * Everything of a product that can still be booked, the soonest first. What is past is left out, as is an hour that the clocks
 * leave out. `problem`, in words for the merchant, where its options do not say what its declaration promises.
 */
export function slotsOf(booking: Booking, variants: readonly StoredVariant[], context: ReadBack): Slots {
  const named = dayOptionOf(booking);
  const missing = [named, booking.time].find(
    (name) => name !== undefined && !variants.every((one) => valueOf(one, name)),
  );
  if (missing) return { slots: [], problem: `Not every variant has the option "${missing}".` };
  const slots: Slot[] = [];
  for (const variant of variants) {
    const starts = startOf(booking, variant, context);
    if (typeof starts === "string") return { slots: [], problem: starts };
    if (!starts || starts.isOver) continue;
    slots.push({
      variantId: variant.variantId,
      ...starts.slot,
      kind: kindOf(booking, variant),
      left: leftOf(variant),
      price: variant.price,
    });
  }
  return { slots: slots.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other))) };
}

const keyOf = ({ date, time = "" }: Slot) => `${date} ${time}`;

/** Shopify sells an uncounted variant, or one that it sells on below nothing, without end. */
const leftOf = ({ available, quantity }: StoredVariant) => (available ? quantity : 0);

const dayOptionOf = ({ date, weekday, moment, night }: Booking) => date ?? weekday ?? moment ?? night ?? "";

const valueOf = ({ options }: StoredVariant, name: string | undefined) =>
  options.find((option) => option.name.toLowerCase() === name?.toLowerCase())?.value;

function kindOf(booking: Booking, { options }: StoredVariant): string {
  const about = [dayOptionOf(booking), booking.time].map((name) => name?.toLowerCase());
  return options
    .filter(({ name }) => !about.includes(name.toLowerCase()))
    .map(({ value }) => value)
    .join(" ");
}

type Start = { slot: Pick<Slot, "date" | "time" | "when">; isOver: boolean };

/** When a variant starts; a sentence for the merchant where that cannot be read; undefined where the clocks skip it. */
function startOf(booking: Booking, variant: StoredVariant, context: ReadBack): Start | string | undefined {
  const written = valueOf(variant, dayOptionOf(booking)) ?? "";
  if (booking.moment !== undefined) return momentWritten(written, context);
  const day = booking.weekday === undefined ? dayWritten(written, context) : weekdayWritten(written, context);
  if (typeof day === "string") return day;
  const hourWritten = valueOf(variant, booking.time);
  if (hourWritten === undefined) return { slot: whole(day, context), isOver: day.endOf("day") < nowOf(context) };
  const hour = readHour(hourWritten);
  if (!hour) return `"${hourWritten}" is no time of day, such as 18:00.`;
  // A class that has begun is over for this week: then the next of that weekday is meant.
  const next = booking.weekday !== undefined && day.set(hour) <= nowOf(context) ? day.plus({ weeks: 1 }) : day;
  const [instant] = instantsOf(next, hour);
  return instant && { slot: exact(instant, context), isOver: instant <= nowOf(context) };
}

const nowOf = ({ now, zone }: ReadBack) => DateTime.fromJSDate(now, { zone });

const whole = (day: DateTime, context: ReadBack) => {
  const { date, echo } = dayOf(day, context);
  return { date, when: echo };
};

const exact = (instant: DateTime, context: ReadBack) => {
  const { date, time, echo } = momentOf(instant, context);
  return { date, time, when: echo };
};

function momentWritten(written: string, context: ReadBack): Start | string {
  const { instant, problem, choices } = readDate(written, context);
  const found = instant ?? (problem === "past" ? choices[0]?.instant : undefined);
  if (!found) return `"${written}" is no day and time, such as 2026-12-04 19:30.`;
  return { slot: exact(DateTime.fromJSDate(found, { zone: context.zone }), context), isOver: found <= context.now };
}

function dayWritten(written: string, context: ReadBack): DateTime | string {
  const { date, choices } = readDate(written, context);
  const day = DateTime.fromISO(date ?? (choices.length === 1 ? (choices[0]?.date ?? "") : ""), { zone: context.zone });
  return day.isValid ? day : `"${written}" is no day, such as 2026-12-04.`;
}

function weekdayWritten(written: string, context: ReadBack): DateTime | string {
  const weekday = readWeekday(written);
  if (weekday === undefined) return `"${written}" is no day of the week, such as Monday.`;
  const today = nowOf(context).startOf("day");
  return today.plus({ days: (weekday + 7 - today.weekday) % 7 });
}
