import { expect, test } from "vitest";
import { describeParcel } from "#app/commands/track.state.ts";
import { languages, type Language } from "#app/lib/language.ts";

const parcel = (estimatedAt: string) => ({ tracking: [], estimatedAt, deliveredAt: null });
const expected = (at: string, language: Language, timeZone = "America/New_York") =>
  describeParcel(parcel(at), timeZone, language).expected;

const days: Record<Language, string> = {
  en: "Thu 26 Nov",
  es: "jue 26 nov",
  fr: "jeu. 26 nov",
  de: "Do 26. Nov",
  pt: "qui. 26 nov",
  it: "gio 26 nov",
  nl: "do 26 nov",
  hi: "गुरु 26 नवंबर",
};

test.each(languages)("a day is written as people write it in %s", (language) => {
  expect(expected("2026-11-26T17:00:00Z", language)).toBe(days[language]);
});

test("a day is the shop's, not Greenwich's", () => {
  expect(expected("2026-11-27T02:00:00Z", "en")).toBe("Thu 26 Nov");
  expect(expected("2026-11-27T02:00:00Z", "en", "Europe/Paris")).toBe("Fri 27 Nov");
});

test("no day ends with a full stop: the text around it has one", () => {
  const year = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day, 17)).toISOString());
  const ending = languages
    .flatMap((language) => year.map((at) => expected(at, language)))
    .filter((day) => day.endsWith("."));
  expect(ending).toEqual([]);
});
