import { weekdays } from "./words.ts";

const clock = (hour: number, minute: number) => `${((hour + 23) % 12) + 1}:${String(minute).padStart(2, "0")}`;
const early = (_: string, hour: string, minutes: string) => clock(Number(hour) - 1, 60 - Number(minutes));
const day = `(?:${weekdays.join("|")}|weeks|weekend|months)`;

/** How the languages put their words together, in the order in which to read them. */
const phrases: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\b(?:by|of|in|at) the tomorrow\b/g, "morning"],
  [/\bon tomorrow\b/g, "morning"],
  [new RegExp(`\\bfeast (?:${weekdays.join("|")})\\b`, "g"), "_"],
  [/\b(?:the )?(?:days )?(?:past|after)(?: of)? (?:the )?tomorrow\b/g, "overmorrow"],
  [new RegExp(`\\b(${day}) (?:next|of after)\\b`, "g"), "next $1"],
  [/\b(?:a|1) (weeks|months|days|hours)\b/g, "1 $1"],
  [/\b(\d+) (minutes|hours|days|weeks|months) (?:in|from)\b/g, "in $1 $2"],
  [/\bhours (\d)/g, "at $1"],
  [/(?<!\bin )\b(\d{1,2}) hours\b/g, "$1 oclock"],
  [/\b(\d{1,2}) oclock ([0-5]\d)\b/g, "$1:$2"],
  [/\bhalf past (\d{1,2})\b/g, "$1:30"],
  [/\bhalfto (\d{1,2})\b/g, (_, hour = "") => clock(Number(hour) - 1, 30)],
  [/\bplushalf (\d{1,2})\b/g, "$1:30"],
  [/\bplusquarter (\d{1,2})\b/g, "$1:15"],
  [/\blessquarter (\d{1,2})\b/g, (_, hour = "") => clock(Number(hour) - 1, 45)],
  [/\bquarter past (\d{1,2})\b/g, "$1:15"],
  [/\bquarter to (\d{1,2})\b/g, (_, hour = "") => clock(Number(hour) - 1, 45)],
  [/\b(\d{1,2})(?: oclock)?(?: and)? halfafter\b/g, "$1:30"],
  [/\b(\d{1,2})(?: oclock)? and (?:a |1 )?half\b/g, "$1:30"],
  [/\b(\d{1,2})(?: oclock)? and (?:1 )?quarter\b/g, "$1:15"],
  [/\b(\d{1,2})(?: oclock)? less (?:the |on )?(?:1 )?quarter\b/g, (_, hour = "") => clock(Number(hour) - 1, 45)],
  [/\b(\d{1,2})(?: oclock)? less (\d{1,2})\b/g, (whole, hour = "", minutes = "") => early(whole, hour, minutes)],
  [/\b([1-5]?\d) (?:minutes )?past (\d{1,2})\b/g, (_, minutes = "", hour = "") => clock(Number(hour), Number(minutes))],
  [/\b([1-5]?\d) minutes to (\d{1,2})\b/g, (whole, minutes = "", hour = "") => early(whole, hour, minutes)],
  [/\b(\d{1,2})(?: oclock)? and ([1-5]\d)\b/g, "$1:$2"],
  [/\b(?:in|of|by|on|at|for) (?:the )?(morning|afternoon|evening|night)\b/g, "$1"],
];

/** Puts together what the words of a text mean only together: "half past 3" is "3:30". */
export function joinPhrases(words: string): string {
  let said = words;
  for (const [pattern, meaning] of phrases) {
    said = typeof meaning === "string" ? said.replace(pattern, meaning) : said.replace(pattern, meaning);
  }
  return said;
}
