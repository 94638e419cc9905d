import { DateTime } from "luxon";

/** What one day of a shop's calendar came to. */
export type DaySum = {
  /** 2026-11-22 */
  date: string;
  received: number;
  /** Taken by the network, whatever became of them. */
  sent: number;
  delivered: number;
  failed: number;
  optOuts: number;
  /** How many parts the network bills. */
  parts: number;
};

/** The day of that moment, by a clock in that time zone. */
export const dayOf = (moment: Date, timeZone: string) => DateTime.fromJSDate(moment, { zone: timeZone }).toISODate()!;

/** When that day begins there: where clocks change at midnight, at the first moment that there is. */
export const startOf = (date: string, timeZone: string) =>
  DateTime.fromISO(date, { zone: timeZone }).startOf("day").toJSDate();

/** So many days up to the one of that moment, the oldest first. */
export function daysUpTo(moment: Date, timeZone: string, days: number): string[] {
  const last = DateTime.fromJSDate(moment, { zone: timeZone }).startOf("day");
  return Array.from({ length: days }, (_, index) => last.minus({ days: days - 1 - index }).toISODate()!);
}

/** The days from this one on, without the last. */
export function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = DateTime.fromISO(from); day.toISODate()! < until; day = day.plus({ days: 1 }))
    days.push(day.toISODate()!);
  return days;
}

export const dayAfter = (date: string) => DateTime.fromISO(date).plus({ days: 1 }).toISODate()!;
