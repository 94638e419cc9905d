import { DateTime } from "luxon";

type Reading = { timeZone: string; dayFirst: boolean };

const clock = "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?)?";
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}$`, "i");
const yearLast = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${clock}$`, "i");
const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(Z|UTC|[+-]\d{2}:?\d{2})$/i;

/** A day, or a moment, as files have it. Without a zone it is the shop's; a day alone is its noon. Undefined where it is none. */
export function readConsentDate(written: string, { timeZone, dayFirst }: Reading): Date | undefined {
  const text = written.trim();
  if (withZone.test(text))
    return valid(
      DateTime.fromISO(
        text
          .replace(" UTC", "Z")
          .replace(/ (?=[+-])/, "")
          .replace(" ", "T"),
      ),
    );
  const [, year, ...first] = yearFirst.exec(text) ?? [];
  if (year) return momentOf([year, ...first], timeZone);
  const [, one, two, lastYear, ...time] = yearLast.exec(text) ?? [];
  if (!lastYear) return undefined;
  // What cannot be a month is none, whatever was chosen.
  const isDayFirst = Number(one) > 12 || (dayFirst && Number(two) <= 12);
  return momentOf([lastYear, isDayFirst ? two : one, isDayFirst ? one : two, ...time], timeZone);
}

function momentOf(parts: (string | undefined)[], timeZone: string): Date | undefined {
  const [year, month, day, hour, minute, second] = parts.slice(0, 6).map((part) => Number(part ?? 0));
  const half = parts[6]?.[0]?.toLowerCase();
  const hours = half === undefined ? hour! : (hour! % 12) + (half === "p" ? 12 : 0);
  const time = parts[3] === undefined ? { hour: 12 } : { hour: hours, minute: minute!, second: second! };
  return valid(DateTime.fromObject({ year: year!, month: month!, day: day!, ...time }, { zone: timeZone }));
}

const valid = (moment: DateTime) => (moment.isValid ? moment.toJSDate() : undefined);

/** Does 03/04/2025 mean the third of April? By a date in the file that can be read in one way only, else as the country writes. */
export function isDayFirst(dates: readonly string[], country: string): boolean {
  for (const date of dates) {
    const [, one, two] = yearLast.exec(date.trim()) ?? [];
    if (Number(one) > 12) return true;
    if (Number(two) > 12) return false;
  }
  return country !== "US";
}
