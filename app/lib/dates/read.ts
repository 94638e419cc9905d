import { DateTime } from "luxon";
import { readClock, type ClockTime } from "./clock.ts";
import { readDays, type DayOrder } from "./days.ts";
import { dayOf, instantsOf, momentOf, type Moment, type ReadBack } from "./moment.ts";
import { dateText } from "./text.ts";

/**
 * Why a text is not a date and time that can be booked, and so what to ask.
 * `day-or-month`: 3/4. `which-week`: Friday, on a Friday. `span`: between 2 and 4. `half-of-day`: 3 o'clock.
 * `skipped-hour` and `repeated-hour`: the clocks change. `past` and `far`: over, or more than eighteen months away.
 */
export type DateProblem =
  | "no-date"
  | "no-time"
  | "no-such-day"
  | "past"
  | "far"
  | "day-or-month"
  | "which-week"
  | "several"
  | "span"
  | "half-of-day"
  | "skipped-hour"
  | "repeated-hour";

export type ReadDate = Partial<Moment> & {
  certain: { date: boolean; time: boolean };
  problem?: DateProblem;
  /** What the text may mean, likeliest first, to be offered where there is a problem. */
  choices: Moment[];
};

export type DateContext = ReadBack & {
  /** How days are written where the shop is. */
  order?: DayOrder;
  /** Opening hours, HH:mm: a time that fits only one half of the day needs no question. */
  hours?: { from: string; to: string };
  /** What earlier texts have settled. */
  known?: { date?: string; time?: string };
};

const farthestMonths = 18;
const unread: ReadDate = { certain: { date: false, time: false }, choices: [] };

/**
 * Reads the date and time of a booking. `instant` is set only where both are certain, in the future and on the shop's clock;
 * otherwise `problem` says what to ask. The caller reads `echo` back and waits for a yes all the same.
 */
export function readDate(text: string, context: DateContext): ReadDate {
  const now = DateTime.fromJSDate(context.now, { zone: context.zone });
  if (!now.isValid) return { ...unread, problem: "no-date" };
  const { plain, language } = dateText(text, context.language);
  const soon = readSoon(plain, now);
  if (soon) return accept(soon, context);
  const clock = readClock(plain, language);
  const { days, why } = readDays(clock.rest, now.startOf("day"), context.order);
  const dates = days.length > 0 || why !== undefined ? days : knownDates(context);
  const times = clock.time || clock.isRange ? timesOf(clock.time, context.hours) : knownTimes(context);
  if (dates.length === 0) return { ...withTime(times), problem: why ?? "no-date" };
  if (why === "past") return refuse(why, daysOf(dates, context));
  if (times.length === 0) return withoutTime(dates, why, now, clock.isRange ? "span" : "no-time", context);
  const candidates = dates.flatMap((date) => times.map((time) => ({ date, time })));
  return decide(candidates, why, now, context);
}

/** "In two hours" is a date and a time at once. */
function readSoon(plain: string, now: DateTime): DateTime | undefined {
  const [, count, unit] = /\bin (\d{1,3}) (minutes|hours)\b/.exec(plain) ?? [];
  return unit === undefined ? undefined : now.plus({ [unit]: Number(count) }).startOf("minute");
}

type Hour = { hour: number; minute: number };

/** Both halves of the day where either may be meant, the likelier first. */
function timesOf(read: ClockTime | undefined, hours: DateContext["hours"]): Hour[] {
  if (!read) return [];
  const { hour, minute, certain } = read;
  const both = [
    { hour, minute },
    { hour: (hour + 12) % 24, minute },
  ];
  if (certain) return both.slice(0, 1);
  const open = both.filter((time) => hours && hours.from <= textOf(time) && textOf(time) <= hours.to);
  return open.length === 1 ? open : both;
}

const textOf = ({ hour, minute }: Hour) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

function knownTimes({ known }: DateContext): Hour[] {
  const [hour, minute] = known?.time?.split(":").map(Number) ?? [];
  return hour === undefined || minute === undefined ? [] : [{ hour, minute }];
}

function knownDates({ known, zone }: DateContext): DateTime[] {
  const date = DateTime.fromISO(known?.date ?? "", { zone });
  return date.isValid ? [date] : [];
}

const daysOf = (dates: readonly DateTime[], context: DateContext) => dates.map((date) => dayOf(date, context));
const momentsOf = (instants: readonly DateTime[], context: DateContext) =>
  instants.map((instant) => momentOf(instant, context));

const refuse = (problem: DateProblem, choices: Moment[] = []): ReadDate => ({ ...unread, problem, choices });

/** The time alone is worth keeping while the date is asked. */
const withTime = ([time, other]: readonly Hour[]): ReadDate =>
  time && !other ? { ...unread, time: textOf(time), certain: { date: false, time: true } } : unread;

function withoutTime(
  dates: readonly DateTime[],
  why: DateProblem | undefined,
  now: DateTime,
  missing: DateProblem,
  context: DateContext,
): ReadDate {
  const ahead = dates.filter((date) => date.endOf("day") > now);
  const choices = daysOf(ahead, context);
  const [only, other] = choices;
  if (!only) return refuse("past", daysOf(dates, context));
  if (other) return refuse(why ?? "several", choices);
  if (isFar(ahead[0], now)) return refuse("far", choices);
  return { ...only, certain: { date: true, time: false }, problem: missing, choices: [] };
}

type Candidate = { date: DateTime; time: Hour };

function decide(
  candidates: readonly Candidate[],
  why: DateProblem | undefined,
  now: DateTime,
  context: DateContext,
): ReadDate {
  const instants = candidates.flatMap(({ date, time }) => instantsOf(date, time));
  const ahead = instants.filter((instant) => instant > now);
  const choices = momentsOf(ahead, context);
  const [only, other] = ahead;
  if (instants.length === 0) return { ...refuse("skipped-hour"), ...dateOf(candidates) };
  if (!only) return refuse("past", momentsOf(instants, context));
  if (!other) return isFar(only, now) ? refuse("far", choices) : accept(only, context);
  const dates = new Set(choices.map(({ date }) => date));
  const times = new Set(choices.map(({ time }) => time));
  const certain = { date: dates.size === 1, time: times.size === 1 };
  const problem = !certain.date ? (why ?? "several") : !certain.time ? "half-of-day" : "repeated-hour";
  const [first] = choices;
  return {
    ...(certain.date && { date: first?.date }),
    ...(certain.time && { time: first?.time }),
    certain,
    problem,
    choices,
  };
}

const dateOf = (candidates: readonly Candidate[]) => {
  const [first] = candidates;
  const isOne = new Set(candidates.map(({ date }) => +date)).size === 1;
  return first && isOne ? { date: first.date.toISODate() ?? "", certain: { date: true, time: false } } : {};
};

const isFar = (day: DateTime | undefined, now: DateTime) =>
  day !== undefined && day > now.plus({ months: farthestMonths });

const accept = (instant: DateTime, context: DateContext): ReadDate => ({
  ...momentOf(instant, context),
  certain: { date: true, time: true },
  choices: [],
});
