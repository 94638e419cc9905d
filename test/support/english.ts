import { speakerIn } from "#app/components/sentence.ts";
import { loadTranslation, type AdminLanguage } from "#app/components/translation.ts";

/** Says sentences as a page in that language would. */
export const speakerOf = async (language: AdminLanguage, timeZone = "UTC") =>
  speakerIn(await loadTranslation(language), timeZone);

export const inEnglish = await speakerOf("en");
