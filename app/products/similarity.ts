import { bySkeleton, bySpelling, byStart, isNumber, singular } from "#app/lib/spelling.ts";
import { optionMeaning } from "./option-words.ts";

/** From 0 to 1: how likely someone who wrote `typed` meant `word`. 0 below `leastSimilarity`. */
export function similarity(typed: string, word: string): number {
  if (typed === word) return 1;
  if (isNumber(typed) || isNumber(word)) return 0;
  return Math.max(byMeaning(typed, word), bySpelling(typed, word), bySkeleton(typed, word), byStart(typed, word));
}

/** One size or colour under two names, or one word in both numbers. */
export function byMeaning(typed: string, word: string): number {
  const meaning = optionMeaning(typed);
  if (meaning !== undefined && meaning === optionMeaning(word)) return 0.96;
  return singular(typed) === singular(word) ? 0.97 : 0;
}
