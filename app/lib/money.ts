import type { Language } from "./language.ts";

export type Money = { amount: string; currencyCode: string };

/** Letters, digits and signs of the alphabet of SMS (3GPP TS 23.038): no text gets dearer by these. */
const everywhere = /^[\w\s.,'$£¥€-]+$/;
/** Hindi leaves that alphabet anyway, so there the rupee has its sign. */
const inHindi = /^[\w\s.,'$£¥€₹-]+$/;

/** Money as people of that language and currency read it, in characters that every SMS has. */
export function formatMoney({ amount, currencyCode }: Money, language: Language): string {
  const written = (currencyDisplay: Display) =>
    formatOf(currencyCode, language, currencyDisplay)
      .format(Number(amount))
      // No-break spaces and the typographic apostrophe of Switzerland would double a text's parts.
      .replace(/[\u00a0\u202f]/g, " ")
      .replace(/’/g, "'");
  const short = written("narrowSymbol");
  return (language === "hi" ? inHindi : everywhere).test(short) ? short : written("code");
}

type Display = "narrowSymbol" | "code";

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than using it a hundred times; there are as many as currencies and languages. */
function formatOf(currency: string, language: Language, currencyDisplay: Display): Intl.NumberFormat {
  const key = `${currency} ${language} ${currencyDisplay}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(localeOf(currency, language), {
      style: "currency",
      ...{ currency, currencyDisplay, numberingSystem: "latn" },
    });
  formats.set(key, made);
  return made;
}

/** A currency's code begins with its country's (ISO 4217): dollars are written $1.50 in Spanish, too, and euros 1,50 €. */
const localeOf = (currencyCode: string, language: Language) => `${language}-${currencyCode.slice(0, 2)}`;

/** Whole cents of two amounts, compared: 10.0 and 10.00 are the same. */
export const sameAmount = (a: Money, b: Money) =>
  a.currencyCode === b.currencyCode && Math.round(Number(a.amount) * 100) === Math.round(Number(b.amount) * 100);

/** What is left of an amount, to the cent: amounts of one currency. */
export const lessMoney = (amount: Money, taken: Money): Money => ({
  ...amount,
  amount: ((Math.round(Number(amount.amount) * 100) - Math.round(Number(taken.amount) * 100)) / 100).toFixed(2),
});
