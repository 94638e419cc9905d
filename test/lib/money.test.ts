import { expect, test } from "vitest";
import { languages, type Language } from "#app/lib/language.ts";
import { formatMoney } from "#app/lib/money.ts";
import { countParts } from "#app/templates/parts.ts";

const written: [string, string, Language, string][] = [
  ["1234.5", "USD", "en", "$1,234.50"],
  ["1234.5", "USD", "es", "$1,234.50"],
  ["1234.5", "MXN", "es", "$1,234.50"],
  ["1234.5", "EUR", "es", "1234,50 €"],
  ["1234.5", "EUR", "fr", "1 234,50 €"],
  ["1234.5", "CAD", "fr", "1 234,50 $"],
  ["1234.5", "EUR", "de", "1.234,50 €"],
  ["1234.5", "CHF", "de", "CHF 1'234.50"],
  ["1234.5", "BRL", "pt", "R$ 1.234,50"],
  ["1234.5", "EUR", "it", "1234,50 €"],
  ["1234.5", "EUR", "nl", "€ 1.234,50"],
  ["1234.5", "INR", "hi", "₹1,234.50"],
  ["1234.5", "INR", "en", "INR 1,234.50"],
  ["1234", "KRW", "en", "KRW 1,234"],
  ["1234", "JPY", "en", "¥1,234"],
  ["1234.5", "EUR", "en", "€1,234.50"],
  ["-1234.5", "USD", "en", "-$1,234.50"],
];

test.each(written)("%s %s in %s is %s", (amount, currencyCode, language, expected) => {
  expect(formatMoney({ amount, currencyCode }, language)).toBe(expected);
});

test("no currency makes a text dearer, but in Hindi, which is dear by itself", () => {
  const currencies = Intl.supportedValuesOf("currency");
  const dear = languages
    .filter((language) => language !== "hi")
    .flatMap((language) => currencies.map((currencyCode) => formatMoney({ amount: "1234.5", currencyCode }, language)))
    .filter((money) => countParts(money).encoding !== "GSM-7");
  expect(dear).toEqual([]);
});
