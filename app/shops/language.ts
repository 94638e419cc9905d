import { readLanguage, type Language } from "#app/lib/language.ts";
import type { Shop } from "./shop.ts";

/**
 * The language in which a shop speaks to somebody: the first of those that they are known by (a language or a locale, the surest
 * first) that the merchant chose to speak; else the one chosen for everybody else, the shop's own, or the first of its languages.
 */
export function spokenTo(
  { settings: { languages }, locale }: Pick<Shop, "settings" | "locale">,
  ...heard: (string | null | undefined)[]
): Language {
  const wished = [...heard, languages.otherwise, locale].map(readLanguage);
  return wished.find((language) => language && languages.spoken.includes(language)) ?? languages.spoken[0]!;
}
