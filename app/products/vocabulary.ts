import { sameMeaning } from "./option-words.ts";
import { leastSimilarity, similarity } from "./spelling.ts";
import { isNumber, singular, skeleton } from "./words.ts";

/** The words of one catalogue. A word's id is its place in alphabetical order. */
export type Vocabulary = {
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  bySingular: ReadonlyMap<string, readonly number[]>;
  bySkeleton: ReadonlyMap<string, readonly number[]>;
  byLength: ReadonlyMap<number, readonly number[]>;
  letters: Int32Array;
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
    bySkeleton: Map.groupBy(ids, (id) => skeleton(singular(wordOf(id)))),
    byLength: Map.groupBy(ids, (id) => wordOf(id).length),
    letters: Int32Array.from(words, lettersOf),
  };
}

/** One bit a letter: two words whose bits differ in more places than edits could explain need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The id of a word that the catalogue holds as written, or in the other number. */
export function knownWord(vocabulary: Vocabulary, typed: string): number | undefined {
  return vocabulary.idOf.get(typed) ?? vocabulary.bySingular.get(singular(typed))?.[0];
}

/** Everything that a typed word may mean, misspelt, shortened or in the plural. Numbers mean only themselves. */
export function meaningsOf(vocabulary: Vocabulary, typed: string): Meanings {
  const meanings: Meanings = new Map();
  const exact = vocabulary.idOf.get(typed);
  if (exact !== undefined) meanings.set(exact, 1);
  if (isNumber(typed)) return meanings;
  const consider = (id: number | undefined) => {
    if (id === undefined || meanings.has(id)) return;
    const likeness = similarity(typed, vocabulary.words[id] ?? "");
    if (likeness > 0) meanings.set(id, likeness);
  };
  for (const word of sameMeaning(typed)) consider(vocabulary.idOf.get(word));
  if (typed.length < 2) return meanings;
  vocabulary.bySingular.get(singular(typed))?.forEach(consider);
  vocabulary.bySkeleton.get(skeleton(singular(typed)))?.forEach(consider);
  startingWith(vocabulary, typed).forEach(consider);
  spelledLike(vocabulary, typed).forEach(consider);
  if (meanings.size === 0) for (const id of endingIn(vocabulary, typed)) meanings.set(id, leastSimilarity);
  return meanings;
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
  const found: number[] = [];
  while (found.length < mostWordsByStart && words[low]?.startsWith(start)) found.push(low++);
  return found;
}

function spelledLike({ byLength, letters }: Vocabulary, typed: string): number[] {
  const found: number[] = [];
  if (typed.length < 3) return found;
  const reach = typed.length < 5 ? 1 : 2;
  const typedLetters = lettersOf(typed);
  for (let length = typed.length - reach; length <= typed.length + reach; length++) {
    for (const id of byLength.get(length) ?? []) {
      if (bitCount((letters[id] ?? 0) ^ typedLetters) <= 2 * reach) found.push(id);
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
