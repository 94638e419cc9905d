import { describe, expect, test } from "vitest";
import { hasRoom, kindMeant, nearestTo, readWhen, staysOf, unitsFor } from "#app/bookings/choose.ts";
import { readCounts, readHowMany } from "#app/bookings/counts.ts";
import { readNames } from "#app/bookings/names.ts";
import { readHour, readWeekday } from "#app/bookings/option-values.ts";
import { slotsOf, type Slot } from "#app/bookings/slots.ts";
import type { Language } from "#app/lib/language.ts";
import { readBooking, type Booking } from "#app/products/booking.ts";
import type { StoredVariant } from "#app/products/stored-product.ts";

/** A Wednesday, 10:00 in New York. */
const context = { now: new Date("2026-11-18T15:00:00Z"), zone: "America/New_York", language: "en" as const };

const variant = (options: Record<string, string>, quantity: number | null = 5): StoredVariant => ({
  ...{ variantId: Object.values(options).join(" / "), title: Object.values(options).join(" / ") },
  options: Object.entries(options).map(([name, value]) => ({ name, value })),
  ...{ sku: null, barcode: null, price: "10.00", compareAtPrice: null, tracked: true, inventoryItemId: null },
  ...{ available: quantity === null || quantity > 0, quantity },
});
const whens = (booking: Booking, variants: StoredVariant[], now = context.now) => {
  const { slots, problem } = slotsOf(booking, variants, { ...context, now });
  return problem ?? slots.map(({ when }) => when);
};

describe("what a merchant declares", () => {
  test.each<[string, RegExp]>([
    ["no JSON", /^It is not written as JSON\.$/],
    ["{}", /name the option that says when/],
    ['{"date":"Date","night":"Night"}', /name the option that says when/],
    ['{"date":"Date","persons":{"most":0}}', /^persons\.most: /],
    ['{"date":"Date","person":{"most":2}}', /person/],
    ['{"moment":"Show","time":"Time"}', /time goes with date or weekday only/],
    ['{"date":"Date","nights":{"most":3}}', /nights goes with night only/],
    ['{"date":"Date","persons":{"least":4,"most":2}}', /least is more than most/],
    ['{"date":"Date","names":"each"}', /names of each needs persons/],
  ])("%s is refused with a reason", (written, why) => {
    const read = readBooking(written);
    expect(read).toMatchObject({ problem: expect.stringMatching(why) as unknown });
  });

  test("is read with what it leaves out", () => {
    expect(readBooking('{"night":"Night","nights":{"most":7},"persons":{"most":4}}')).toEqual({
      booking: { night: "Night", nights: { most: 7 }, persons: { least: 1, most: 4, perUnit: 1 } },
    });
  });

  test.each<[Booking, Record<string, string>, string]>([
    [{ date: "When" }, { Date: "2026-12-04" }, 'Not every variant has the option "When".'],
    [{ date: "Date" }, { Date: "soon" }, '"soon" is no day, such as 2026-12-04.'],
    [{ date: "Date", time: "Time" }, { Date: "2026-12-04", Time: "6ish" }, '"6ish" is no time of day, such as 18:00.'],
    [{ moment: "Show" }, { Show: "2026-12-04" }, '"2026-12-04" is no day and time, such as 2026-12-04 19:30.'],
    [{ weekday: "Day" }, { Day: "Someday" }, '"Someday" is no day of the week, such as Monday.'],
  ])("%j of %j is told to the merchant", (booking, options, problem) => {
    expect(whens(booking, [variant(options)])).toBe(problem);
  });
});

describe("what can be booked", () => {
  test("is ahead of now where the shop is, the soonest first", () => {
    const at = (day: string, time: string) => variant({ Date: day, Time: time });
    const shown = whens({ date: "date", time: "time" }, [
      at("2026-11-19", "18:00"),
      at("2026-11-18", "9:00"),
      at("2026-11-18", "6 PM"),
      at("2026-11-17", "18:00"),
    ]);
    expect(shown).toEqual(["Wed 18 Nov, 6:00 PM", "Thu 19 Nov, 6:00 PM"]);
    // The day has begun, but not ended: at 23:00 in New York it is tomorrow in London.
    expect(whens({ date: "Date" }, [variant({ Date: "2026-11-18" })], new Date("2026-11-19T04:00:00Z"))).toHaveLength(
      1,
    );
    expect(whens({ date: "Date" }, [variant({ Date: "2026-11-18" })], new Date("2026-11-19T05:01:00Z"))).toEqual([]);
  });

  test("on a day of the week is the next of its name, and the one after once that has begun", () => {
    const wednesday = [variant({ Day: "Wednesday", Time: "9:00 AM" }), variant({ Day: "Wednesday", Time: "7:30 PM" })];
    expect(whens({ weekday: "Day", time: "Time" }, wednesday)).toEqual(["Wed 18 Nov, 7:30 PM", "Wed 25 Nov, 9:00 AM"]);
    expect(readWeekday("Miércoles")).toBe(3);
  });

  test("leaves out the hour that the clocks skip, and takes the first of the one that comes twice", () => {
    const hours = (day: string) => ["01:30", "02:30", "03:30"].map((time) => variant({ Date: day, Time: time }));
    const booking = { date: "Date", time: "Time" };
    expect(whens(booking, hours("2027-03-14"))).toEqual(["Sun 14 Mar 2027, 1:30 AM", "Sun 14 Mar 2027, 3:30 AM"]);
    expect(whens(booking, hours("2026-11-01"), new Date("2026-10-20T12:00:00Z"))).toEqual([
      "Sun 1 Nov, 1:30 AM EDT",
      "Sun 1 Nov, 2:30 AM",
      "Sun 1 Nov, 3:30 AM",
    ]);
  });

  test.each([
    ["18:00", 18],
    ["6 PM", 18],
    ["18h", 18],
    ["12 AM", 0],
    ["24:00", undefined],
    ["13 pm", undefined],
  ])("%s is an hour of a merchant's", (written, hour) => expect(readHour(written)?.hour).toBe(hour));
});

describe("several nights", () => {
  const night = (day: number, left: number | null, kind = ""): Slot => {
    const date = `2026-12-${String(day).padStart(2, "0")}`;
    return { variantId: `${date}${kind}`, date, when: date, kind, left, price: "1.00" };
  };

  test("are all there or none, of one kind, with as many left as the fullest has", () => {
    const slots = [night(1, 3), night(2, 1), night(3, 5), night(5, 5), night(6, 5, "Suite")];
    const stays = staysOf(slots, 2).map(({ slots: [first], left }) => [first?.date, left]);
    expect(stays).toEqual([
      ["2026-12-01", 1],
      ["2026-12-02", 1],
    ]);
    expect(staysOf(slots, 3).map(({ left }) => left)).toEqual([1]);
    expect(staysOf([night(31, 1)], 2)).toEqual([]);
    expect(staysOf([night(1, null), night(2, 4)], 2)[0]).toMatchObject({ left: 4 });
  });

  test("have room for so many units; the nearest days are offered where the wished one is gone", () => {
    const stays = staysOf([night(1, 1), night(4, 2), night(5, 0), night(8, null)], 1);
    expect(stays.map((stay) => hasRoom(stay, 2))).toEqual([false, true, false, true]);
    expect(nearestTo({ date: "2026-12-05" }, stays).map(({ slots: [first] }) => first?.date)).toEqual([
      "2026-12-04",
      "2026-12-05",
      "2026-12-08",
    ]);
    const persons = { least: 1, most: 8, perUnit: 4 };
    expect([1, 4, 5, undefined].map((count) => unitsFor({ date: "Date", persons }, count))).toEqual([1, 1, 2, 1]);
  });
});

describe("what a text says", () => {
  test.each<[string, Language, number | undefined, number | undefined]>([
    ["yoga class tomorrow 6pm for 2", "en", 2, undefined],
    ["2 seats for Aurora friday 8pm", "en", 2, undefined],
    ["table for four on saturday at 7", "en", 4, undefined],
    ["haircut for 6pm", "en", undefined, undefined],
    ["deluxe room 4 dec for 3 nights", "en", undefined, 3],
    ["a room for 2 from 4 dec, 3 nights", "en", 2, 3],
    ["just me", "en", 1, undefined],
    ["clase de yoga mañana a las 6 para 2", "es", 2, undefined],
    ["Tisch für zwei Personen morgen um 19 Uhr", "de", 2, undefined],
    ["une table pour 3 demain", "fr", 3, undefined],
    ["camera per 2 persone, 3 notti", "it", 2, 3],
    ["Darshan ke liye do log kal subah", "hi", 2, undefined],
    ["दर्शन कल 3 लोग", "hi", 3, undefined],
  ])("%s: how many", (text, language, persons, nights) => {
    expect(readCounts(text, language)).toMatchObject({ ...(persons && { persons }), ...(nights && { nights }) });
    expect([readCounts(text, language).persons, readCounts(text, language).nights]).toEqual([persons, nights]);
  });

  test("its number is no hour, and its hour no number", () => {
    expect(readWhen(readCounts("for 2 tomorrow at 6pm", "en").rest, context)).toEqual({
      whens: [{ date: "2026-11-19", time: "18:00" }],
    });
    expect(readWhen("yesterday at 6pm", context)).toEqual({ whens: [], why: "past" });
    expect(readWhen("friday at 6", context).whens).toEqual([
      { date: "2026-11-20", time: "18:00" },
      { date: "2026-11-20", time: "06:00" },
    ]);
    expect([readHowMany("we are three", "en"), readHowMany("none", "en")]).toEqual([3, undefined]);
  });

  test("names are names, and a kind must be named whole", () => {
    expect(readNames("Ann Lee, Bob Ray and Cat O'Neil")).toEqual(["Ann Lee", "Bob Ray", "Cat O'Neil"]);
    expect([readNames("Ana y José"), readNames("Ann 3"), readNames("")]).toEqual([
      ["Ana", "José"],
      undefined,
      undefined,
    ]);
    expect(kindMeant("aurora friday balcony left", ["Balcony Left", "Balcony Right"])).toBe("Balcony Left");
    expect(kindMeant("aurora balcony", ["Balcony Left", "Balcony Right"])).toBeUndefined();
  });
});
