import type { DateTime } from "luxon";
import { months, weekdays } from "./words.ts";

/** Which way round 3/4 is written where the shop is; undefined where it must be asked. */
export type DayOrder = "day-first" | "month-first";

/** The days that a text may mean: one where `why` is not set. */
export type ReadDays = { days: DateTime[]; why?: "day-or-month" | "which-week" | "no-such-day" | "several" | "past" };

type Reader = { pattern: RegExp; read: (found: Found, today: DateTime, order: DayOrder | undefined) => ReadDays };
type Found = Record<string, string | undefined>;

/** A day and month that passed so recently is more likely a slip than meant for next year. */
const recentDays = 60;
const weekday = `(?<weekday>${weekdays.join("|")})`;
const month = `(?<month>${months.join("|")})`;
const dayOfMonth = String.raw`(?<day>\d{1,2})`;

/** The ways to name a day in plain words. Each takes what it reads out of the text, so that no later one reads it again. */
const readers: readonly Reader[] = [
  {
    pattern: /\byesterday\b|\blast (?:\w+day|weeks|months)\b|\b\d+ (?:days|weeks|months) past\b/,
    read: () => ({ days: [], why: "past" }),
  },
  {
    pattern: /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b/,
    read: ({ year, month: its, day }, today) => dated(today, day, its, year),
  },
  {
    pattern: /\b(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?(?!\d)/,
    read: readFigures,
  },
  {
    pattern: /\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening|night)\b/,
    read: (_, today) => ({ days: [today] }),
  },
  { pattern: /\bovermorrow\b/, read: (_, today) => ({ days: [today.plus({ days: 2 })] }) },
  { pattern: /\btomorrow\b/, read: (_, today) => ({ days: [today.plus({ days: 1 })] }) },
  {
    pattern: new RegExp(`\\bnext weeks (?:on |the )*${weekday}\\b`),
    read: ({ weekday: name }, today) => ({ days: [inNextWeek(name, today)] }),
  },
  {
    pattern: new RegExp(`\\b${weekday} (?:in |of |the |on )*next weeks\\b`),
    read: ({ weekday: name }, today) => ({ days: [inNextWeek(name, today)] }),
  },
  {
    pattern: new RegExp(`\\b${dayOfMonth} (?:th )?(?:of )?(?:the )?${month}(?: (?:of )?(?<year>\\d{4}))?\\b`),
    read: ({ day, month: name, year }, today) => dated(today, day, String(months.indexOf(name ?? "") + 1), year),
  },
  {
    pattern: new RegExp(`\\b${month} (?:the )?${dayOfMonth}\\b(?![:.])(?: th)?(?: (?<year>\\d{4})\\b)?`),
    read: ({ day, month: name, year }, today) => dated(today, day, String(months.indexOf(name ?? "") + 1), year),
  },
  {
    pattern: /\bin (?<count>\d{1,3}) (?<unit>days|weeks|months)\b/,
    read: ({ count, unit = "days" }, today) => ({ days: [today.plus({ [unit]: Number(count) })] }),
  },
  { pattern: new RegExp(`\\b(?:(?<which>next|this) )?${weekday}\\b`), read: readWeekday },
  {
    pattern: new RegExp(`\\b(?:on the|on|the|days) ${dayOfMonth}\\b(?: th\\b)?(?! weeks| days)`),
    read: readDayOfMonth,
  },
  { pattern: new RegExp(`\\b${dayOfMonth} (?:th|on)\\b`), read: readDayOfMonth },
];

/** Finds the days in plain words (see text.ts). `today` is the shop's, at midnight. */
export function readDays(plain: string, today: DateTime, order?: DayOrder): ReadDays {
  let said = plain;
  const found = readers.flatMap(({ pattern, read }) => {
    const days: ReadDays[] = [];
    for (let match = pattern.exec(said); match; match = pattern.exec(said)) {
      said = said.replace(match[0], " _ ");
      days.push(read(match.groups ?? {}, today, order));
    }
    return days;
  });
  return agree(found);
}

/** "Next Friday, 4 December": what one leaves open, the other may decide. */
function agree(found: readonly ReadDays[]): ReadDays {
  const [first, ...others] = found;
  if (!first || others.length === 0) return first ?? { days: [] };
  const refused = found.find(({ days }) => days.length === 0);
  if (refused) return refused;
  const inAll = first.days.filter((day) => others.every(({ days }) => days.some((other) => +other === +day)));
  if (inAll.length === 1) return { days: inAll };
  const all = found.flatMap(({ days }) => days);
  return { days: all.filter((day, place) => all.findIndex((other) => +other === +day) === place), why: "several" };
}

function readFigures(
  { first = "", second = "", mark, year }: Found,
  today: DateTime,
  order: DayOrder | undefined,
): ReadDays {
  const dayFirst = dated(today, first, second, year);
  const monthFirst = dated(today, second, first, year);
  if (Number(first) > 12 || mark === "." || first === second) return dayFirst;
  if (Number(second) > 12) return monthFirst;
  if (order) return order === "day-first" ? dayFirst : monthFirst;
  return { days: [...dayFirst.days, ...monthFirst.days], why: "day-or-month" };
}

function dated(
  today: DateTime,
  day: string | undefined,
  itsMonth: string | undefined,
  year: string | undefined,
): ReadDays {
  const written = { day: Number(day), month: Number(itsMonth) };
  if (year !== undefined) {
    const date = today.set({ year: Number(year) + (year.length === 2 ? 2000 : 0), ...written });
    return isSame(date, written)
      ? { days: [date], ...(date < today && { why: "past" }) }
      : { days: [], why: "no-such-day" };
  }
  const next = [0, 1, 2, 3, 4]
    .map((years) => today.plus({ years }).set(written))
    .filter((date) => isSame(date, written));
  const past = next.find((date) => date < today);
  const date = next.find((candidate) => candidate >= today);
  if (past && today.diff(past, "days").days <= recentDays) return { days: [past], why: "past" };
  return date ? { days: [date] } : { days: [], why: "no-such-day" };
}

const isSame = (date: DateTime, { day, month: itsMonth }: { day: number; month: number }) =>
  date.isValid && date.day === day && date.month === itsMonth;

function readDayOfMonth({ day }: Found, today: DateTime): ReadDays {
  const candidates = [0, 1, 2].map((ahead) =>
    today
      .startOf("month")
      .plus({ months: ahead })
      .set({ day: Number(day) }),
  );
  const date = candidates.find((candidate) => candidate.day === Number(day) && candidate >= today);
  return date ? { days: [date] } : { days: [], why: "no-such-day" };
}

function readWeekday({ which, weekday: name }: Found, today: DateTime): ReadDays {
  const ahead = (weekdays.indexOf(name ?? "") + 8 - today.weekday) % 7;
  const coming = today.plus({ days: ahead });
  if (which === "this") return { days: [coming] };
  if (which === undefined)
    return ahead > 0 ? { days: [coming] } : { days: [today, today.plus({ weeks: 1 })], why: "which-week" };
  const later = inNextWeek(name, today);
  return ahead > 0 && +later !== +coming ? { days: [coming, later], why: "which-week" } : { days: [later] };
}

const inNextWeek = (name: string | undefined, today: DateTime) =>
  today.startOf("week").plus({ weeks: 1, days: weekdays.indexOf(name ?? "") });
