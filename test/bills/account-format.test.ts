import { expect, test } from "vitest";
import { fitsFormat, readFormat } from "#app/bills/account-format.ts";
import { firstFormats } from "#app/bills/service.ts";

test.each([
  ["\\d{10}", "9876543210", true],
  ["\\d{10}", "98765432101", false],
  ["^\\d{4}$", "1234", true],
  ["[A-Z]{2}\\d{6,8}", "ab123456", true],
  ["W-\\d{5}", "W-12345", true],
  ["\\+?\\d{8,15}", "+14155550101", true],
  ["[\\w-]{5,20}", "FB-12345", true],
  ["[^0-9]{3}", "abc", true],
  ["\\d{1,40}", "1".repeat(41), false],
])("%s and %s: %s", (format, number, fits) => {
  expect(fitsFormat(format, number)).toBe(fits);
});

test.each(["", "(a+)+$", "a|b", "\\d+", "\\d*", ".{1,20}", "(?=a)", "\\1", "[a", "\\d{1,2,3}", "\\d{100}", "[z-a]"])(
  "%s says more than a format may, or nothing",
  (format) => {
    expect(readFormat(format)).toBeUndefined();
  },
);

test("the dearest formats that may be written cost no time on the worst numbers", () => {
  const worst = ["[\\d]{0,40}".repeat(3), "\\d{0,40}\\d{0,40}\\d{0,40}", `${"\\d?".repeat(3)}\\d{40}`];
  const began = performance.now();
  for (const format of worst) {
    expect(readFormat(format)).toBeDefined();
    fitsFormat(format, `${"1".repeat(39)}x`);
  }
  expect(performance.now() - began).toBeLessThan(50);
  expect(readFormat("\\d{0,9}".repeat(4))).toBeUndefined();
  expect(readFormat("\\d".repeat(13))).toBeUndefined();
});

test("the formats that a new service begins with can be used", () => {
  for (const format of Object.values(firstFormats)) expect(readFormat(format)).toBeDefined();
});
