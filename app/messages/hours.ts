import type { Settings } from "#app/shops/settings.ts";
import type { UnaskedFacts } from "./moment.ts";
import type { Hours, Span } from "./quiet-hours.rules.ts";

const span = ([from, to]: readonly [string, string]): Span => [minuteOf(from), minuteOf(to)];

/** "09:30" in minutes of the day; "24:00" is its end. */
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const everyDay = (hours: Span): Hours => ({ weekdays: hours, saturday: hours, sunday: hours });
const always = everyDay([0, 24 * 60]);

/** The merchant's own hours, as the gate reads them. Texts about orders keep them only where they can wait. */
export function hoursOf(
  { offers, offersOnSunday, orders }: Settings["hours"],
  keepsHours: boolean,
): UnaskedFacts["hours"] {
  const marketing = { weekdays: span(offers), saturday: span(offers), sunday: span(offersOnSunday) };
  return { marketing, orders: keepsHours ? everyDay(span(orders)) : always };
}
