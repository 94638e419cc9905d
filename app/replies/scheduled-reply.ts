import { DateTime } from "luxon";

/** What a person of the shop wrote to be sent later. */
export type ScheduledReply = {
  id: string;
  shopId: string;
  contactId: string;
  author: string;
  text: string;
  state: string;
  /** Why it was kept back. */
  reason: string | null;
  dueAt: Date;
  /** Whoever wrote it knew what had been texted by then. */
  writtenAt: Date;
};

/** Nobody plans a text further ahead: it would mostly be forgotten, and be wrong by then. */
const furthestDays = 90;
export const mostScheduled = 10;

/**
 * Reads a browser's `2026-11-23T09:00` by the shop's clock. What the clocks leave out in spring is an hour later.
 * Answers why not, in a merchant's words.
 */
export function readDueAt(written: string, timeZone: string, now: Date): Date | { refused: string } {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written)
    ? DateTime.fromISO(written, { zone: timeZone })
    : DateTime.invalid("no date and time");
  if (!at.isValid) return { refused: "Choose a day and a time" };
  if (at.toMillis() <= now.getTime()) return { refused: "This is in the past: choose a later time" };
  if (at.diff(DateTime.fromJSDate(now), "days").days > furthestDays)
    return { refused: `Choose a time within ${furthestDays} days` };
  return at.toJSDate();
}

/** What a browser's field for a date and time starts with: nine in the morning of the shop's next day. */
export const tomorrowMorning = (timeZone: string, now: Date) =>
  DateTime.fromJSDate(now, { zone: timeZone })
    .plus({ days: 1 })
    .set({ hour: 9, minute: 0 })
    .toFormat("yyyy-MM-dd'T'HH:mm");
