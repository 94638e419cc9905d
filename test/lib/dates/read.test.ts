import { assert, constantFrom, array, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate, type DateContext } from "#app/lib/dates/read.ts";
import type { Language } from "#app/lib/language.ts";

/** A Wednesday, 10:00 in New York. */
const context: DateContext = { now: new Date("2026-11-18T15:00:00Z"), zone: "America/New_York", language: "en" };

/** What was read, in one line: the moment, or what is asked and what is offered for it. */
function read(text: string, more: Partial<DateContext> = {}): string {
  const { problem, echo, choices } = readDate(text, { ...context, ...more });
  if (problem === undefined) return echo ?? "";
  return [problem, echo, ...choices.map((choice) => choice.echo)].filter((part) => part !== undefined).join(" | ");
}

describe("a date and a time", () => {
  test.each([
    ["sat 3pm", "Sat 21 Nov, 3:00 PM"],
    ["Saturday at 15:00", "Sat 21 Nov, 3:00 PM"],
    ["tomorow at 3pm", "Thu 19 Nov, 3:00 PM"],
    ["2moro 7pm", "Thu 19 Nov, 7:00 PM"],
    ["tmrw @ 4 p.m. pls", "Thu 19 Nov, 4:00 PM"],
    ["wendsday 8am", "Wed 25 Nov, 8:00 AM"],
    ["day after tomorrow 5pm", "Fri 20 Nov, 5:00 PM"],
    ["next week tuesday 4pm", "Tue 24 Nov, 4:00 PM"],
    ["half past 3 pm tomorrow", "Thu 19 Nov, 3:30 PM"],
    ["the 25th at 2pm", "Wed 25 Nov, 2:00 PM"],
    ["tomorrow morning at 9", "Thu 19 Nov, 9:00 AM"],
    ["tonight at 8", "Wed 18 Nov, 8:00 PM"],
    ["noon tomorrow", "Thu 19 Nov, 12:00 PM"],
    ["friday 6.30pm", "Fri 20 Nov, 6:30 PM"],
    ["Dec 25th at 2pm", "Fri 25 Dec, 2:00 PM"],
    ["the first of december at 10 am", "Tue 1 Dec, 10:00 AM"],
    ["1 jan 10am", "Fri 1 Jan 2027, 10:00 AM"],
    ["12/25 3pm", "Fri 25 Dec, 3:00 PM"],
    ["25.12. 15:00", "Fri 25 Dec, 3:00 PM"],
    ["2026-11-21 15:00", "Sat 21 Nov, 3:00 PM"],
    ["in 90 minutes", "Wed 18 Nov, 11:30 AM"],
    ["3 days from now 5pm", "Sat 21 Nov, 5:00 PM"],
    ["next friday 27 november 5 pm", "Fri 27 Nov, 5:00 PM"],
    ["5 dec 17.30", "Sat 5 Dec, 5:30 PM"],
  ])("%s → %s", (text, answer) => expect(read(text)).toBe(answer));

  test("the instant is the shop's, not the server's", () => {
    const { instant, certain } = readDate("sat 3pm", context);
    expect(instant).toEqual(new Date("2026-11-21T20:00:00Z"));
    expect(certain).toEqual({ date: true, time: true });
    expect(readDate("sat 3pm", { ...context, zone: "Asia/Kolkata" }).instant).toEqual(new Date("2026-11-21T09:30:00Z"));
  });

  test("today is today where the shop is", () => {
    const now = new Date("2026-11-18T22:00:00Z");
    expect(readDate("tomorrow 3pm", { ...context, now, zone: "Pacific/Auckland" }).date).toBe("2026-11-20");
    expect(readDate("tomorrow 3pm", { ...context, now }).date).toBe("2026-11-19");
  });
});

describe("every language", () => {
  test.each<[Language, string, string]>([
    ["es", "mañana a las 3 de la tarde", "2026-11-19 15:00"],
    ["es", "mañana por la mañana a las 10", "2026-11-19 10:00"],
    ["es", "pasado mañana a las 5 y media de la tarde", "2026-11-20 17:30"],
    ["es", "sábado a las 8 menos cuarto de la noche", "2026-11-21 19:45"],
    ["es", "la semana que viene el lunes a las 10:00", "2026-11-23 10:00"],
    ["fr", "demain à 15h30", "2026-11-19 15:30"],
    ["fr", "après-demain à 14h", "2026-11-20 14:00"],
    ["fr", "vendredi à 9h moins le quart", "2026-11-20 08:45"],
    ["fr", "demain 3 heures de l'après-midi", "2026-11-19 15:00"],
    ["fr", "le 25 décembre à midi", "2026-12-25 12:00"],
    ["de", "morgen um halb vier nachmittags", "2026-11-19 15:30"],
    ["de", "morgen früh um 9", "2026-11-19 09:00"],
    ["de", "übermorgen um 15 Uhr", "2026-11-20 15:00"],
    ["de", "am 25.12. um 14 Uhr", "2026-12-25 14:00"],
    ["de", "Freitag viertel nach 3 nachmittags", "2026-11-20 15:15"],
    ["pt", "amanhã às 19h", "2026-11-19 19:00"],
    ["pt", "depois de amanhã às 3 da tarde", "2026-11-20 15:00"],
    ["pt", "segunda-feira às 10h30", "2026-11-23 10:30"],
    ["pt", "dia 25 às 15h", "2026-11-25 15:00"],
    ["it", "domani alle 15", "2026-11-19 15:00"],
    ["it", "dopodomani alle 3 e mezza del pomeriggio", "2026-11-20 15:30"],
    ["it", "sabato alle ore 20", "2026-11-21 20:00"],
    ["nl", "morgen om half 4 's middags", "2026-11-19 15:30"],
    ["nl", "zaterdag kwart over 7 's avonds", "2026-11-21 19:15"],
    ["nl", "25 december om 19.30 uur", "2026-12-25 19:30"],
    ["hi", "kal shaam 7 baje", "2026-11-19 19:00"],
    ["hi", "कल शाम ७ बजे", "2026-11-19 19:00"],
    ["hi", "शनिवार सुबह साढ़े दस बजे", "2026-11-21 10:30"],
    ["hi", "3 din baad shaam 5 baje", "2026-11-21 17:00"],
    ["en", "el sábado a las 5 de la tarde", "2026-11-21 17:00"],
    ["en", "Freitag 14 Uhr", "2026-11-20 14:00"],
  ])("%s: %s → %s", (language, text, answer) => {
    const { date, time, problem } = readDate(text, { ...context, language });
    expect({ moment: `${date} ${time}`, problem }).toEqual({ moment: answer, problem: undefined });
  });

  test("it is read back in the language of the person", () => {
    expect(read("sábado a las 15:00", { language: "es" })).toBe("sáb 21 nov, 15:00");
    expect(read("Samstag 15 Uhr", { language: "de" })).toBe("Sa 21 Nov, 15:00");
  });
});

describe("what is not settled is asked", () => {
  test.each([
    ["hello", "no-date"],
    ["", "no-date"],
    ["3pm", "no-date"],
    ["tomorrow", "no-time | Thu 19 Nov"],
    ["next week tuesday", "no-time | Tue 24 Nov"],
    ["friday 2-4pm", "span | Fri 20 Nov"],
    ["friday between 2 and 4", "span | Fri 20 Nov"],
    ["half past 3 tomorrow", "half-of-day | Thu 19 Nov, 3:30 PM | Thu 19 Nov, 3:30 AM"],
    ["the 25th at 2", "half-of-day | Wed 25 Nov, 2:00 PM | Wed 25 Nov, 2:00 AM"],
    ["wed 5pm", "which-week | Wed 18 Nov, 5:00 PM | Wed 25 Nov, 5:00 PM"],
    ["next friday 5pm", "which-week | Fri 20 Nov, 5:00 PM | Fri 27 Nov, 5:00 PM"],
    ["3/4 5pm", "day-or-month | Sat 3 Apr 2027, 5:00 PM | Thu 4 Mar 2027, 5:00 PM"],
    ["friday or saturday 3pm", "several | Fri 20 Nov, 3:00 PM | Sat 21 Nov, 3:00 PM"],
    ["friday 19 nov 5pm", "several | Thu 19 Nov, 5:00 PM | Fri 20 Nov, 5:00 PM"],
    ["feb 30 3pm", "no-such-day"],
    ["31/4 2pm", "no-such-day"],
    ["december 25 2029 14:00", "far | Tue 25 Dec 2029, 2:00 PM"],
    ["yesterday 3pm", "past"],
    ["today 9am", "past | Wed 18 Nov, 9:00 AM"],
    ["nov 17 3pm", "past | Tue 17 Nov"],
    ["2026-11-17 15:00", "past | Tue 17 Nov"],
  ])("%s → %s", (text, answer) => expect(read(text)).toBe(answer));

  test("what is over leaves but one meaning", () => {
    expect(read("today at 3")).toBe("Wed 18 Nov, 3:00 PM");
    expect(read("wed 9am")).toBe("Wed 25 Nov, 9:00 AM");
  });

  test("the shop's opening hours and habits settle what they can", () => {
    expect(read("tomorrow at 3", { hours: { from: "09:00", to: "18:00" } })).toBe("Thu 19 Nov, 3:00 PM");
    expect(read("tomorrow at 8", { hours: { from: "07:00", to: "22:00" } })).toMatch(/^half-of-day/);
    expect(read("3/4 5pm", { order: "month-first" })).toBe("Thu 4 Mar 2027, 5:00 PM");
    expect(read("3/4 5pm", { order: "day-first" })).toBe("Sat 3 Apr 2027, 5:00 PM");
  });

  test("what an earlier text settled is kept", () => {
    expect(read("3pm", { known: { date: "2026-11-21" } })).toBe("Sat 21 Nov, 3:00 PM");
    expect(read("friday", { known: { time: "15:00" } })).toBe("Fri 20 Nov, 3:00 PM");
    expect(read("no, sunday 4pm", { known: { date: "2026-11-21", time: "15:00" } })).toBe("Sun 22 Nov, 4:00 PM");
    expect(readDate("3pm", context)).toMatchObject({ time: "15:00", certain: { date: false, time: true } });
  });
});

test.each([
  "3 may flowers",
  "sun hat",
  "sat nav",
  "black friday",
  "good friday 3pm",
  "cancel order 1001",
  "march past",
  "4",
])("%s names no day", (text) =>
  expect(readDate(text, context)).toMatchObject({ problem: "no-date", certain: { date: false } }),
);

describe("the days when the clocks change", () => {
  const spring: DateContext = { ...context, now: new Date("2027-03-13T15:00:00Z") };
  const autumn: DateContext = { ...context, now: new Date("2027-11-06T15:00:00Z") };

  test("an hour that is skipped cannot be booked", () => {
    expect(readDate("tomorrow 2:30am", spring)).toMatchObject({ problem: "skipped-hour", date: "2027-03-14" });
    expect(readDate("tomorrow 3:30am", spring).instant).toEqual(new Date("2027-03-14T07:30:00Z"));
    expect(readDate("tomorrow 1:30am", spring).instant).toEqual(new Date("2027-03-14T06:30:00Z"));
  });

  test("an hour that comes twice is asked about", () => {
    const { problem, choices } = readDate("tomorrow 1:30am", autumn);
    expect(problem).toBe("repeated-hour");
    expect(choices.map(({ instant, echo }) => [instant?.toISOString(), echo])).toEqual([
      ["2027-11-07T05:30:00.000Z", "Sun 7 Nov, 1:30 AM EDT"],
      ["2027-11-07T06:30:00.000Z", "Sun 7 Nov, 1:30 AM EST"],
    ]);
  });

  test("a day is a day, whatever its length", () => {
    expect(readDate("in 1 day at 3pm", spring).instant).toEqual(new Date("2027-03-14T19:00:00Z"));
    expect(readDate("tomorrow 3pm", autumn).instant).toEqual(new Date("2027-11-07T20:00:00Z"));
    const midnight = new Date("2027-11-07T04:30:00Z");
    expect(readDate("tomorrow 3pm", { ...autumn, now: midnight }).date).toBe("2027-11-08");
  });

  test("elsewhere they change on other days, or not at all", () => {
    const now = new Date("2027-03-27T12:00:00Z");
    expect(readDate("morgen 2:30", { ...context, now, zone: "Europe/Berlin" }).problem).not.toBe("skipped-hour");
    expect(readDate("morgen 02:30", { ...context, now, zone: "Europe/Berlin" }).problem).toBe("skipped-hour");
    expect(readDate("tomorrow 02:30", { ...context, now, zone: "Asia/Kolkata" }).problem).toBeUndefined();
  });
});

test("nothing makes it throw, and what it accepts lies ahead on the shop's clock", () => {
  const words = constantFrom(
    ..."sat next in the 3 pm 25th 31 / : . - 12:30 29 feb half past days weeks à 15h30 demain um halb 0 24 99 2026-02-29 kal".split(
      " ",
    ),
  );
  const texts = oneof(
    string({ unit: "binary" }),
    array(words).map((some) => some.join(" ")),
    array(words).map((some) => some.join("")),
  );
  const zones = constantFrom(
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Nowhere/At_All",
  );
  assert(
    property(texts, zones, constantFrom<Language>("en", "de", "es", "hi"), (text, zone, language) => {
      const { instant, problem } = readDate(text, { ...context, zone, language });
      expect(instant === undefined).toBe(problem !== undefined);
      expect(instant?.getTime() ?? Infinity).toBeGreaterThan(context.now.getTime());
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("a text of any length is read in no time", () => {
  const start = performance.now();
  for (const text of ["half past ", "1 ", "1:", "monday ", "a", "-'"]) readDate(text.repeat(100_000), context);
  expect(performance.now() - start).toBeLessThan(500);
});
