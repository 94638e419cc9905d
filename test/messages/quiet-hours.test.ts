import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { placesOf } from "#app/contacts/places/places.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { hoursOf } from "#app/messages/hours.ts";
import { localClock } from "#app/messages/local-time.ts";
import { quietHours } from "#app/messages/quiet-hours.ts";
import type { Hours } from "#app/messages/quiet-hours.rules.ts";
import { Settings } from "#app/shops/settings.ts";

const shop = { timeZone: "America/Denver" };
const places = (phone: string, state?: string) =>
  placesOf(phone as PhoneNumber, state ? { countryCode: "US", provinceCode: state } : null, shop);
const allDay = { weekdays: [0, 1440], saturday: [0, 1440], sunday: [0, 1440] } as const;
const at = (local: string, zone: string) => DateTime.fromISO(local, { zone }).toJSDate();
const said = (phone: string, local: string, zone: string, state?: string) => {
  const quiet = quietHours(at(local, zone), places(phone, state), allDay);
  return quiet ? localClock(quiet.until, quiet.zone) : "open";
};

describe("where somebody may be", () => {
  test.each([
    ["+12065550101", ["America/Los_Angeles"], ["WA"]],
    ["+12125550101", ["America/New_York"], ["NY"]],
    ["+16055550101", ["America/Chicago", "America/Denver", "America/North_Dakota/Center"], ["SD"]],
    ["+12195550101", ["America/Chicago", "America/New_York"], ["IN"]],
    // Younger than the metadata, and wrong in it.
    ["+13575550101", ["America/Los_Angeles"], ["CA"]],
    ["+16895550101", ["America/New_York"], ["FL"]],
    ["+14165550101", ["America/Toronto"], ["ON"]],
    ["+919876543210", ["Asia/Calcutta"], []],
    ["+33612345678", ["Europe/Paris"], []],
    ["+61412345678", ["Australia/Sydney"], []],
  ])("%s", (phone, zones, states) => {
    const found = places(phone);
    expect([...found.zones].toSorted()).toEqual(zones);
    expect(found.states).toEqual(states);
  });

  test("an address adds to what the number says: people keep their numbers when they move", () => {
    const moved = places("+12065550101", "FL");
    expect(moved.zones).toEqual(["America/New_York", "America/Chicago", "America/Los_Angeles"]);
    expect(moved.states).toEqual(["FL", "WA"]);
  });

  test("a number that tells nothing: anywhere in the US, or where the shop is", () => {
    expect(places("+18005550101").zones).toContain("Pacific/Honolulu");
    expect(places("+88216123456").zones.length).toBeGreaterThan(0);
  });
});

describe("quiet hours", () => {
  test.each([
    ["+12125550101", "2026-11-18T07:59", "Wednesday 08:00 in New York"],
    ["+12125550101", "2026-11-18T08:00", "open"],
    ["+12125550101", "2026-11-18T20:59", "open"],
    ["+12125550101", "2026-11-18T21:00", "Thursday 08:00 in New York"],
    // Florida, eight to eight; the number may be in its western end, an hour behind.
    ["+18505550101", "2026-11-18T08:59", "Wednesday 08:00 in Chicago"],
    ["+13055550101", "2026-11-18T20:00", "Thursday 08:00 in New York"],
    // Connecticut begins at nine, Kentucky at ten, Rhode Island ends at six and at five on a Saturday.
    ["+12035550101", "2026-11-18T08:30", "Wednesday 09:00 in New York"],
    ["+15025550101", "2026-11-18T09:30", "Wednesday 10:00 in New York"],
    ["+14015550101", "2026-11-18T18:00", "Thursday 09:00 in New York"],
    ["+14015550101", "2026-11-21T17:00", "Sunday 10:00 in New York"],
  ])("%s at %s: %s", (phone, local, until) => {
    expect(said(phone, local, "America/New_York")).toBe(until);
  });

  test("Texas keeps its Sunday mornings, and its law only since it is in force", () => {
    expect(said("+12145550101", "2026-11-22T11:59", "America/Chicago")).toBe("Sunday 12:00 in Chicago");
    expect(said("+12145550101", "2025-08-31T09:00", "America/Chicago")).toBe("open");
  });

  test("a state is no country of the same letters: Indiana is not India, nor Canada California", () => {
    expect(said("+13175550101", "2026-11-18T09:30", "America/Chicago")).toBe("open");
    expect(said("+919812345678", "2026-11-18T09:30", "Asia/Kolkata")).toBe("Wednesday 10:00 in Calcutta");
    expect(said("+14165550101", "2026-11-18T08:30", "America/Toronto")).toBe("Wednesday 09:00 in Toronto");
    expect(said("+14165550101", "2026-11-21T18:30", "America/Toronto")).toBe("Sunday 10:00 in Toronto");
    expect(said("+14155550101", "2026-11-21T18:30", "America/Los_Angeles")).toBe("open");
  });

  test("a foreign number whose owner lives in a state keeps its law, and that of the whole country", () => {
    // Texas has two zones, and keeps its Sunday mornings in both.
    expect(said("+14165550101", "2026-11-22T12:30", "America/Chicago", "TX")).toBe("Sunday 12:00 in Denver");
    expect(said("+14165550101", "2026-11-22T13:30", "America/Chicago", "TX")).toBe("open");
    expect(said("+447700900123", "2026-11-18T20:30", "America/Chicago", "FL")).not.toBe("open");
  });

  test("France keeps its Sundays, its holidays and its evenings", () => {
    const paris = "Europe/Paris";
    expect(said("+33612345678", "2026-11-22T12:00", paris)).toBe("Monday 10:00 in Paris");
    // Easter Monday 2027, Ascension Day 2026, the fourteenth of July 2026.
    expect(said("+33612345678", "2027-03-29T12:00", paris)).toBe("Tuesday 10:00 in Paris");
    expect(said("+33612345678", "2026-05-14T12:00", paris)).toBe("Friday 10:00 in Paris");
    expect(said("+33612345678", "2026-07-14T12:00", paris)).toBe("Wednesday 10:00 in Paris");
    expect(said("+33612345678", "2026-11-21T18:00", paris)).toBe("Monday 10:00 in Paris");
    expect(said("+33612345678", "2026-11-18T15:00", paris)).toBe("open");
  });

  test("it must be day in every place: a split state waits for its west and stops with its east", () => {
    expect(said("+16055550101", "2026-11-18T08:30", "America/Chicago")).toBe("Wednesday 08:00 in Denver");
    expect(said("+16055550101", "2026-11-18T20:59", "America/Chicago")).toBe("open");
    expect(said("+16055550101", "2026-11-18T21:00", "America/Chicago")).toBe("Thursday 08:00 in Denver");
  });

  test("eight in the morning is eight by the clock on the days when clocks change", () => {
    const [spring, autumn] = ["2026-03-08T01:30", "2026-11-01T01:30"];
    expect(said("+12125550101", spring, "America/New_York")).toBe("Sunday 08:00 in New York");
    expect(said("+12125550101", autumn, "America/New_York")).toBe("Sunday 08:00 in New York");
  });

  test("the merchant's own hours narrow the law's, never widen them", () => {
    const own = hoursOf({ ...Settings.parse({}).hours, offers: ["10:00", "24:00"] }, true).marketing;
    const quiet = (local: string) =>
      quietHours(at(local, "America/New_York"), places("+12125550101"), own) !== undefined;
    expect([quiet("2026-11-18T09:30"), quiet("2026-11-18T10:00"), quiet("2026-11-18T21:30")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("a law holds from its first day on, and where none is known those of the US do", () => {
    expect(said("+12145550101", "2025-08-31T08:30", "America/Chicago")).toBe("open");
    expect(said("+12145550101", "2025-09-01T08:30", "America/Chicago")).toBe("Monday 09:00 in Chicago");
    expect(said("+61412345678", "2026-11-18T07:30", "Australia/Sydney")).toBe("Wednesday 08:00 in Sydney");
    expect(said("+61412345678", "2026-11-18T08:00", "Australia/Sydney")).toBe("open");
    expect(said("+61412345678", "2026-11-18T21:00", "Australia/Sydney")).toBe("Thursday 08:00 in Sydney");
  });

  test("what no law restrains keeps the merchant's own hours alone, on a holiday of France too", () => {
    const own = hoursOf({ ...Settings.parse({}).hours, offers: ["10:00", "24:00"] }, true).marketing;
    const until = (local: string, law?: "law" | "own") => {
      const quiet = quietHours(at(local, "Europe/Paris"), places("+33612345678"), own, law);
      return quiet ? localClock(quiet.until, quiet.zone) : "open";
    };
    const moments = ["2026-07-14T12:00", "2026-11-18T21:30", "2026-11-18T09:30"];
    for (const law of [undefined, "law"] as const)
      expect(moments.map((local) => until(local, law))).toEqual([
        ...["Wednesday 10:00 in Paris", "Thursday 10:00 in Paris", "Wednesday 10:00 in Paris"],
      ]);
    expect(moments.map((local) => until(local, "own"))).toEqual(["open", "open", "Wednesday 10:00 in Paris"]);
  });

  test("own hours that begin between two quarters open at the next one, and never before the moment itself", () => {
    const span = [605, 1100] as const; // 10:05 to 18:20
    const own = { weekdays: span, saturday: span, sunday: span };
    const until = (local: string) => {
      const quiet = quietHours(at(local, "America/New_York"), places("+12125550101"), own);
      return quiet ? localClock(quiet.until, quiet.zone) : "open";
    };
    expect(["10:04:59", "10:05", "18:19:59"].map((clock) => until(`2026-11-18T${clock}`))).toEqual([
      ...["Wednesday 10:15 in New York", "open", "open"],
    ]);
    expect(["18:20", "18:21", "18:30"].map((clock) => until(`2026-11-18T${clock}`))).toEqual(
      Array.from({ length: 3 }, () => "Thursday 10:15 in New York"),
    );
    expect(until("2026-11-18T10:00")).toBe("Wednesday 10:15 in New York");
  });

  test("a day without hours is passed over, whichever it is", () => {
    const until = (own: Hours, local: string) =>
      localClock(quietHours(at(local, "America/New_York"), places("+12125550101"), own)!.until, "America/New_York");
    const { weekdays, saturday, sunday } = allDay;
    expect(until({ weekdays, sunday }, "2026-11-21T12:00")).toBe("Sunday 08:00 in New York");
    expect(until({ weekdays, saturday }, "2026-11-22T12:00")).toBe("Monday 08:00 in New York");
    expect(until({ saturday, sunday }, "2026-11-23T12:00")).toBe("Saturday 08:00 in New York");
    expect(until({ sunday }, "2026-11-22T21:00")).toBe("Sunday 08:00 in New York");
  });

  test("hours that never meet hold a text for a while rather than for ever, or for no time at all", () => {
    const never = { weekdays: [60, 120], saturday: [60, 120], sunday: [60, 120] } as const;
    const now = at("2026-11-18T12:00", "America/New_York");
    const quiet = quietHours(now, places("+12125550101"), never);
    expect(quiet!.until.getTime() - now.getTime()).toBe(8 * 24 * 3_600_000);
  });
});

test("wherever and whenever: it ends with the first quarter of an hour at which it is quiet nowhere", () => {
  const phones = ["+12125550101", "+16055550101", "+18005550101", "+14015550101", "+12145550101", "+33612345678"];
  // Around the days on which clocks are changed, too.
  const begin = fc.constantFrom("2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31", "2026-11-22", "2026-12-24");
  const own = fc.constantFrom(allDay, { ...allDay, saturday: [605, 1100] as const }, { ...allDay, sunday: undefined });
  const minutes = fc.nat({ max: 2 * 1440 });
  fc.assert(
    fc.property(fc.constantFrom(...phones), begin, minutes, own, (phone, day, after, hours) => {
      const from = new Date(Date.parse(`${day}T00:00:00Z`) + after * 60_000);
      const asked = (moment: Date) => quietHours(moment, places(phone), hours);
      const quiet = asked(from);
      fc.pre(quiet !== undefined);
      expect(asked(quiet.until)).toBeUndefined();
      const quarter = 15 * 60_000;
      for (let ms = Math.ceil(from.getTime() / quarter) * quarter; ms < quiet.until.getTime(); ms += quarter)
        expect(asked(new Date(ms))).toMatchObject({ until: quiet.until });
    }),
    { numRuns: 40 },
  );
});
