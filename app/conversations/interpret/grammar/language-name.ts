import type { Language } from "#app/lib/language.ts";
import type { Word } from "../message.ts";

/** "Spanish", "español", "auf Deutsch". */
export function findLanguage(words: readonly Word[]): Language | undefined {
  for (const word of words) {
    const language = LANGUAGE_NAMES[word.folded];
    if (language) return language;
  }
  return undefined;
}

const LANGUAGE_NAMES: Record<string, Language> = {
  english: "en", ingles: "en", anglais: "en", englisch: "en", inglese: "en", engels: "en", angrezi: "en", अंग्रेजी: "en",
  spanish: "es", espanol: "es", castellano: "es", espagnol: "es", spanisch: "es", espanhol: "es", spagnolo: "es", spaans: "es",
  french: "fr", frances: "fr", francais: "fr", franzosisch: "fr", francese: "fr", frans: "fr",
  german: "de", aleman: "de", allemand: "de", deutsch: "de", alemao: "de", tedesco: "de", duits: "de",
  portuguese: "pt", portugues: "pt", portugais: "pt", portugiesisch: "pt", portoghese: "pt", portugees: "pt",
  italian: "it", italiano: "it", italien: "it", italienisch: "it", italiaans: "it",
  dutch: "nl", holandes: "nl", neerlandais: "nl", niederlandisch: "nl", olandese: "nl", nederlands: "nl",
  hindi: "hi", हिंदी: "hi", हिन्दी: "hi",
}; // prettier-ignore
