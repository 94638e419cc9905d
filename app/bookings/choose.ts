import { DateTime } from "luxon";
import { readDate, type DateContext } from "#app/lib/dates/read.ts";
import type { Booking } from "#app/products/booking.ts";
import { wordsOf } from "#app/products/words.ts";
import type { Slot } from "./slots.ts";

/** A day, an hour or both, as far as they were said. */
export type When = { date?: string; time?: string };

/** What one person books in one go: one slot, or one a night. `left`: how many more of it there are, null where nobody counts. */
export type Stay = { slots: Slot[]; left: number | null };

export type Read = { whens: When[]; why?: "past" | "unclear" };

/** The days and hours that a text may mean: several where it leaves that open, and what there is to book decides. */
export function readWhen(text: string, context: DateContext): Read {
  const { date, time, problem, choices } = readDate(text, context);
  if (problem === "past") return { whens: [], why: "past" };
  if (choices.length > 0) return { whens: choices.map((one) => ({ date: one.date, time: one.time ?? time })) };
  if (date !== undefined || time !== undefined) return { whens: [{ date, time }] };
  return { whens: [], why: problem === "no-date" ? undefined : "unclear" };
}

export const isAt = ({ date, time }: Slot, when: When) =>
  (when.date === undefined || when.date === date) &&
  (when.time === undefined || time === undefined || when.time === time);

/** How many pieces of stock so many persons take. */
export const unitsFor = ({ persons }: Booking, count: number | undefined): number =>
  persons && count !== undefined ? Math.ceil(count / persons.perUnit) : 1;

/** Everything that can be booked whole: of `nights` nights in a row none may be missing. The soonest first. */
export function staysOf(slots: readonly Slot[], nights: number): Stay[] {
  if (nights === 1) return slots.map((slot) => ({ slots: [slot], left: slot.left }));
  const byNight = new Map(slots.map((slot) => [keyOf(slot.date, slot.kind), slot]));
  return slots.flatMap((first) => {
    const day = DateTime.fromISO(first.date, { zone: "utc" });
    const dates = Array.from({ length: nights }, (_, night) => day.plus({ days: night }).toISODate() ?? "");
    const taken = dates.flatMap((date) => byNight.get(keyOf(date, first.kind)) ?? []);
    return taken.length === nights ? [{ slots: taken, left: leastOf(taken) }] : [];
  });
}

const keyOf = (date: string, kind: string) => `${date} ${kind}`;

const leastOf = (slots: readonly Slot[]) =>
  slots.reduce<number | null>((least, { left }) => (left === null ? least : Math.min(least ?? left, left)), null);

export const hasRoom = ({ left }: Stay, units: number) => left === null || left >= units;

/** The first of each moment: what a person chooses by its day and hour. */
export const momentsOf = (stays: readonly Stay[]): Stay[] =>
  [...new Map(stays.map((stay) => [stay.slots[0]?.when ?? "", stay] as const).toReversed()).values()].toReversed();

/** Those of the same day first, then the nearest to it; as they are where no day was said. */
export function nearestTo(when: When | undefined, stays: readonly Stay[]): Stay[] {
  if (when?.date === undefined) return [...stays];
  const wanted = Date.parse(when.date);
  const farOf = ({ slots: [first] }: Stay) => Math.abs(Date.parse(first?.date ?? "") - wanted);
  const nearest = stays.toSorted((one, other) => farOf(one) - farOf(other)).slice(0, 3);
  return stays.filter((stay) => nearest.includes(stay));
}

/** The kind that a text names: all of its words must be there. Undefined where it names none or several. */
export function kindMeant(text: string, kinds: readonly string[]): string | undefined {
  const said = new Set(wordsOf(text));
  const meant = kinds.filter((kind) => kind !== "" && wordsOf(kind).every((word) => said.has(word)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** How the days of a country are written in figures. */
export const dayOrderOf = (country: string) =>
  country === "US" ? ("month-first" as const) : country === "CA" ? undefined : ("day-first" as const);
