import { DateTime } from "luxon";
import type { Language } from "./language.ts";

/** A day in short where a language wants another form than Thu 26 Nov. Hindi's short months are not what people write. */
const dayFormats: Partial<Record<Language, string>> = { de: "ccc d. LLL", hi: "ccc d LLLL" };

/** The day of a moment in that time zone: Thu 26 Nov. Without a full stop at its end ("nov."): the text around it has one. */
export const shortDay = (at: Date, timeZone: string, language: Language) =>
  DateTime.fromJSDate(at, { zone: timeZone })
    .setLocale(language)
    .toFormat(dayFormats[language] ?? "ccc d LLL")
    .replace(/\.$/, "");
