import { speakerIn } from "#app/components/sentence.ts";
import { translationIn } from "#app/components/translation.server.ts";
import { type AdminLanguage } from "#app/components/translation.ts";

/** Says sentences as a page in that language would. */
export const speakerOf = async (language: AdminLanguage, timeZone = "UTC") =>
  speakerIn(translationIn(language), timeZone);

export const inEnglish = await speakerOf("en");
