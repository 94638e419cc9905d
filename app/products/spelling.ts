import { optionMeaning } from "./option-words.ts";
import { isNumber, singular, skeleton } from "./words.ts";

const keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const vowels = "aeiouy";

/** Two words that are less alike than this are two words. */
export const leastSimilarity = 0.73;

/** From 0 to 1: how likely someone who wrote `typed` meant the catalogue's `word`. 0 below `leastSimilarity`. */
export function similarity(typed: string, word: string): number {
  if (typed === word) return 1;
  if (isNumber(typed) || isNumber(word)) return 0;
  const meaning = optionMeaning(typed);
  if (meaning !== undefined && meaning === optionMeaning(word)) return 0.96;
  const one = singular(typed);
  const other = singular(word);
  if (one === other) return 0.97;
  const best = Math.max(
    bySpelling(typed, word),
    bySpelling(one, other) - 0.03,
    bySkeleton(one, other),
    byStart(typed, word),
  );
  return best < leastSimilarity ? 0 : best;
}

const bySpelling = (typed: string, word: string) => 1 - editCost(typed, word) / Math.max(typed.length, word.length);

/** Vowels left out: the more consonants agree, the surer. Only where something was left out, not where a vowel changed. */
function bySkeleton(typed: string, word: string): number {
  const bones = skeleton(typed);
  if (bones.length < 2 || typed.length >= word.length || bones !== skeleton(word)) return 0;
  const bare = bones.length >= typed.length - 1;
  if (bones.length === 2 && !bare) return 0;
  return bones.length === 2 ? 0.8 : 0.86;
}

function byStart(typed: string, word: string): number {
  if (typed.length < 3 || !word.startsWith(typed)) return 0;
  return 0.74 + 0.2 * (typed.length / word.length);
}

function isNear(one: string, other: string): boolean {
  if (vowels.includes(one) && vowels.includes(other)) return true;
  for (const [row, letters] of keyboardRows.entries()) {
    const column = letters.indexOf(one);
    if (column < 0) continue;
    for (let near = Math.max(0, row - 1); near <= row + 1; near++) {
      const at = keyboardRows[near]?.indexOf(other) ?? -1;
      if (at >= 0 && Math.abs(at - column) <= 1) return true;
    }
  }
  return false;
}

function substitution(one: string, other: string): number {
  return isNear(one, other) ? 0.8 : 1.1;
}

/**
 * Optimal string alignment with the prices of real slips: neighbouring keys, swapped and doubled letters are cheap,
 * a wrong first letter is dear. Gives up, at the words' length, where the lengths alone rule a likeness out.
 */
function editCost(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > 2) return longest;
  const width = other.length + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column < width; column++) {
      here.push(cheapestStep(one, other, row, column, here, back, twoBack));
    }
    twoBack = back;
    back = here;
  }
  return (back[other.length] ?? longest) * (one.charAt(0) === other.charAt(0) ? 1 : 1.15);
}

function cheapestStep(
  one: string,
  other: string,
  row: number,
  column: number,
  here: number[],
  back: number[],
  twoBack: number[],
): number {
  const mine = one.charAt(row - 1);
  const theirs = other.charAt(column - 1);
  const mineBefore = one.charAt(row - 2);
  const theirsBefore = other.charAt(column - 2);
  const kept = (back[column - 1] ?? 0) + (mine === theirs ? 0 : substitution(mine, theirs));
  const extra = (back[column] ?? 0) + (mine === mineBefore ? 0.6 : 1);
  const missing = (here[column - 1] ?? 0) + (theirs === theirsBefore ? 0.6 : 1);
  const swapped = mine === theirsBefore && theirs === mineBefore ? (twoBack[column - 2] ?? 0) + 0.8 : Infinity;
  return Math.min(kept, extra, missing, swapped);
}
