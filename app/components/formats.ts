import { createContext, useContext } from "react";
import { formatMoney, type Money } from "#app/lib/money.ts";
import { TranslationContext, type AdminLanguage } from "./translation.ts";

/** The shop's time zone, as an IANA name: whoever looks, an hour means the shop's. */
export const ZoneContext = createContext("UTC");

/** Moments, amounts and numbers as the page's language writes them. */
export function useFormats() {
  const { language } = useContext(TranslationContext);
  return formatsIn(language, useContext(ZoneContext));
}

/** English is written as in the United States, as Shopify's own admin does. */
const localeOf = (language: AdminLanguage) => (language === "en" ? "en-US" : language);

export function formatsIn(language: AdminLanguage, timeZone: string) {
  const locale = localeOf(language);
  const dated = (at: string, options: Intl.DateTimeFormatOptions) =>
    // Server and browser may know languages from different years; spaces are what they disagree about most.
    new Intl.DateTimeFormat(locale, options).format(new Date(at)).replace(/[\u00a0\u202f]/g, " ");
  return {
    language,
    /** An ISO moment by the shop's clock: Nov 22, 2026, 3:05 PM. */
    moment: (at: string) =>
      [
        dated(at, { timeZone, day: "numeric", month: "short", year: "numeric" }),
        dated(at, { timeZone, hour: "numeric", minute: "2-digit" }),
      ].join(", "),
    /** A calendar day such as 2026-11-22, in short: Nov 22. */
    day: (date: string) => dated(`${date}T00:00Z`, { timeZone: "UTC", day: "numeric", month: "short" }),
    /** A language within a sentence: English, anglais. */
    languageName: (of: string) => new Intl.DisplayNames(locale, { type: "language" }).of(of) ?? of,
    number: (value: number) => value.toLocaleString(locale),
    money: (amount: Money) => formatMoney(amount, language),
  };
}
