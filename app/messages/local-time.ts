import { IANAZone } from "luxon";

/** A moment as the people of a time zone live it. `weekday`: 0 is Sunday. `minute`: of the day. */
export type LocalMoment = { year: number; month: number; day: number; weekday: number; minute: number };

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
/** How far a zone is from UTC, in minutes, by the quarter of an hour: all that zones change at. Asking Intl each time is slow. */
const offsets = new Map<string, Map<number, number>>();
const mostOffsets = 2_000;

export function localMoment(at: Date, zone: string): LocalMoment {
  const local = new Date(at.getTime() + offsetAt(at, zone) * minuteMs);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

function offsetAt(at: Date, zone: string): number {
  const quarter = Math.floor(at.getTime() / quarterMs);
  let ofZone = offsets.get(zone);
  if (!ofZone || ofZone.size >= mostOffsets) offsets.set(zone, (ofZone = new Map()));
  let offset = ofZone.get(quarter);
  if (offset === undefined) ofZone.set(quarter, (offset = IANAZone.create(zone).offset(quarter * quarterMs)));
  return offset;
}

/** As a merchant reads it: "Monday 08:00 in Denver". */
export function localClock(at: Date, zone: string): string {
  const { weekday, minute } = localMoment(at, zone);
  const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return `${days[weekday]!} ${clock} in ${zone.split("/").at(-1)!.replaceAll("_", " ")}`;
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The days of each year that are public holidays in all of France (Code du travail, L3133-1), Easter Sunday being quiet anyway. */
export function isFrenchHoliday({ year, month, day }: LocalMoment): boolean {
  const fixed = ["1-1", "5-1", "5-8", "7-14", "8-15", "11-1", "11-11", "12-25"];
  if (fixed.includes(`${month}-${day}`)) return true;
  const daysAfterEaster = Math.round((Date.UTC(year, month - 1, day) - easterSunday(year)) / 86_400_000);
  return [1, 39, 50].includes(daysAfterEaster);
}

/** Easter Sunday, as a UTC day (the Gregorian computus, Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
