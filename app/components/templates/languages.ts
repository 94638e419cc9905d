import type { Language } from "#app/lib/language.ts";

/** The languages' names for the merchant. */
export const languageNames: Record<Language, string> = {
  en: "English",
  es: "Spanish",
  fr: "French",
  de: "German",
  pt: "Portuguese",
  it: "Italian",
  nl: "Dutch",
  hi: "Hindi",
};
