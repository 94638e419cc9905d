import { DateTime } from "luxon";
import { months } from "#app/lib/dates/words.ts";
import { dateText } from "#app/lib/dates/text.ts";
import type { Language } from "#app/lib/language.ts";

/** A day of any year: 04-12. The year of birth is not kept. */
export type Birthday = string;

/** Somebody whose birthday it is. */
export type Celebrant = {
  contactId: string;
  customerId: string | null;
};

const month = `(?<month>${months.join("|")})`;
const named = [
  new RegExp(`\\b(?<day>\\d{1,2})(?: (?:th|of|the|_))* ${month}\\b`),
  new RegExp(`\\b${month}(?: (?:the|on|_))* (?<day>\\d{1,2})\\b`),
];
const iso = /\b\d{4}-(?<month>\d\d)-(?<day>\d\d)\b/;
/** 12.4. is the 12th of April wherever people write points. */
const pointed = /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\b/;
const figures = /\b(?<first>\d{1,2})(?:[/ -]| ?- ?| to )(?<second>\d{1,2})\b|\b(?<both>\d{4})\b/;

/**
 * The birthdays that a text may mean, the likelier first: one where it is plain, two of 04/12, none where it names no day.
 * `monthFirst`: how days are written where they live.
 */
export function readBirthday(text: string, language: Language, { monthFirst }: { monthFirst: boolean }): Birthday[] {
  const { plain } = dateText(text, language);
  for (const pattern of named) {
    const found = pattern.exec(plain)?.groups;
    if (found) return existing(Number(found.day), months.indexOf(found.month ?? "") + 1);
  }
  const certain = (iso.exec(plain) ?? pointed.exec(plain))?.groups;
  if (certain) return existing(Number(certain.day), Number(certain.month));
  const { first, second, both } = figures.exec(plain)?.groups ?? {};
  const [one, other] = [Number(first ?? both?.slice(0, 2)), Number(second ?? both?.slice(2))];
  const readings = [existing(one, other), existing(other, one)];
  return [...new Set((monthFirst ? readings.reverse() : readings).flat())];
}

/** 2024 has a 29 February. */
function existing(day: number, ofMonth: number): Birthday[] {
  if (!day || !ofMonth) return [];
  const date = DateTime.fromObject({ year: 2024, month: ofMonth, day });
  return date.isValid ? [date.toFormat("LL-dd")] : [];
}

/** The birthdays that are kept on a day (2026-11-22): whoever was born on 29 February has theirs on the 28th in other years. */
export function birthdaysKeptOn(day: string): Birthday[] {
  const date = DateTime.fromISO(day, { zone: "utc" });
  const itself = date.toFormat("LL-dd");
  return itself === "02-28" && !date.isInLeapYear ? [itself, "02-29"] : [itself];
}

const dayFormats: Partial<Record<Language, string>> = { de: "d. LLLL", es: "d 'de' LLLL", pt: "d 'de' LLLL" };

/** As people read it: 12 April. */
export const birthdayText = (birthday: Birthday, language: Language): string =>
  DateTime.fromISO(`2024-${birthday}`)
    .setLocale(language)
    .toFormat(dayFormats[language] ?? "d LLLL");
