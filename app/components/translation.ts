import { createInstance, type i18n, type TFunction } from "i18next";
import { createContext, useContext } from "react";
import { recogniser } from "./recognise.ts";

/** The languages of the admin's pages; shoppers are spoken to in more. English needs a file for its plurals alone. */
export const adminLanguages = ["en", "es", "fr"] as const;
export type AdminLanguage = (typeof adminLanguages)[number];

export type Words = Record<string, string>;
export type Polaris = typeof import("@shopify/polaris/locales/en.json");

/** What a page is written in, and Polaris' own words in the same language. */
export type Translation = { language: AdminLanguage; t: TFunction; say: Say; polaris: Polaris };

/** Says what is written down in English with its values in it: why a text was not sent, what is wrong with a field. */
export type Say = (written: string) => string;

/** English sentences are the keys: what nobody has translated is still said. */
export function translationFrom(
  language: AdminLanguage,
  { words, polaris }: { words: Words; polaris: Polaris },
): Translation {
  const speaker: i18n = createInstance({
    ...{ lng: language, fallbackLng: false, initAsync: false, showSupportNotice: false },
    ...{ keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } },
    resources: { [language]: { translation: words } },
  });
  void speaker.init();
  return { language, t: speaker.t, say: sayingIn(speaker.t, words), polaris };
}

function sayingIn(t: TFunction, words: Words): Say {
  const recognise = recogniser(Object.keys(words));
  function say(written: string): string {
    const found = recognise(written);
    if (!found) return written;
    // "Not sent: {{why}}", "{{label}} saved": what stands there is ours, too, where these names say so.
    const ours = (["why", "label", "weekday"] as const).map((name) => [name, say(String(found.values[name] ?? ""))]);
    const values: Record<string, string | number> = { ...found.values, ...Object.fromEntries(ours) };
    return t(found.key, values);
  }
  return say;
}

const untranslated = translationFrom("en", { words: {}, polaris: {} as Polaris });

export const TranslationContext = createContext<Translation>(untranslated);

/** Says a sentence in the language of the page: `t("{{count}} texts", { count })`. */
export const useT = (): TFunction => useContext(TranslationContext).t;

/** Says what the server said in English, whole. */
export const useSay = (): Say => useContext(TranslationContext).say;

/** The language that Shopify's admin is shown in (`locale`, which it adds to the app's address), else the browser's; English where we have neither. */
export function languageOfRequest(request: Request): AdminLanguage {
  const asked = [new URL(request.url).searchParams.get("locale"), request.headers.get("accept-language")];
  const wanted = asked
    .flatMap((written) => (written ?? "").split(","))
    .map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.map(adminLanguageOf).find((language) => language !== undefined) ?? "en";
}

export const adminLanguageOf = (tag: string): AdminLanguage | undefined =>
  adminLanguages.find((language) => language === tag);
