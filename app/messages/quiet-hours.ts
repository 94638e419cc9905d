import type { Places } from "#app/contacts/places/places.ts";
import { isStateOfUs } from "#app/contacts/places/states.ts";
import { isFrenchHoliday, localMoment, type LocalMoment } from "./local-time.ts";
import { anywhere, rules, type Hours, type Span } from "./quiet-hours.rules.ts";

/** Quiet now, until a moment at which it is day wherever they may be; `zone` is the place that waits for it. */
export type Quiet = { until: Date; zone: string };

const quarter = 15 * 60_000;
/** No rule keeps silent for longer: a Sunday and a holiday on either side of a night. */
const longestMs = 8 * 24 * 3_600_000;

/**
 * Whether a text may not arrive now, and when it may: in every place where they may be, by every rule that may hold there, and by the
 * merchant's own hours, which can only narrow the others. Undefined where it may arrive now.
 */
export function quietHours(
  at: Date,
  { country, zones, states }: Places,
  own: Hours,
  law: "law" | "own" = "law",
): Quiet | undefined {
  const windows = law === "law" ? [own, ...lawOf(at, country, states)] : [own];
  const inFrance = country === "FR" && law === "law";
  const quietIn = (moment: Date): Closed | undefined => {
    for (const zone of zones) {
      const local = localMoment(moment, zone);
      const minutes = inFrance && isFrenchHoliday(local) ? wholeDay - local.minute : closedFor(windows, local);
      if (minutes > 0) return { zone, minutes };
    }
    return undefined;
  };
  const quiet = quietIn(at);
  if (!quiet) return undefined;
  const end = at.getTime() + longestMs;
  let last = quiet;
  for (let ms = Math.ceil((at.getTime() + 1) / quarter) * quarter; ms <= end; ms += stepMs(last)) {
    const still = quietIn(new Date(ms));
    if (!still) return { until: new Date(ms), zone: last.zone };
    last = still;
  }
  // Hours that never meet: a merchant's own and a law's, or two coasts'.
  return { until: new Date(end), zone: quiet.zone };
}

/** A place where it is quiet, and for how many minutes of its clock at least. */
type Closed = { zone: string; minutes: number };

const wholeDay = 24 * 60;
/** Clocks are put forward by an hour at most, and somewhat more is looked at step by step. */
const doubtfulMinutes = 75;

/** As far as nothing can open, and a quarter of an hour where something may. */
const stepMs = ({ minutes }: Closed) =>
  Math.max(quarter, Math.floor(((minutes - doubtfulMinutes) * 60_000) / quarter) * quarter);

/** Until the last of the windows may open: later in the day, or not before the next one. 0 where all are open. */
function closedFor(windows: readonly Hours[], local: LocalMoment): number {
  let longest = 0;
  for (const hours of windows) {
    const span = spanOf(hours, local);
    const isOver = span === undefined || local.minute >= span[1];
    longest = Math.max(longest, (isOver ? wholeDay : span[0]) - local.minute);
  }
  return longest;
}

function lawOf(at: Date, country: string | undefined, states: readonly string[]): Hours[] {
  const today = at.toISOString().slice(0, 10);
  const there = new Set([country, ...states.filter(isStateOfUs).flatMap((state) => ["US", `US-${state}`])]);
  const held = rules.filter(({ where, since }) => since <= today && there.has(where));
  return held.length > 0 ? held.map(({ hours }) => hours) : [anywhere];
}

const spanOf = (hours: Hours, { weekday }: LocalMoment): Span | undefined =>
  weekday === 0 ? hours.sunday : weekday === 6 ? hours.saturday : hours.weekdays;
