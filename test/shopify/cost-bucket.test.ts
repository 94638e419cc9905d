import { expect, test } from "vitest";
import { takePoints, waitForPointsMs, type Bucket } from "#app/shopify/cost-bucket.ts";

const bucket: Bucket = { available: 30, maximum: 1000, restorePerSecond: 100, atMs: 0 };

test.each([
  ["enough: now", 30, 0, 0],
  ["20 are missing: 200 ms at 100 a second", 50, 0, 200],
  ["after 100 ms ten of them are back", 50, 100, 100],
  ["after a while there is enough", 50, 5_000, 0],
  ["what costs more than the bucket holds waits for a full one", 5_000, 0, 9_700],
])("%s", (_what, cost, nowMs, waitMs) => expect(waitForPointsMs(bucket, cost, nowMs)).toBe(waitMs));

test("an unknown bucket is not waited for", () => expect(waitForPointsMs(undefined, 500, 0)).toBe(0));

test("calls at once queue up behind each other's points", () => {
  const first = takePoints(bucket, 30, 0);
  const second = takePoints(first, 30, 0);
  expect([bucket, first, second].map((seen) => waitForPointsMs(seen, 30, 0))).toEqual([0, 300, 600]);
});

test("it never holds more than its maximum", () => {
  expect(waitForPointsMs(takePoints(bucket, 1000, 1_000_000), 10, 1_000_000)).toBe(100);
});
