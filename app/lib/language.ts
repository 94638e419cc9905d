/** The languages that we read and answer in. */
export const languages = ["en", "es", "fr", "de", "pt", "it", "nl", "hi"] as const;
export type Language = (typeof languages)[number];

/** The language of a locale such as `pt-BR`; English where we have none of our own. */
export function languageOf(locale: string | null | undefined): Language {
  const language = locale?.slice(0, 2).toLowerCase();
  return languages.find((known) => known === language) ?? "en";
}
