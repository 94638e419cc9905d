import { expect, test } from "vitest";
import { referenceTo, smsReceived, surveyAnswered } from "#app/flow/payloads.ts";

test.each([
  ["gid://shopify/Customer/7274312279902", 7274312279902],
  ["gid://shopify/Order/9007199254740993", "9007199254740993"],
  [null, undefined],
  ["gid://shopify/Order/", undefined],
])("%j is named to Flow as %j", (gid, reference) => expect(referenceTo(gid)).toBe(reference));

const ann = { phone: "+14155550101", customerId: "gid://shopify/Customer/12" };

test("a text of many lines and any length becomes one short line", () => {
  const { "Message text": text } = smsReceived(ann, { text: ` a\r\nb\t${"c".repeat(60_000)}`, meaning: "none" });
  expect(text).toMatch(/^a b c{1996}$/);
});

test("what nobody said is empty, and nobody is no customer", () => {
  expect(
    surveyAnswered({ ...ann, customerId: null }, { orderId: "gid://shopify/Order/5", rating: 4, words: null }),
  ).toEqual({ "Phone number": ann.phone, order_id: 5, Rating: 4, Comment: "" });
});
