import type { Language } from "#app/lib/language.ts";

/** A time of day as it was read. `certain` is false where 3 may be 3 in the morning; `hour` is then the likelier. */
export type ClockTime = { hour: number; minute: number; certain: boolean };

type Half = "morning" | "afternoon" | "evening" | "night";

const number = String.raw`(\d{1,2})`;
const dayNames =
  "today|tomorrow|overmorrow|tonight|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const notADay =
  "(?! (?:th|of|days|weeks|months|hours|minutes|january|february|march|april|may|june|july|august|september|october|november|december))(?![:./-]?\\d)";

/** The ways to write a time in plain words (see text.ts), the surest first. */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b${number}(?:[:.]([0-5]\d))?(?: oclock)? (am|pm)\b`),
  new RegExp(String.raw`\b${number}:([0-5]\d)\b(?: oclock)?`),
  new RegExp(String.raw`\b${number} oclock\b`),
  new RegExp(String.raw`\bat ${number}\.([0-5]\d)\b(?!\.)`),
  new RegExp(String.raw`\b${number}\.(1[3-9]|[2-5]\d)\b(?![.\d])`),
  new RegExp(String.raw`\bat (?:the )?${number}\b${notADay}`),
  new RegExp(String.raw`\b${number} (?=morning|afternoon|evening|night)`),
  new RegExp(String.raw`(?<=\b(?:${dayNames}) )${number}\b${notADay}`),
  new RegExp(`^${number}$`),
];
const range =
  /\b\d{1,2}(?:[:.]\d\d)?(?: (?:am|pm|oclock))? (?:to|or|and) (?:at )?\d{1,2}(?:[:.]\d\d)?\b(?! (?:days|weeks|hours|th))/;
/** From this hour on, a language that counts to 24 means the morning when it says so. */
const firstSureHour = 7;
const countsTo12: readonly Language[] = ["en", "hi"];

export type ReadClock = { time?: ClockTime; isRange: boolean; rest: string };

/** Finds the time of day in plain words and returns what is left without it. */
export function readClock(plain: string, language: Language): ReadClock {
  if (range.test(plain)) return { isRange: true, rest: plain.replace(range, "_") };
  const half = /\b(morning|afternoon|evening|night)\b/.exec(plain.replace(/\btonight\b/, "evening"))?.[1] as
    Half | undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const [whole, hour = "", minute = "0", meridiem] = found;
    const written = { hour: Number(hour), minute: Number(minute) };
    if (written.hour > 23) continue;
    const isTold = !countsTo12.includes(language) && /:|oclock/.test(whole) && written.hour >= firstSureHour;
    const time = meridiem ? byMeridiem(written, meridiem) : byHalf(written, half, isTold || hour.startsWith("0"));
    return { time, isRange: false, rest: plain.replace(whole, " ") };
  }
  if (/\bnoon\b/.test(plain))
    return { time: { hour: 12, minute: 0, certain: true }, isRange: false, rest: plain.replace("noon", " ") };
  return { isRange: false, rest: plain };
}

type Written = { hour: number; minute: number };

function byMeridiem({ hour, minute }: Written, meridiem: string): ClockTime {
  if (hour > 12 || hour === 0) return { hour, minute, certain: hour > 12 === (meridiem === "pm") };
  return { hour: (hour % 12) + (meridiem === "pm" ? 12 : 0), minute, certain: true };
}

function byHalf({ hour, minute }: Written, half: Half | undefined, isTold: boolean): ClockTime {
  const isLate = half === "afternoon" || half === "evening" || half === "night";
  if (hour === 0 || hour > 12) return { hour, minute, certain: true };
  if (half === "morning" && hour < 12) return { hour, minute, certain: true };
  if (half === "afternoon") return { hour: (hour % 12) + 12, minute, certain: true };
  if (isLate && hour >= 4 && hour < 12) return { hour: hour + 12, minute, certain: true };
  if (isTold) return { hour, minute, certain: true };
  // Nobody books a table at four in the morning; but it is asked, not assumed.
  return { hour: hour < firstSureHour ? hour + 12 : hour, minute, certain: false };
}
