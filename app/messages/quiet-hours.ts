import type { Places } from "#app/contacts/places/places.ts";
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
  const quietIn = (moment: Date) =>
    zones.find((zone) => {
      const local = localMoment(moment, zone);
      return (inFrance && isFrenchHoliday(local)) || windows.some((hours) => !isOpen(hours, local));
    });
  const zone = quietIn(at);
  if (!zone) return undefined;
  let last = zone;
  for (let ms = Math.ceil((at.getTime() + 1) / quarter) * quarter; ms <= at.getTime() + longestMs; ms += quarter) {
    const still = quietIn(new Date(ms));
    if (!still) return { until: new Date(ms), zone: last };
    last = still;
  }
  // Hours that never meet: a merchant's own and a law's, or two coasts'.
  return { until: new Date(at.getTime() + longestMs), zone };
}

function lawOf(at: Date, country: string | undefined, states: readonly string[]): Hours[] {
  const today = at.toISOString().slice(0, 10);
  const held = rules.filter(
    ({ where, since }) => since <= today && (where === country || (country === "US" && states.includes(where))),
  );
  return held.length > 0 ? held.map(({ hours }) => hours) : [anywhere];
}

function isOpen(hours: Hours, { weekday, minute }: LocalMoment): boolean {
  const span: Span | undefined = weekday === 0 ? hours.sunday : weekday === 6 ? hours.saturday : hours.weekdays;
  return span !== undefined && span[0] <= minute && minute < span[1];
}
