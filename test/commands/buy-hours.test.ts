import { expect, test } from "vitest";
import { dayAndTime, openingOf } from "#app/commands/buy.hours.ts";

const closed = { monday: "", tuesday: "", wednesday: "", thursday: "", friday: "", saturday: "", sunday: "" };
const diner = {
  ...closed,
  monday: "11:00-14:30, 17-22",
  friday: "18:00-02:00",
  sunday: "0:00-24:00",
};
const zone = "America/New_York";

test.each([
  ["2026-11-23T15:59:00Z", false, "Mon 11:00 AM"],
  ["2026-11-23T16:01:00Z", true, "Mon 5:00 PM"],
  ["2026-11-23T19:30:00Z", false, "Mon 5:00 PM"],
  ["2026-11-24T02:59:00Z", true, "Fri 6:00 PM"],
  ["2026-11-24T03:00:00Z", false, "Fri 6:00 PM"],
  // Friday's night goes on into Saturday.
  ["2026-11-28T06:59:00Z", true, "Sun 12:00 AM"],
  ["2026-11-28T07:00:00Z", false, "Sun 12:00 AM"],
  ["2026-11-29T23:00:00Z", true, "Mon 11:00 AM"],
])("at %s open is %s, and it opens next %s", (at, open, next) => {
  const opening = openingOf(diner, zone, new Date(at));
  expect(opening.open).toBe(open);
  expect(dayAndTime(opening.next!, "en")).toBe(next);
});

test("Saturday's night goes on into Sunday, across the end of the week", () => {
  const bar = { ...closed, saturday: "20:00-04:00" };
  expect(openingOf(bar, zone, new Date("2026-11-29T08:59:00Z")).open).toBe(true);
  expect(openingOf(bar, zone, new Date("2026-11-29T09:00:00Z")).open).toBe(false);
});

test.each([
  ["the day before the clocks go back", "2026-10-31T15:00:00Z", true],
  ["the day they do", "2026-11-01T15:00:00Z", false],
  ["an hour later", "2026-11-01T16:00:00Z", true],
])("hours are by the shop's clock: %s", (_when, at, open) => {
  const always = { ...closed, saturday: "11:00-12:00", sunday: "11:00-12:00" };
  expect(openingOf(always, zone, new Date(at)).open).toBe(open);
});

test("a shop that told no hours, or none that can be read, takes orders at any time", () => {
  expect(openingOf(closed, zone, new Date("2026-11-23T16:00:00Z"))).toEqual({ open: true });
  expect(openingOf({ ...closed, monday: "all day long" }, zone, new Date("2026-11-23T16:00:00Z"))).toEqual({
    open: true,
  });
});

test("the time is told in the plain alphabet, in each language", () => {
  const said = (["en", "es", "fr", "de", "pt", "it", "nl"] as const).map((language) =>
    dayAndTime(24 * 60 + 11 * 60, language),
  );
  expect(said).toEqual([
    "Mon 11:00 AM",
    "lun, 11:00",
    "lun. 11:00",
    "Mo., 11:00",
    "seg., 11:00",
    "lun 11:00",
    "ma 11:00",
  ]);
});

test("a Saturday in Spanish has no accent", () => {
  expect(dayAndTime(6 * 24 * 60 + 9 * 60, "es")).toBe("sab, 9:00");
});
