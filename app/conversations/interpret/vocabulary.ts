import { foldWord, unmask, withoutRepeats } from "#app/lib/normalise.ts";
import { areNeighbours } from "./keyboard.ts";
import { realWords } from "./real-words.ts";

/**
 * Every word of every phrase has a code: one UTF-16 unit. A text then is a string of codes, one a word, and a phrase a
 * small regular expression over it; that keeps hundreds of phrases in eight languages quick to try.
 */
const FIRST_CODE = 0x4e00;
const LAST_CODE = 0x9fff;
const codes = new Map<string, string>();
const typos = new Map<string, string[]>();
let typosOf = 0;

/** Codes for what is no word of the lexicon. */
export const codeOf = {
  unknown: "u",
  /** 1 to 3 digits' worth of a quantity. */
  number: "n",
  /** Could be an order's name: 3 to 9 digits, or letters and digits. */
  reference: "r",
  /** Written with #. */
  hash: "h",
  /** Longer numbers, amounts of money, times. */
  figures: "f",
  boundary: ".",
  emoji: "e",
} as const;

/** The code of a word of a phrase; the word is new to the lexicon or not. */
export function learn(word: string): string {
  const folded = foldWord(word);
  const known = codes.get(folded);
  if (known) return known;
  const number = FIRST_CODE + codes.size;
  if (number > LAST_CODE) throw new Error("The lexicon has more words than codes");
  const code = String.fromCharCode(number);
  codes.set(folded, code);
  const umlauts = foldWord(word.toLowerCase().replace(/[äöü]/g, (letter) => `${letter}e`));
  if (umlauts !== folded && !codes.has(umlauts)) codes.set(umlauts, code);
  return code;
}

export type Known = { code: string; /** The word was misspelt. */ fixed: boolean };
const unknown: Known = { code: codeOf.unknown, fixed: false };

const seen = new Map<string, Known>();
const MOST_SEEN = 20_000;

/** What `lookUpAfresh` said before: people use few words, and misspell them alike. */
export function lookUp(word: string): Known {
  const exact = codes.get(word);
  if (exact) return { code: exact, fixed: false };
  const before = seen.get(word);
  if (before && typosOf === codes.size) return before;
  if (seen.size >= MOST_SEEN || typosOf !== codes.size) seen.clear();
  if (typosOf !== codes.size) indexTypos();
  const known = lookUpAfresh(word);
  if (word.length <= 24) seen.set(word, known);
  return known;
}

/** The code of a folded word of a text: as it stands, unmasked, without repeated letters, or one slip of the finger away. */
function lookUpAfresh(word: string): Known {
  if (word.length > 24) return unknown;
  const whole = SHORTHAND[word];
  if (whole) return { code: codes.get(whole) ?? codeOf.unknown, fixed: true };
  for (const shorter of withoutRepeats(word)) {
    const code = codes.get(shorter);
    if (code) return { code, fixed: false };
  }
  if (word.length > 2 && /[^a-z]/.test(word) && /\p{L}/u.test(word)) {
    const code = codes.get(unmask(word));
    if (code) return { code, fixed: true };
  }
  return /\d/.test(word) ? unknown : misspelt(word);
}

/** Words that people write without their vowels; those that phrases have as they stand never come here. */
const SHORTHAND: Record<string, string> = {
  rmv: "remove", rmove: "remove", dlt: "delete", cncl: "cancel", cancl: "cancel", unsb: "unsubscribe", bnd: "band", kro: "karo",
  rcv: "receive", recv: "receive",  blck: "block", txtng: "texting", sndng: "sending", nmbr: "number",
}; // prettier-ignore

function misspelt(word: string): Known {
  if (word.length < 4 || realWords.has(word)) return unknown;
  for (const key of keysOf(word)) {
    for (const candidate of typos.get(key) ?? []) {
      if (isOneSlip(word, candidate) && isLikely(word, candidate))
        return { code: codes.get(candidate) ?? codeOf.unknown, fixed: true };
    }
  }
  return unknown;
}

/** In five letters another letter often makes another word: there only a neighbour on the keyboard counts as a slip. */
function isLikely(word: string, candidate: string): boolean {
  if (word[0] !== candidate[0] && candidate.length < 8 && !isFirstKeySlip(word, candidate)) return false;
  if (candidate.length > 5 || word.length !== candidate.length) return true;
  const at = firstDifference(word, candidate);
  const swapped = candidate[at] === word[at + 1] && candidate[at + 1] === word[at];
  return swapped || areNeighbours(candidate[at] ?? "", word[at] ?? "");
}

/** The first letter is the one that people get right, but for a neighbouring key or a swap. */
function isFirstKeySlip(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const swapped = word[0] === candidate[1] && word[1] === candidate[0];
  return swapped || (candidate.length > 5 && areNeighbours(candidate[0] ?? "", word[0] ?? ""));
}

function indexTypos() {
  typos.clear();
  for (const word of codes.keys()) {
    if (word.length < 5) continue;
    for (const key of keysOf(word)) {
      const bucket = typos.get(key);
      if (bucket) bucket.push(word);
      else typos.set(key, [word]);
    }
  }
  typosOf = codes.size;
}

/** The word and all that it becomes when one letter is left out: two words one slip apart share one of these. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** Where two words part, or the length of the shorter. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** One letter more, less, other, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const start = firstDifference(short, long);
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (start === short.length) return true;
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}
