import { DateTime } from "luxon";
import type { Language } from "#app/lib/language.ts";

/** A moment on the shop's clock. */
export type Moment = {
  /** YYYY-MM-DD */
  date: string;
  /** HH:mm */
  time?: string;
  instant?: Date;
  /** As read back to the person: "Sat 21 Nov, 3:00 PM". */
  echo: string;
};

/** How and where a moment is read back. */
export type ReadBack = {
  now: Date;
  /** The shop's, as an IANA name. */
  zone: string;
  language: Language;
};

/** None where the clocks go forward over it, two where they go back. */
export function instantsOf(date: DateTime, time: { hour: number; minute: number }): DateTime[] {
  const instant = date.set(time);
  return instant.hour === time.hour && instant.minute === time.minute ? instant.getPossibleOffsets() : [];
}

export const dayOf = (date: DateTime, context: ReadBack): Moment => ({
  date: date.toISODate() ?? "",
  echo: echo(date, context),
});

export function momentOf(instant: DateTime, context: ReadBack): Moment {
  const clockFormat = context.language === "en" || context.language === "hi" ? "h:mm a" : "HH:mm";
  // Only in the hour that comes twice does the offset tell a reader anything.
  const zoneFormat = instant.getPossibleOffsets().length > 1 ? " ZZZZ" : "";
  return {
    date: instant.toISODate() ?? "",
    time: instant.toFormat("HH:mm"),
    instant: instant.toJSDate(),
    echo: `${echo(instant, context)}, ${instant.setLocale(context.language).toFormat(clockFormat + zoneFormat)}`,
  };
}

function echo(date: DateTime, { now, zone, language }: ReadBack): string {
  const isThisYear = date.year === DateTime.fromJSDate(now, { zone }).year;
  return date.setLocale(language).toFormat(isThisYear ? "ccc d LLL" : "ccc d LLL yyyy");
}
