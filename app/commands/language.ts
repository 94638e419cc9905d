import { readLanguage, type Language } from "#app/lib/language.ts";
import { say } from "#app/outcomes/outcome.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { languageSamples, languageTexts } from "./language.texts.ts";
import { languageWords } from "./language.words.ts";

/** LANGUAGE Spanish: we write to them in it, the answer to this being the first text. */
export const language = defineCommand({
  key: "language",
  name: "Choose a language",
  description: "The language that the shopper is texted in.",
  intents: ["language"],
  words: [languageWords],
  texts: languageTexts,
  samples: languageSamples,
  run(request) {
    const { spoken } = request.shop.settings.languages;
    const chosen = chosenBy(request);
    return Promise.resolve(
      chosen && spoken.includes(chosen)
        ? { ...say("chosen"), language: chosen }
        : say("which", { languages: spoken.map((language) => names[language]).join(", ") }),
    );
  },
});

/** As they can be typed, and written in the plain alphabet of SMS. */
const names: Record<Language, string> = {
  en: "English",
  es: "Español",
  fr: "French",
  de: "Deutsch",
  pt: "Portuguese",
  it: "Italiano",
  nl: "Nederlands",
  hi: "Hindi",
};

/** By its name, or by its code as the last word: "LANGUAGE es". */
function chosenBy({ slots, text }: CommandRequest): Language | undefined {
  const last = /\b([a-z]{2})\W*$/i.exec(text)?.[1]?.toLowerCase();
  return slots.language ?? (last ? readLanguage(last) : undefined);
}
