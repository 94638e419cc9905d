import polarisEn from "@shopify/polaris/locales/en.json" with { type: "json" };
import polarisEs from "@shopify/polaris/locales/es.json" with { type: "json" };
import polarisFr from "@shopify/polaris/locales/fr.json" with { type: "json" };
import { translationFrom, type AdminLanguage, type Polaris, type Translation } from "./translation.ts";
import en from "./translations/en.json" with { type: "json" };
import es from "./translations/es.json" with { type: "json" };
import fr from "./translations/fr.json" with { type: "json" };

const known: Partial<Record<AdminLanguage, Translation>> = {};

/** What the server draws a page with: the words that its browser fetches are in its memory. */
export const translationIn = (language: AdminLanguage): Translation =>
  (known[language] ??= translationFrom(language, words[language]));

const words = {
  en: { words: en, polaris: polarisEn },
  es: { words: es, polaris: polarisEs as Polaris },
  fr: { words: fr, polaris: polarisFr as Polaris },
};
