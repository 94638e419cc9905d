import { expect, test } from "vitest";
import { suggestionsFor } from "./page/suggestions.js";

const hot = (text?: string) =>
  suggestionsFor(text)
    .filter((suggestion) => suggestion.hot)
    .map((suggestion) => suggestion.text);

test.each([
  [undefined, []],
  ["Your order #1001 is on its way.", []],
  ["2 x Blue Mug, $30.92 in all. Reply 482913 to order, within 5 minutes.", ["482913"]],
  ["Which one?\n1. Blue Mug\n2. Navy Mug", ["1", "2"]],
  [
    "Buy it? Reply 132927 to order (or reply 2 to use your store credit of $100.00), NO to drop it.",
    ["132927", "2", "NO"],
  ],
  ["¿Qué producto? Responde 1 para Blue Mug ($14.50), 2 para Navy Mug ($18.00), o NO.", ["1", "2", "NO"]],
  ["Reply YES to get our texts, HELP for help.", ["YES"]],
  ["Shall we? YES or NO", ["YES", "NO"]],
])("after %j a shopper would answer %j", (text, answers) => {
  expect(hot(text)).toEqual(answers);
});

test("offers no text twice", () => {
  const texts = suggestionsFor("Reply YES").map((suggestion) => suggestion.text);
  expect(new Set(texts).size).toBe(texts.length);
});
