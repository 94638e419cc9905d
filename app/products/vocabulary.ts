import {
  bySkeleton,
  bySpelling,
  byStart,
  isNumber,
  leastCost,
  leastSimilarity,
  singular,
  skeleton,
} from "#app/lib/spelling.ts";
import { sameMeaning } from "./option-words.ts";
import { byMeaning } from "./similarity.ts";

/** The words of one catalogue. A word's id is its place in alphabetical order. */
export type Vocabulary = {
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  bySingular: ReadonlyMap<string, readonly number[]>;
  bySkeleton: ReadonlyMap<string, readonly number[]>;
  byLength: ReadonlyMap<number, readonly number[]>;
  /** One bit a letter: of the whole word, of its first two letters, of its last two. */
  letters: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
};

/** What a typed word may mean: the catalogue's words by id, with their similarity. */
export type Meanings = Map<number, number>;

const mostWordsByStart = 60;

export function buildVocabulary(all: Iterable<string>): Vocabulary {
  const words = [...new Set(all)].toSorted();
  const ids = words.map((_, id) => id);
  const wordOf = (id: number) => words[id] ?? "";
  return {
    words,
    idOf: new Map(words.map((word, id) => [word, id])),
    bySingular: Map.groupBy(ids, (id) => singular(wordOf(id))),
    bySkeleton: grouped(ids, (id) => new Set([skeleton(wordOf(id)), skeleton(singular(wordOf(id)))])),
    byLength: Map.groupBy(ids, (id) => wordOf(id).length),
    letters: Int32Array.from(words, lettersOf),
    starts: Int32Array.from(words, startOf),
    ends: Int32Array.from(words, endOf),
  };
}

function grouped(ids: readonly number[], keysOf: (id: number) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const id of ids) {
    for (const key of keysOf(id)) {
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    }
  }
  return groups;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

const startOf = (word: string) => lettersOf(word.slice(0, 2));
const endOf = (word: string) => lettersOf(word.slice(-2));

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The id of a word that the catalogue holds as written, or in the other number. */
export function knownWord(vocabulary: Vocabulary, typed: string): number | undefined {
  return vocabulary.idOf.get(typed) ?? vocabulary.bySingular.get(singular(typed))?.[0];
}

export type LookUp = (typed: string) => Meanings;

/** Looks up what typed words may mean; the same word only once. */
export function lookUpIn(vocabulary: Vocabulary): LookUp {
  const known = new Map<string, Meanings>();
  return (typed) => {
    const meanings = known.get(typed) ?? meaningsOf(vocabulary, typed);
    known.set(typed, meanings);
    return meanings;
  };
}

/** Everything that a typed word may mean, misspelt, shortened or in the plural. Numbers mean only themselves. */
function meaningsOf(vocabulary: Vocabulary, typed: string): Meanings {
  const meanings: Meanings = new Map();
  const { words, idOf } = vocabulary;
  const exact = idOf.get(typed);
  if (exact !== undefined) meanings.set(exact, 1);
  if (isNumber(typed)) return meanings;
  const consider = (ids: readonly (number | undefined)[], likeness: (typed: string, word: string) => number) => {
    for (const id of ids) {
      const similarity = id === undefined || id === exact ? 0 : likeness(typed, words[id] ?? "");
      if (id !== undefined && similarity > (meanings.get(id) ?? 0)) meanings.set(id, similarity);
    }
  };
  consider(
    sameMeaning(typed).map((word) => idOf.get(word)),
    byMeaning,
  );
  if (typed.length < 2) return meanings;
  consider(vocabulary.bySingular.get(singular(typed)) ?? [], byMeaning);
  consider(vocabulary.bySkeleton.get(skeleton(typed)) ?? [], bySkeleton);
  consider(startingWith(vocabulary, typed), byStart);
  consider(spelledLike(vocabulary, typed), bySpelling);
  if (meanings.size === 0) for (const id of endingIn(vocabulary, typed)) meanings.set(id, leastSimilarity);
  return meanings;
}

/** The likeliest meaning. */
export function bestMeaning(meanings: Meanings): { id: number; similarity: number } | undefined {
  let best: { id: number; similarity: number } | undefined;
  for (const [id, similarity] of meanings) if (!best || similarity > best.similarity) best = { id, similarity };
  return best;
}

function startingWith({ words }: Vocabulary, start: string): number[] {
  if (start.length < 3) return [];
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  const near = words.slice(first, first + mostWordsByStart);
  return near.flatMap((word, index) => (word.startsWith(start) ? [first + index] : []));
}

/** The words that slips could have made of the typed one, by their letters; a closer look costs fifty times as much. */
function spelledLike({ byLength, letters, starts, ends }: Vocabulary, typed: string): number[] {
  const found: number[] = [];
  if (typed.length < 3) return found;
  const [itsLetters, itsStart, itsEnd] = [lettersOf(typed), startOf(typed), endOf(typed)];
  const reach = typed.length < 5 ? 1 : 2;
  for (let length = typed.length - reach; length <= typed.length + reach; length++) {
    // A slip brings at most one letter that the word has not, and loses at most one that it has.
    const slips = Math.floor(((1 - leastSimilarity) * Math.max(length, typed.length)) / leastCost);
    for (const id of byLength.get(length) ?? []) {
      if (!((starts[id] ?? 0) & itsStart) || !((ends[id] ?? 0) & itsEnd)) continue;
      const wordLetters = letters[id] ?? 0;
      if (bitCount(itsLetters & ~wordLetters) <= slips && bitCount(wordLetters & ~itsLetters) <= slips) found.push(id);
    }
  }
  return found;
}

/** German and Dutch write nouns together: "shirt" is in "Baumwollshirt". Only asked where nothing else was found. */
function endingIn({ words }: Vocabulary, end: string): number[] {
  if (end.length < 4) return [];
  const found: number[] = [];
  for (const [id, word] of words.entries()) if (word.endsWith(end)) found.push(id);
  return found;
}
