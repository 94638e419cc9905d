import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExact, storable } from "#app/shopify/exact-json.ts";

test("a number that JavaScript would round comes back as its digits", () => {
  const text = '{"id":820982911946154508,"small":42,"price":1.50,"huge":1e400,"list":[-9007199254740993]}';
  expect(parseExact(text)).toEqual({
    id: "820982911946154508",
    small: 42,
    price: 1.5,
    huge: Infinity,
    list: ["-9007199254740993"],
  });
});

test("everything else is read as ever", () => {
  const values = [
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  ];
  const texts = fc.object({ values }).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(texts, (text) => {
      expect(parseExact(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  [String.raw`{"a":"x\u0000y"}`, String.raw`{"a":"x\ufffdy"}`],
  [String.raw`{"a":"\\u0000"}`, String.raw`{"a":"\\u0000"}`],
  [String.raw`{"a":"\\\u0000"}`, String.raw`{"a":"\\\ufffd"}`],
  [String.raw`{"a":"\ud83d\ude00"}`, String.raw`{"a":"\ud83d\ude00"}`],
  [String.raw`{"a":"\ud83d"}`, String.raw`{"a":"\ufffd"}`],
  [String.raw`{"a":"\ude00\ud83d!"}`, String.raw`{"a":"\ufffd\ufffd!"}`],
  [String.raw`{"a":"\ud83d\n\ude00"}`, String.raw`{"a":"\ufffd\n\ufffd"}`],
  [String.raw`{"a":"\"\u00e9"}`, String.raw`{"a":"\"\u00e9"}`],
  ['{"id":820982911946154508}', '{"id":820982911946154508}'],
])("storable(%s)", (text, stored) => expect(storable(text)).toBe(stored));
