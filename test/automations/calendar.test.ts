import { expect, test } from "vitest";
import { daysFor, readIntervals } from "#app/automations/replenishment.interval.ts";

test("what runs out is read from the merchant's lines, and what says no days is left out", () => {
  expect(
    readIntervals(["Coffee beans = 30", "tea: 14 days", " refill-45=45", "Soap", "= 30", "Salt = 0", "Oil = 90", ""]),
  ).toEqual([
    { goods: "coffee beans", days: 30 },
    { goods: "tea", days: 14 },
    { goods: "refill-45", days: 45 },
  ]);
});

test("goods last as long as the first line says that names them by a part of their title or by a whole tag", () => {
  const intervals = readIntervals(["Decaf = 20", "coffee = 30", "weekly = 7"]);
  expect(daysFor(intervals, { title: "Coffee Beans Decaf", tags: [] })).toBe(20);
  expect(daysFor(intervals, { title: "COFFEE Beans", tags: ["weekly"] })).toBe(30);
  expect(daysFor(intervals, { title: "Milk", tags: ["Weekly"] })).toBe(7);
  expect(daysFor(intervals, { title: "Milk", tags: ["biweekly"] })).toBeUndefined();
});
