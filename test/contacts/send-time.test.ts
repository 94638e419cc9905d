import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { bestMoment, likelihoods } from "#app/contacts/send-time.ts";
import { quietHours } from "#app/messages/quiet-hours.ts";
import { chanceFrom } from "../support/chance.ts";

const zone = "America/Chicago";
const day = { from: 9, to: 20 };
const nobody = Array.from({ length: 24 }, () => 0);
const isQuiet = (at: Date) => {
  const { hour } = DateTime.fromJSDate(at, { zone });
  return hour < day.from || hour >= day.to;
};
const at = (hour: number, minute = 0) =>
  DateTime.fromObject({ year: 2026, month: 11, day: 24, hour, minute }, { zone }).toJSDate();
const hourOf = (moment: Date | undefined) => moment && DateTime.fromJSDate(moment, { zone }).hour;
const facts = { now: at(9, 10), zone, own: nobody, shop: nobody, latestAt: at(23), isQuiet };

/** Somebody who is there around one hour, give or take, and now and then at any other. */
function visitsAround(peak: number, count: number, seed: number): number[] {
  const chance = chanceFrom(seed);
  const hours = [...nobody];
  for (let visit = 0; visit < count; visit++) {
    const spread = Math.round((chance() + chance() + chance() - 1.5) * 1.4);
    const hour = chance() < 0.1 ? Math.floor(chance() * 24) : (peak + spread + 24) % 24;
    hours[hour]! += 1;
  }
  return hours;
}

describe("the hour at which somebody reads", () => {
  test("is found of customers with a known peak, and missed by an hour at most", () => {
    const errors = Array.from({ length: 200 }, (_, seed) => {
      const peak = 11 + (seed % 8);
      const own = visitsAround(peak, 25, seed + 1);
      return Math.abs((hourOf(bestMoment({ ...facts, own })) ?? 9) - peak);
    });
    expect(errors.filter((error) => error <= 1).length / errors.length).toBeGreaterThan(0.95);
    expect(errors.filter((error) => error === 0).length / errors.length).toBeGreaterThan(0.6);
  });

  test("is the shop's where too little is known of them, and nobody waits where nothing is known at all", () => {
    const shop = visitsAround(18, 2_000, 7);
    expect(hourOf(bestMoment({ ...facts, shop }))).toBe(18);
    expect(hourOf(bestMoment({ ...facts, shop, own: visitsAround(12, 3, 1) }))).toBe(18);
    expect(bestMoment(facts)).toBeUndefined();
    expect(bestMoment({ ...facts, own: visitsAround(18, 4, 3), shop: visitsAround(12, 199, 2) })).toBeUndefined();
  });

  test("is their own rather than the shop's where they were there often", () => {
    const shop = visitsAround(18, 2_000, 7);
    expect(hourOf(bestMoment({ ...facts, shop, own: visitsAround(12, 30, 5) }))).toBe(12);
  });

  test("is now where it is as good as any later one, and the best that is left where it is over for today", () => {
    expect(bestMoment({ ...facts, now: at(12, 20), own: visitsAround(12, 30, 5) })).toBeUndefined();
    expect(bestMoment({ ...facts, now: at(14), own: visitsAround(10, 30, 5) })).toBeUndefined();
  });

  test("is never asked of likelihoods that cannot be told", () => {
    expect(likelihoods(nobody, nobody)).toBeUndefined();
    expect(likelihoods(visitsAround(12, 5, 1), nobody)).toHaveLength(24);
  });
});

const counts = fc.array(fc.nat({ max: 400 }), { minLength: 24, maxLength: 24 });

test("it is always later today, before it is too late, out of the quiet hours, and the same at every look", () => {
  const zones = fc.constantFrom("America/Los_Angeles", "America/New_York", "Europe/Paris", "Asia/Kolkata");
  const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
  const own = { weekdays: [540, 1200], saturday: [540, 1200], sunday: [720, 1200] } as const;
  fc.assert(
    fc.property(counts, counts, zones, moments, fc.integer({ min: 1, max: 30 }), (mine, shop, where, now, hours) => {
      const places = { country: "US", zones: [where], states: [] };
      const quiet = (moment: Date) => quietHours(moment, places, own) !== undefined;
      const latestAt = new Date(now.getTime() + hours * 3_600_000);
      const asked = { now, zone: where, own: mine, shop, latestAt, isQuiet: quiet };
      const best = bestMoment(asked);
      expect(bestMoment(asked)).toEqual(best);
      if (!best) return;
      expect(best > now && best < latestAt).toBe(true);
      expect(quiet(best)).toBe(false);
      const local = (moment: Date) => DateTime.fromJSDate(moment, { zone: where }).toISODate();
      expect(local(best)).toBe(local(now));
    }),
    { numRuns: 150 },
  );
});
