import type { Language } from "#app/lib/language.ts";
import type { BuyChoices } from "./buy.settings.ts";

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

type Hours = Pick<BuyChoices, (typeof days)[number]>;
/** In minutes since Sunday 0:00 by the shop's clock. Past midnight it goes on into the next day. */
type Span = { from: number; to: number };

/** Open at that moment, or when next, by the shop's clock: minutes since Sunday 0:00. A shop that told no hours is open. */
export function openingOf(hours: Hours, timeZone: string, at: Date): { open: boolean; next?: number } {
  const spans = spansOf(hours);
  if (spans.length === 0) return { open: true };
  const now = minuteOfWeek(timeZone, at);
  const open = spans.some(({ from, to }) => isWithin(now, from, to) || isWithin(now + weekMinutes, from, to));
  const [next] = spans.map(({ from }) => (from - now + weekMinutes) % weekMinutes).sort((a, b) => a - b);
  return { open, ...(next !== undefined && { next: (now + next) % weekMinutes }) };
}

const isWithin = (now: number, from: number, to: number) => from <= now && now < to;

/** "11:00-14:30, 17-22": what cannot be read is no time to be open. */
const spansOf = (hours: Hours): Span[] =>
  days.flatMap((day, index) =>
    [...hours[day].matchAll(/(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|to|bis|a)\s*(\d{1,2})(?:[:.h](\d{2}))?/g)].map(
      (found) => {
        const [from, to] = [minutes(found[1], found[2]), minutes(found[3], found[4])];
        return { from: index * dayMinutes + from, to: index * dayMinutes + (to > from ? to : to + dayMinutes) };
      },
    ),
  );

const minutes = (hour = "0", minute = "0") => Number(hour) * 60 + Number(minute);

function minuteOfWeek(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "long",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const day = days.findIndex((name) => name === part("weekday").toLowerCase());
  return day * dayMinutes + minutes(part("hour"), part("minute"));
}

/** "Mon 11:00 AM", without accents, which would double a text's parts. A Sunday was 4 January 1970. */
export function dayAndTime(minute: number, language: Language): string {
  const written = new Intl.DateTimeFormat(language === "en" ? "en-US" : language, {
    timeZone: "UTC",
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
    numberingSystem: "latn",
  })
    .format(new Date(Date.UTC(1970, 0, 4, 0, minute)))
    .replace(/[\u00a0\u202f]/g, " ");
  return language === "hi" ? written : written.normalize("NFD").replace(/\p{M}/gu, "");
}
