import { describe, expect, test } from "vitest";
import { isDayFirst, readConsentDate } from "#app/imports/consent-date.ts";
import { guessColumns, namesColumns } from "#app/imports/guess-columns.ts";
import type { Plan } from "#app/imports/plan.ts";
import { readPerson } from "#app/imports/read-person.ts";
import { resultOf, type Known } from "#app/imports/results.ts";

const reading = { now: new Date("2026-11-22T12:00:00Z"), timeZone: "America/New_York" };
const columns = { phone: 0, name: 1, email: 2, agreed: 3, agreedAt: 4, source: 5 };
const plan: Plan = { columns, mode: "proof", wording: "", country: "US", dayFirst: false };
const good = ["(415) 555-0101", "Ann Lee", "ann@example.com", "yes", "2025-03-04", "Pop-up on the website"];
const problemOf = (changed: Record<number, string>, given: Partial<Plan> = {}) =>
  readPerson(good.map((cell, index) => changed[index] ?? cell), { ...plan, ...given }, reading).problem; // prettier-ignore

describe("a row", () => {
  test("is a person with their number, name and proof", () => {
    expect(readPerson(good, plan, reading).person).toEqual({
      ...{ phone: "+14155550101", firstName: "Ann", lastName: "Lee", email: "ann@example.com" },
      proof: { agreedAt: new Date("2025-03-04T17:00:00Z"), source: "Pop-up on the website" },
    });
  });

  test("of a file that we wrote may have an apostrophe before its number", () => {
    expect(problemOf({ 0: "'+1 415 555 0101" })).toBeUndefined();
  });

  test.each([
    [{ 0: "" }, "no-number"],
    [{ 0: "12" }, "bad-number"],
    [{ 0: "call me" }, "bad-number"],
    [{ 3: "no" }, "did-not-agree"],
    [{ 3: "unsubscribed" }, "did-not-agree"],
    [{ 4: "" }, "no-date"],
    [{ 4: "last week" }, "bad-date"],
    [{ 4: "2025-02-30" }, "bad-date"],
    [{ 4: "1970-01-01" }, "bad-date"],
    [{ 4: "2026-12-24" }, "future-date"],
    [{ 5: " " }, "no-source"],
  ] as const)("with %j is left out: %s", (changed, problem) => expect(problemOf(changed)).toBe(problem));

  test("needs no proof where its person is asked, and no column where the merchant says it of all", () => {
    expect(problemOf({ 4: "", 5: "" }, { mode: "ask" })).toBeUndefined();
    expect(problemOf({ 3: "no" }, { mode: "ask" })).toBe("did-not-agree");
    expect(problemOf({ 5: "" }, { wording: "At the till, on paper" })).toBeUndefined();
  });

  test("names the country of a number, or it is the one chosen", () => {
    const phoneOf = (written: string, country: string) =>
      readPerson([written, ...good.slice(1)], { ...plan, country }, reading).person?.phone;
    expect(phoneOf("0151 23456789", "DE")).toBe("+4915123456789");
    expect(phoneOf("+44 7700 900123", "DE")).toBe("+447700900123");
  });
});

describe("a date", () => {
  test.each([
    ["2025-03-04", false, "2025-03-04T17:00:00Z"],
    ["2025/3/4 14:05", false, "2025-03-04T19:05:00Z"],
    ["2025-03-04T14:05:06Z", false, "2025-03-04T14:05:06Z"],
    ["2025-03-04 14:05:06 UTC", false, "2025-03-04T14:05:06Z"],
    ["2025-03-04 14:05:06 +0200", false, "2025-03-04T12:05:06Z"],
    ["03/04/2025", false, "2025-03-04T17:00:00Z"],
    ["03/04/2025", true, "2025-04-03T16:00:00Z"],
    ["13.4.2025", false, "2025-04-13T16:00:00Z"],
    ["4/13/2025 1:30 PM", true, "2025-04-13T17:30:00Z"],
    ["4/13/2025, 12:30 a.m.", false, "2025-04-13T04:30:00Z"],
  ])("%s (day first: %s) is %s", (written, dayFirst, at) => {
    expect(readConsentDate(written, { timeZone: "America/New_York", dayFirst })).toEqual(new Date(at));
  });

  test.each(["", "soon", "2025-13-01", "31/31/2025", "2025", "45000"])("%j is none", (written) => {
    expect(readConsentDate(written, { timeZone: "UTC", dayFirst: false })).toBeUndefined();
  });

  test("is written day first where one in the file can be nothing else, else as the country does", () => {
    expect(isDayFirst(["01/02/2025", "25/02/2025"], "US")).toBe(true);
    expect(isDayFirst(["01/02/2025", "02/25/2025"], "DE")).toBe(false);
    expect(isDayFirst(["01/02/2025"], "DE")).toBe(true);
    expect(isDayFirst([], "US")).toBe(false);
  });
});

describe("columns", () => {
  test.each([
    [["First Name", "Last Name", "Email", "Accepts SMS Marketing", "Phone"], { firstName: 0, lastName: 1, email: 2, agreed: 3, phone: 4 }],
    [["Téléphone", "Prénom", "Nom de famille"], { phone: 0, firstName: 1, lastName: 2 }],
    [["phone_number", "name", "consent_date", "consent_source"], { phone: 0, name: 1, agreedAt: 2, source: 3 }],
    [["Mobile", "opt-in timestamp", "opt-in source"], { phone: 0, agreedAt: 1, source: 2 }],
  ])("%j are known by their names", (titles, guessed) => expect(guessColumns(titles, [], "US")).toEqual(guessed)); // prettier-ignore

  test("without a name are known by the numbers in them", () => {
    expect(guessColumns([], [["Ann", "415-555-0101"], ["Bob", "415 555 0102"]], "US")).toEqual({ phone: 1 }); // prettier-ignore
    expect(namesColumns(["Ann", "415-555-0101"], "US")).toBe(false);
    expect(namesColumns(["Name", "Phone"], "US")).toBe(true);
  });
});

describe("what a person comes to", () => {
  const nobody = { ledgerConsent: null, storeConsent: null, suppressedReason: null };
  const comes = (known: Partial<Known>) =>
    resultOf({ mode: "proof", isRepeated: false, isForgotten: false, contact: nobody, store: undefined, ...known });

  test.each<[Partial<Known>, string]>([
    [{}, "opted-in"],
    [{ mode: "ask" }, "asked"],
    [{ contact: undefined }, "opted-in"],
    [{ isRepeated: true }, "duplicate"],
    [{ isForgotten: true }, "forgotten"],
    [{ contact: { ...nobody, ledgerConsent: "opt-out" } }, "opted-out"],
    [
      { contact: { ...nobody, ledgerConsent: "opt-out", storeConsent: "subscribed" }, store: "subscribed" },
      "opted-out",
    ],
    [{ contact: { ...nobody, ledgerConsent: "opt-in", storeConsent: "unsubscribed" } }, "unsubscribed"],
    [{ store: "unsubscribed" }, "unsubscribed"],
    [{ store: "redacted" }, "unsubscribed"],
    [{ contact: { ...nobody, suppressedReason: "gone" } }, "cannot-be-texted"],
    [{ contact: { ...nobody, ledgerConsent: "opt-in" } }, "known"],
    [{ mode: "ask", store: "subscribed" }, "known"],
    [{ store: "subscribed" }, "opted-in"],
    [{ mode: "ask", store: "pending" }, "asked-before"],
    [{ mode: "ask", contact: { ...nobody, ledgerConsent: "pending" } }, "asked-before"],
    [{ contact: { ...nobody, ledgerConsent: "pending" } }, "asked-before"],
  ])("%j: %s", (known, result) => expect(comes(known)).toBe(result));
});
