import { stopWordShare, type Catalogue } from "./catalogue.ts";
import { isAside, isStopWord } from "./stop-words.ts";
import { knownWord, meaningsOf, type Meanings, type Vocabulary } from "./vocabulary.ts";
import { isNumber, wordsOf } from "./words.ts";

/** One word of a text, as this catalogue understands it. */
export type QueryWord = {
  word: string;
  meanings: Meanings;
  weight: number;
  /**
   * `content` names a product. `aside` surrounds it: it never counts against one.
   * `unknown` is in no product, not even misspelt.
   */
  role: "content" | "aside" | "unknown";
  /** Written as the catalogue writes it: a product without it is another product. */
  sure: boolean;
};

/** A text is read up to here: longer ones do not name a product. */
const mostWords = 40;
/** How much one word that no product holds counts against all of them, next to the rarest word of the catalogue. */
const unknownShare = 0.25;
const joinedSimilarity = 0.95;

export function readQuery(catalogue: Catalogue, text: string): QueryWord[] {
  const { vocabulary } = catalogue;
  const written = wordsOf(text).slice(0, mostWords);
  const words = written.flatMap((word) => splitJoined(vocabulary, word));
  const meanings = words.map((word) => meaningsOf(vocabulary, word));
  joinSplit(vocabulary, words, meanings);
  const query = words.map((word, place) =>
    weigh(catalogue, words, place, meanings[place] ?? new Map<number, number>()),
  );
  if (query.some(({ role }) => role === "content")) return query;
  return query.map((word) => (word.meanings.size > 0 ? { ...word, role: "content" } : word));
}

function weigh(catalogue: Catalogue, words: readonly string[], place: number, meanings: Meanings): QueryWord {
  const word = words[place] ?? "";
  const best = bestMeaning(meanings);
  const known = best !== undefined && best.similarity >= joinedSimilarity;
  if (isStopWord(word) || isAmount(words, place) || (isAside(word) && !known)) {
    const exact = catalogue.vocabulary.idOf.get(word);
    const weight = exact === undefined ? 0 : (catalogue.weights[exact] ?? 0) * (isStopWord(word) ? 1 : stopWordShare);
    return {
      word,
      meanings: exact === undefined ? new Map() : new Map([[exact, 1]]),
      weight,
      role: "aside",
      sure: false,
    };
  }
  if (!best) {
    const weight = unknownShare * Math.log(1 + catalogue.products.length);
    return { word, meanings, weight, role: "unknown", sure: isNumber(word) };
  }
  return { word, meanings, weight: catalogue.weights[best.id] ?? 0, role: "content", sure: known };
}

/** A number in front, or after an x, is an amount: "2 mugs", "mug x 3". */
function isAmount(words: readonly string[], place: number): boolean {
  const word = words[place] ?? "";
  if (!/^\d{1,3}$/.test(word)) return false;
  const before = words.slice(0, place);
  return words.length > 1 && (before.at(-1) === "x" || before.every((earlier) => isStopWord(earlier)));
}

/** The likeliest meaning; among equals the most frequent word, so that a guess never weighs more than it should. */
function bestMeaning(meanings: Meanings): { id: number; similarity: number } | undefined {
  let best: { id: number; similarity: number } | undefined;
  for (const [id, similarity] of meanings) if (!best || similarity > best.similarity) best = { id, similarity };
  return best;
}

/** "bluemug" is two words where the catalogue has both and nothing like it in one piece. */
function splitJoined(vocabulary: Vocabulary, word: string): string[] {
  if (word.length < 5 || isNumber(word) || isStopWord(word) || isAside(word)) return [word];
  if (knownWord(vocabulary, word) !== undefined) return [word];
  const parts = knownParts(vocabulary, word, 3);
  if (parts) return parts;
  const best = bestMeaning(meaningsOf(vocabulary, word));
  return best && best.similarity > 0.74 ? [word] : (halfKnownParts(vocabulary, word) ?? [word]);
}

/** The fewest known words that a word is made of; one letter only in front, as in "tshirt". */
function knownParts(vocabulary: Vocabulary, word: string, most: number): string[] | undefined {
  if (knownWord(vocabulary, word) !== undefined) return [word];
  if (most === 1) return undefined;
  let fewest: string[] | undefined;
  for (let length = word.length - 2; length >= (most === 3 ? 1 : 2); length--) {
    const first = word.slice(0, length);
    if (knownWord(vocabulary, first) === undefined) continue;
    const rest = knownParts(vocabulary, word.slice(length), most - 1);
    if (rest && (!fewest || rest.length + 1 < fewest.length)) fewest = [first, ...rest];
  }
  return fewest;
}

/** One known word and one misspelt: "bluemgu". */
function halfKnownParts(vocabulary: Vocabulary, word: string): string[] | undefined {
  for (let length = word.length - 3; length >= 3; length--) {
    const first = word.slice(0, length);
    const second = word.slice(length);
    const isKnown = (part: string) => part.length >= 3 && knownWord(vocabulary, part) !== undefined;
    const isGuess = (part: string) =>
      part.length >= 4 && (bestMeaning(meaningsOf(vocabulary, part))?.similarity ?? 0) >= 0.8;
    if ((isKnown(first) && isGuess(second)) || (isKnown(second) && isGuess(first))) return [first, second];
  }
  return undefined;
}

/** "cera mic" is one word where the catalogue writes it so: both halves then mean it. */
function joinSplit(vocabulary: Vocabulary, words: readonly string[], meanings: Meanings[]): void {
  for (let place = 0; place + 1 < words.length; place++) {
    const [first = "", second = ""] = words.slice(place, place + 2);
    const joined = first + second;
    if (isNumber(joined) || joined.length < 4) continue;
    const exact = knownWord(vocabulary, joined);
    const halvesKnown = knownWord(vocabulary, first) !== undefined && knownWord(vocabulary, second) !== undefined;
    const whole: Meanings =
      exact !== undefined ? new Map([[exact, 1]]) : halvesKnown ? new Map() : meaningsOf(vocabulary, joined);
    for (const [id, similarity] of whole) {
      if (similarity < 0.8) continue;
      for (const half of [meanings[place], meanings[place + 1]]) {
        half?.set(id, Math.max(half.get(id) ?? 0, similarity * joinedSimilarity));
      }
    }
  }
}
