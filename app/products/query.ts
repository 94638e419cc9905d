import { isNumber } from "#app/lib/spelling.ts";
import type { Catalogue } from "./catalogue.ts";
import { isAside, isStopWord } from "./stop-words.ts";
import { joinSplit, joinedSimilarity, splitJoined } from "./split-words.ts";
import { bestMeaning, lookUpIn, type Meanings } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

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
/** What a word beside the name still says where a title holds it ("thank you card"). */
const asideShare = 0.2;
/** How much one word that no product holds counts against all of them, next to the rarest word of the catalogue. */
const unknownShare = 0.25;

export function readQuery(catalogue: Catalogue, text: string): QueryWord[] {
  const { vocabulary } = catalogue;
  const lookUp = lookUpIn(vocabulary);
  const written = wordsOf(text).slice(0, mostWords);
  const words = written.flatMap((word) => splitJoined(vocabulary, lookUp, word));
  const { meanings, halves } = joinSplit(vocabulary, lookUp, words);
  return words.map((word, place) => {
    const itsMeanings: Meanings = meanings[place] ?? new Map();
    const isAmong = !halves.has(place) && isAsideHere(catalogue, words, place, itsMeanings);
    return isAmong ? asideWord(catalogue, word) : weigh(catalogue, word, itsMeanings);
  });
}

function isAsideHere({ vocabulary }: Catalogue, words: readonly string[], place: number, meanings: Meanings): boolean {
  const word = words[place] ?? "";
  if (isStopWord(word) || isAmount(words, place)) return true;
  return isAside(word) && vocabulary.idOf.get(word) === undefined && !isSure(bestMeaning(meanings));
}

function asideWord({ vocabulary, weights }: Catalogue, word: string): QueryWord {
  const exact = vocabulary.idOf.get(word);
  if (exact === undefined) return { word, meanings: new Map(), weight: 0, role: "aside", sure: false };
  const weight = (weights[exact] ?? 0) * asideShare;
  return { word, meanings: new Map([[exact, 1]]), weight, role: "aside", sure: false };
}

function weigh({ products, weights }: Catalogue, word: string, meanings: Meanings): QueryWord {
  const best = bestMeaning(meanings);
  if (!best)
    return {
      word,
      meanings,
      weight: unknownShare * Math.log(1 + products.length),
      role: "unknown",
      sure: isNumber(word),
    };
  // Among equally likely meanings the most frequent: a guess must not weigh more than it should.
  const equals = Array.from(meanings).filter(([, similarity]) => similarity === best.similarity);
  const weight = Math.min(...equals.map(([id]) => weights[id] ?? 0));
  return { word, meanings, weight, role: "content", sure: isSure(best) };
}

const isSure = (best: { similarity: number } | undefined) => best !== undefined && best.similarity >= joinedSimilarity;

/** A number in front, or after an x, is an amount: "2 mugs", "mug x 3". */
function isAmount(words: readonly string[], place: number): boolean {
  const word = words[place] ?? "";
  if (!/^\d{1,3}$/.test(word)) return false;
  const before = words.slice(0, place);
  return words.length > 1 && (before.at(-1) === "x" || before.every((earlier) => isStopWord(earlier)));
}
