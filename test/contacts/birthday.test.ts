import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { birthdaysKeptOn, birthdayText, readBirthday } from "#app/contacts/birthday.ts";
import { languages, type Language } from "#app/lib/language.ts";

describe("a birthday is read", () => {
  const plain: [Language, string, string][] = [
    ["en", "BDAY 12 April", "04-12"],
    ["en", "my birthday is April 12th", "04-12"],
    ["en", "bday 12apr", "04-12"],
    ["en", "born on the 2nd of May 1990", "05-02"],
    ["en", "BDAY 1990-04-12", "04-12"],
    ["en", "BDAY 2504", "04-25"],
    ["en", "BDAY 04/25/1990", "04-25"],
    ["en", "BDAY 5/5", "05-05"],
    ["es", "mi cumpleaños es el 12 de abril", "04-12"],
    ["fr", "mon anniversaire est le 1er mai", "05-01"],
    ["de", "mein Geburtstag ist der 3. März", "03-03"],
    ["de", "Geburtstag 12.4.", "04-12"],
    ["pt", "meu aniversário é 5 de março", "03-05"],
    ["it", "il mio compleanno è il 29 febbraio", "02-29"],
    ["nl", "mijn verjaardag is 3 mei", "05-03"],
    ["hi", "मेरा जन्मदिन १२ अप्रैल", "04-12"],
  ];
  test.each(plain)("in %s: %s", (language, text, birthday) => {
    for (const monthFirst of [true, false]) expect(readBirthday(text, language, { monthFirst })).toEqual([birthday]);
  });

  test.each(["BDAY 0412", "BDAY 04/12", "bday 4-12", "BDAY 04 12"])(
    "as either of two days, the local one first: %s",
    (text) => {
      expect(readBirthday(text, "en", { monthFirst: true })).toEqual(["04-12", "12-04"]);
      expect(readBirthday(text, "en", { monthFirst: false })).toEqual(["12-04", "04-12"]);
    },
  );

  test.each(["BDAY", "BDAY tomorrow", "BDAY 31 February", "BDAY 30/30", "BDAY 0000", "BDAY 99", "BDAY 1e9 0.4", ""])(
    "as none: %s",
    (text) => {
      expect(readBirthday(text, "en", { monthFirst: false })).toEqual([]);
    },
  );

  test("whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), fc.boolean(), (text, language, monthFirst) => {
        const days = readBirthday(text, language, { monthFirst });
        expect(days.length).toBeLessThan(3);
        for (const day of days) expect(DateTime.fromISO(`2024-${day}`).isValid).toBe(true);
      }),
    );
  });

  test("back as it is told, in every language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 }), fc.constantFrom(...languages), (ordinal, language) => {
        const birthday = DateTime.fromObject({ year: 2024, ordinal }).toFormat("LL-dd");
        expect(readBirthday(birthdayText(birthday, language), language, { monthFirst: false })).toEqual([birthday]);
      }),
    );
  });
});

test("every birthday is kept on exactly one day of every year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 366 }), fc.integer({ min: 2024, max: 2110 }), (ordinal, year) => {
      const birthday = DateTime.fromObject({ year: 2024, ordinal }).toFormat("LL-dd");
      const first = DateTime.utc(year, 1, 1);
      const kept = Array.from({ length: first.daysInYear }, (_, days) => first.plus({ days }).toISODate()!).filter(
        (day) => birthdaysKeptOn(day).includes(birthday),
      );
      expect(kept).toHaveLength(1);
      const isLeapDay = birthday === "02-29" && !first.isInLeapYear;
      expect(kept[0]!.slice(5)).toBe(isLeapDay ? "02-28" : birthday);
    }),
    { numRuns: 30 },
  );
});
