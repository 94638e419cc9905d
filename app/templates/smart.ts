import { linksIn } from "./links-in.ts";
import { countParts } from "./parts.ts";

/** Characters that phones and word processors put in by themselves, and the plain ones that GSM-7 has. */
const plain: Record<string, string> = {
  "\u2018": "'", "\u2019": "'", "\u201a": ",", "\u201b": "'", "\u2032": "'", "\u00b4": "'", "\u0060": "'", "\u02bc": "'",
  "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
  "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-", "\u00ad": "",
  "\u2026": "...", "\u2022": "-", "\u00b7": ".", "\u2044": "/", "\u00d7": "x", "\u2122": "TM", "\u00ae": "(R)", "\u00a9": "(C)",
  "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ", "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ",
  "\u200b": "", "\u2060": "", "\ufeff": "", "\t": " ",
}; // prettier-ignore

const characters = `[${Object.keys(plain).join("")}]`;
const replaceable = new RegExp(characters, "gu");
const hasReplaceable = new RegExp(characters, "u");

/**
 * Writes typographic quotes, dashes, spaces and the like plainly, where that keeps a text within GSM-7 and so makes it cheaper.
 * Letters with accents are left as they are: people's names are theirs.
 */
export const writePlainly = (text: string) => text.replace(replaceable, (character) => plain[character]!);

/** The text written plainly where that takes fewer parts. Links, and what is to be kept to the letter, stay as they are. */
export function writeCheaply(text: string, kept: readonly string[] = []): string {
  if (!hasReplaceable.test(text)) return text;
  const whole = [...kept, ...linksIn(text)].filter(Boolean).toSorted((a, b) => b.length - a.length);
  const cheap = whole.length > 0 ? text.split(anyOf(whole)).map(plainUnless(whole)).join("") : writePlainly(text);
  return countParts(cheap).parts < countParts(text).parts ? cheap : text;
}

const anyOf = (strings: readonly string[]) =>
  new RegExp(`(${strings.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})`, "u");
const plainUnless = (kept: readonly string[]) => (piece: string) =>
  kept.includes(piece) ? piece : writePlainly(piece);
