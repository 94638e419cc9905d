/** The languages that we read and answer in. */
export const languages = ["en", "es", "fr", "de", "pt", "it", "nl", "hi"] as const;
export type Language = (typeof languages)[number];

/** The language of a locale such as `pt-BR`, if it is one of ours. */
export function readLanguage(locale: string | null | undefined): Language | undefined {
  const language = locale?.slice(0, 2).toLowerCase();
  return languages.find((known) => known === language);
}

/** The language of a locale; English where we have none of our own. */
export const languageOf = (locale: string | null | undefined): Language => readLanguage(locale) ?? "en";
