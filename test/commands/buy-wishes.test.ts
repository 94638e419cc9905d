import { expect, test } from "vitest";
import { splitWish } from "#app/commands/buy.wishes.ts";

test.each([
  ["margherita no onions", "margherita", "no onions"],
  ["large margherita without onions, extra cheese", "large margherita", "without onions, extra cheese"],
  ["burger (well done)", "burger", "well done"],
  ["pizza sin cebolla", "pizza", "sin cebolla"],
  ["Pizza ohne Zwiebeln", "Pizza", "ohne Zwiebeln"],
])("%s is %s, as wished: %s", (text, product, wish) => {
  expect(splitWish(text)).toEqual({ product, wish });
});

test.each(["margherita", "no onions", "extra large pizza", "nonna's pizza", "coffee"])(
  "%s has no wish in it",
  (text) => {
    expect(splitWish(text)).toBeUndefined();
  },
);

test("a wish is no letter", () => {
  expect(splitWish(`pizza no ${"onions ".repeat(40)}`)!.wish.length).toBeLessThanOrEqual(60);
});
