import { expect, test } from "vitest";
import { referralCodeOf, referralOf, referrerOf } from "#app/shops/referral.ts";
import { readSettings } from "#app/shops/settings.ts";

test.each(["1", "7123456789012", "9007199254740993", "18446744073709551615"])(
  "customer %s is found again by the code, however it is written",
  (number) => {
    const id = `gid://shopify/Customer/${number}`;
    const code = referralCodeOf(id);
    expect(code).toMatch(/^FRIEND-[0-9A-Z]+$/);
    expect([referrerOf(code), referrerOf(` ${code.toLowerCase()} `)]).toEqual([id, id]);
  },
);

test.each(["WELCOME10", "FRIEND-", "FRIEND", "MYFRIEND-2A", "FRIEND-2A-3", "FRIEND-É", ""])(
  "%j is nobody's",
  (code) => {
    expect(referrerOf(code)).toBeUndefined();
  },
);

test("a shop rewards friends once both amounts are set", () => {
  const chosen = (values: object) => referralOf(readSettings({ commands: { refer: { on: true, values } } }));
  expect(chosen({})).toBeUndefined();
  expect(chosen({ friendGets: 5 })).toBeUndefined();
  expect(chosen({ customerGets: 5 })).toBeUndefined();
  expect(chosen({ friendGets: 5, customerGets: 10 })).toEqual({ friendGets: 5, from: 0, customerGets: 10 });
});
