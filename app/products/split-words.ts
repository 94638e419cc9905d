import { isNumber } from "#app/lib/spelling.ts";
import { isAside, isStopWord } from "./stop-words.ts";
import { bestMeaning, knownWord, type LookUp, type Meanings, type Vocabulary } from "./vocabulary.ts";

export const joinedSimilarity = 0.95;
/** Spelled so well that a word needs no other explanation. */
const goodSimilarity = 0.8;
const mostParts = 3;

const isGood = (meanings: Meanings) => (bestMeaning(meanings)?.similarity ?? 0) >= goodSimilarity;

/** "bluemug" is two words where the catalogue has both and nothing like it in one piece. */
export function splitJoined(vocabulary: Vocabulary, lookUp: LookUp, word: string): string[] {
  if (word.length < 5 || isNumber(word) || isStopWord(word) || isAside(word)) return [word];
  const parts = knownParts(vocabulary, word, mostParts);
  if (parts) return parts;
  return lookUp(word).size > 0 ? [word] : (halfKnownParts(vocabulary, lookUp, word) ?? [word]);
}

/** The fewest known words that a word is made of; one letter only in front, as in "tshirt". */
function knownParts(vocabulary: Vocabulary, word: string, most: number): string[] | undefined {
  if (knownWord(vocabulary, word) !== undefined) return [word];
  if (most === 1) return undefined;
  let fewest: string[] | undefined;
  for (let length = word.length - 2; length >= (most === mostParts ? 1 : 2); length--) {
    const first = word.slice(0, length);
    if (knownWord(vocabulary, first) === undefined) continue;
    const rest = knownParts(vocabulary, word.slice(length), most - 1);
    if (rest && (!fewest || rest.length + 1 < fewest.length)) fewest = [first, ...rest];
  }
  return fewest;
}

/** One known word and one misspelt: "bluemgu". */
function halfKnownParts(vocabulary: Vocabulary, lookUp: LookUp, word: string): string[] | undefined {
  const isKnown = (part: string) => knownWord(vocabulary, part) !== undefined;
  const isGuess = (part: string) => part.length > 3 && isGood(lookUp(part));
  for (let length = word.length - 3; length >= 3; length--) {
    const [first, second] = [word.slice(0, length), word.slice(length)];
    if ((isKnown(first) && isGuess(second)) || (isKnown(second) && isGuess(first))) return [first, second];
  }
  return undefined;
}

/**
 * "cera mic" is one word where the catalogue writes it so: both halves then mean it.
 * `halves` are the places of those whose whole is spelled right.
 */
export function joinSplit(vocabulary: Vocabulary, lookUp: LookUp, words: readonly string[]) {
  const meanings = words.map((word): Meanings => new Map(lookUp(word)));
  const halves = new Set<number>();
  for (let place = 0; place + 1 < words.length; place++) {
    const [first = "", second = ""] = words.slice(place, place + 2);
    if (isNumber(first) || first.length + second.length < 4) continue;
    const exact = knownWord(vocabulary, first + second);
    if (exact !== undefined) halves.add(place).add(place + 1);
    const whole = exact === undefined ? guessWhole(lookUp, first, second) : [[exact, 1] as const];
    for (const [id, similarity] of whole) {
      for (const half of meanings.slice(place, place + 2)) {
        half.set(id, Math.max(half.get(id) ?? 0, similarity * joinedSimilarity));
      }
    }
  }
  return { meanings, halves };
}

/** A word both split and misspelt, unless a half makes sense by itself. */
function guessWhole(lookUp: LookUp, first: string, second: string): (readonly [number, number])[] {
  if (isStopWord(first) || isStopWord(second) || isGood(lookUp(first)) || isGood(lookUp(second))) return [];
  return [...lookUp(first + second)].filter(([, similarity]) => similarity >= goodSimilarity);
}
