import { expect, test } from "vitest";
import { hoursOf } from "#app/messages/hours.ts";
import { isFrenchHoliday, localClock, localMoment } from "#app/messages/local-time.ts";
import { quietHours } from "#app/messages/quiet-hours.ts";
import { Settings } from "#app/shops/settings.ts";

const at = (iso: string) => new Date(iso);

test.each([
  ["2026-07-01T12:34:56Z", "America/New_York", [2026, 7, 1, 3, 8 * 60 + 34]],
  ["2026-01-01T03:00:00Z", "America/Los_Angeles", [2025, 12, 31, 3, 19 * 60]],
  // An hour that is not there, and one that is there twice.
  ["2026-03-08T06:59:00Z", "America/New_York", [2026, 3, 8, 0, 119]],
  ["2026-03-08T07:00:00Z", "America/New_York", [2026, 3, 8, 0, 180]],
  ["2026-11-01T05:59:00Z", "America/New_York", [2026, 11, 1, 0, 119]],
  ["2026-11-01T06:00:00Z", "America/New_York", [2026, 11, 1, 0, 60]],
  ["2026-11-22T18:30:00Z", "Asia/Kolkata", [2026, 11, 23, 1, 0]],
  ["2026-11-22T18:15:00Z", "Asia/Kathmandu", [2026, 11, 23, 1, 0]],
])("%s in %s", (moment, zone, [year, month, day, weekday, minute]) => {
  const local = { year, month, day, weekday, minute };
  // Asked twice, as it is kept after the first time.
  expect([localMoment(at(moment), zone), localMoment(at(moment), zone)]).toEqual([local, local]);
});

test("a clock is told with its day and its town", () => {
  const days = Array.from({ length: 7 }, (_, day) => localClock(at(`2026-11-${22 + day}T17:05:00Z`), "America/Denver"));
  expect(days).toEqual(
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"].map(
      (name) => `${name} 10:05 in Denver`,
    ),
  );
  expect(localClock(at("2026-11-22T05:00:00Z"), "America/Kentucky/Louisville")).toBe("Sunday 00:00 in Louisville");
  expect(localClock(at("2026-11-22T05:00:00Z"), "America/Port_of_Spain")).toBe("Sunday 01:00 in Port of Spain");
});

/** As 4-6. */
const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)))
    .filter((moment) => moment.getUTCFullYear() === year && isFrenchHoliday(localMoment(moment, "Etc/UTC")))
    .map((moment) => `${moment.getUTCMonth() + 1}-${moment.getUTCDate()}`);

test("France rests on eleven days, three of which follow Easter", () => {
  expect(holidaysOf(2026)).toEqual([
    "1-1",
    "4-6",
    "5-1",
    "5-8",
    "5-14",
    "5-25",
    "7-14",
    "8-15",
    "11-1",
    "11-11",
    "12-25",
  ]);
  expect(holidaysOf(2027)).toEqual([
    "1-1",
    "3-29",
    "5-1",
    "5-6",
    "5-8",
    "5-17",
    "7-14",
    "8-15",
    "11-1",
    "11-11",
    "12-25",
  ]);
  const mondays = { 1900: "4-16", 1954: "4-19", 1981: "4-20", 1994: "4-4", 2008: "3-24", 2011: "4-25", 2019: "4-22" };
  const later = { 2021: "4-5", 2024: "4-1", 2025: "4-21", 2038: "4-26", 2049: "4-19", 2076: "4-20", 2100: "3-29" };
  for (const [year, monday] of Object.entries({ ...mondays, ...later }))
    expect(holidaysOf(Number(year)).find((day) => /^[34]-/.test(day))).toBe(monday);
});

test("a merchant's hours are read by the minute; news of an order keeps its hours only where it can wait", () => {
  const { hours } = Settings.parse({
    hours: { offers: ["09:35", "20:05"], offersOnSunday: ["12:10", "24:00"], orders: ["08:20", "21:40"] },
  });
  const marketing = { weekdays: [575, 1205], saturday: [575, 1205], sunday: [730, 1440] };
  const orders = { weekdays: [500, 1300], saturday: [500, 1300], sunday: [500, 1300] };
  expect(hoursOf(hours, true)).toEqual({ marketing, orders });
  const always = { weekdays: [0, 1440], saturday: [0, 1440], sunday: [0, 1440] };
  expect(hoursOf(hours, false)).toEqual({ marketing, orders: always });
});

test("hours that never meet hold it for eight days, and say for whom", () => {
  const never = { weekdays: [0, 60], saturday: [0, 60], sunday: [0, 60] } as const;
  const from = at("2026-11-18T20:00:00Z");
  expect(quietHours(from, { country: "US", zones: ["America/New_York"], states: ["NY"] }, never)).toEqual({
    until: at("2026-11-26T20:00:00Z"),
    zone: "America/New_York",
  });
});
