import { DateTime } from "luxon";

/** How often somebody was there in each hour of their day, 0 to 23: an hour of a day counts once, however much they wrote in it. */
export type HourCounts = readonly number[];

/** Whoever was there less often tells nothing of their habits, and a shop of so few customers nothing of theirs. */
const enoughOfOne = 5;
const enoughOfShop = 200;
/** The shop's customers together speak as loud as that many visits of one's own. */
const priorWeight = 6;

/**
 * How likely each hour is to find somebody reading, by their own visits and by those of all the shop's customers; undefined where too
 * little is known. An hour lends a part of its visits to those beside it: habits are not that exact.
 */
export function likelihoods(own: HourCounts, shop: HourCounts): number[] | undefined {
  const [ofOwn, ofShop] = [sum(own), sum(shop)];
  if (ofOwn < enoughOfOne && ofShop < enoughOfShop) return undefined;
  const prior = ofShop >= enoughOfShop ? smooth(shop).map((visits) => (visits / ofShop) * priorWeight) : [];
  const visits = ofOwn >= enoughOfOne ? smooth(own) : [];
  return hoursOfDay.map((hour) => (visits[hour] ?? 0) + (prior[hour] ?? 0));
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);
const sum = (counts: HourCounts) => counts.reduce((total, count) => total + count, 0);
const smooth = (counts: HourCounts) =>
  hoursOfDay.map(
    (hour) => (counts[hour] ?? 0) * 0.5 + ((counts[(hour + 1) % 24] ?? 0) + (counts[(hour + 23) % 24] ?? 0)) * 0.25,
  );

export type SendTimeFacts = {
  now: Date;
  /** Where they live. */
  zone: string;
  own: HourCounts;
  shop: HourCounts;
  /** It must have gone by then. */
  latestAt: Date;
  isQuiet(at: Date): boolean;
};

/**
 * When, within this day of theirs, a text that can wait is likeliest to be read: never when it is quiet, never later than it makes sense.
 * Undefined where that is now, or where nobody can tell.
 */
export function bestMoment({ now, zone, own, shop, latestAt, isQuiet }: SendTimeFacts): Date | undefined {
  const likely = likelihoods(own, shop);
  const local = DateTime.fromJSDate(now, { zone });
  if (!likely || !local.isValid) return undefined;
  const end = local.endOf("day");
  // Worth waiting for is a better hour, and one of their good ones.
  const good = Math.max(...likely) / 2;
  let best = isQuiet(now) ? undefined : { at: undefined as Date | undefined, score: likely[local.hour]! };
  for (let hour = local.startOf("hour").plus({ hours: 1 }); hour <= end; hour = hour.plus({ hours: 1 })) {
    const at = hour.toJSDate();
    if (at >= latestAt || isQuiet(at)) continue;
    const score = likely[hour.hour]!;
    if (score >= good && (!best || score > best.score)) best = { at, score };
  }
  return best?.at;
}
