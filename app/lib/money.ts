import type { Language } from "./language.ts";

export type Money = { amount: string; currencyCode: string };

/** Money as people read it, in characters that every SMS has: no-break spaces would double a text's parts. */
export function formatMoney({ amount, currencyCode }: Money, language: Language): string {
  const locale = language === "en" ? "en-US" : language === "pt" ? "pt-BR" : language;
  const options = {
    style: "currency",
    currency: currencyCode,
    currencyDisplay: "narrowSymbol",
    numberingSystem: "latn",
  } as const;
  const written = new Intl.NumberFormat(locale, options).format(Number(amount)).replace(/[\u00a0\u202f]/g, " ");
  // $, £, ¥ and € are in the alphabet of SMS (3GPP TS 23.038); other symbols are written as their currency's code.
  return /^[\d\s.,$£¥€-]+$/.test(written) ? written : `${Number(amount).toFixed(2)} ${currencyCode}`;
}

/** Whole cents of two amounts, compared: 10.0 and 10.00 are the same. */
export const sameAmount = (a: Money, b: Money) =>
  a.currencyCode === b.currencyCode && Math.round(Number(a.amount) * 100) === Math.round(Number(b.amount) * 100);
