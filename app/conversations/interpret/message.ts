import { cleanText, foldWord } from "#app/lib/normalise.ts";
import { politeExpression } from "./politeness.ts";
import { codeOf, lookUp } from "./vocabulary.ts";

/** One word, number or sign of a text. */
export type Word = {
  /** As typed, and where in the clean text. */
  typed: string;
  start: number;
  end: number;
  /** As the lexicon has it. */
  folded: string;
  code: string;
  fixed: boolean;
};

/** A text, taken apart once for all stages. */
export type Message = {
  /** NFKC, without invisible signs. */
  clean: string;
  words: readonly Word[];
  /** The words without courtesy and emoji, and their codes as one string of the same length. */
  core: readonly Word[];
  codes: string;
  /** Ends in or has a question mark. */
  asks: boolean;
  /** Nothing but courtesy: then the core is all of it. */
  onlyCourtesy: boolean;
};

/** Words, names of orders, figures, signs that mean something, ends of sentences, emoji. */
const TOKEN =
  /#\s?[\p{L}\d][\p{L}\d-]*|\p{L}{1,4}-\d{3,9}|[$€£₹]?\d+(?:[.,:]\d+)+|\p{L}+\*+[\p{L}*]*|[\p{L}\p{M}\p{Nd}$@]+(?:['’][\p{L}\p{M}]+)*|[.!?;\n…。！？।]+|\p{Extended_Pictographic}|[×€£₹]/gu;
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall|quest|dov|com|cos)'(?=[\p{L}])/iu;
/** "order1001": the noun and the number in one. Shorter letters before a number can be part of the order's name. */
const GLUED_ORDER =
  /^(order|ordernr|orderno|orden|pedido|commande|bestellung|encomenda|ordine|bestelling|cancel|track|refund|return)(\d{3,9})$/i;
const LONGEST_SENTENCELESS = 9;

export function readMessage(text: string): Message {
  const clean = cleanText(text);
  const words: Word[] = [];
  for (const match of clean.matchAll(TOKEN)) addWords(words, match[0], match.index);
  joinSpelledOut(words);
  const spoken = withoutCourtesy(words);
  const core = spoken.length > 0 ? spoken : words.filter((word) => word.code !== codeOf.boundary);
  return {
    clean,
    words,
    core,
    codes: core.map((word) => word.code).join(""),
    asks: /[?？؟]/.test(clean),
    onlyCourtesy: spoken.length === 0,
  };
}

function addWords(words: Word[], typed: string, start: number) {
  const glued = GLUED_ORDER.exec(typed);
  if (glued?.[1] && glued[2]) {
    words.push(makeWord(glued[1], start));
    words.push(makeWord(glued[2], start + typed.length - glued[2].length));
    return;
  }
  const elided = ELISION.exec(typed)?.[0];
  if (elided) {
    words.push(makeWord(elided, start));
    words.push(makeWord(typed.slice(elided.length), start + elided.length));
  } else words.push(makeWord(typed, start));
}

function makeWord(typed: string, start: number): Word {
  const folded = uncensor(foldWord(typed.replace(/['’]/g, "")));
  return { typed, start, end: start + typed.length, folded, ...classify(typed, folded) };
}

/** "f***" and "sh*t" say what they say. */
function uncensor(folded: string): string {
  if (!folded.includes("*")) return folded;
  if (/^f\*+(?:c?k|u?c)?/.test(folded)) return `fuck${folded.endsWith("ing") ? "ing" : ""}`;
  return folded
    .replace(/^sh\*+t?$/, "shit")
    .replace(/^a\*+$/, "ass")
    .replace(/^b\*+ch$/, "bitch")
    .replaceAll("*", "");
}

function classify(typed: string, folded: string): { code: string; fixed: boolean } {
  const plain = (code: string) => ({ code, fixed: false });
  if (typed.startsWith("#")) return /\d/.test(typed) ? plain(codeOf.hash) : lookUp(folded.replace(/^#\s?/, ""));
  if (/^\d+$/.test(folded)) return plain(figureCode(folded));
  if (/^[.!?;\n…。！？।]+$/.test(typed)) return plain(codeOf.boundary);
  const known = lookUp(folded);
  if (known.code !== codeOf.unknown) return known;
  if (/^\p{Extended_Pictographic}$/u.test(typed)) return plain(codeOf.emoji);
  if (/^[$€£₹]?\d+(?:[.,:]\d+)+$|^[$€£₹]\d+$/.test(typed)) return plain(codeOf.figures);
  if (/^[a-z]{1,4}-?\d{3,9}$/.test(folded)) return plain(codeOf.reference);
  return plain(codeOf.unknown);
}

function figureCode(digits: string): string {
  if (digits.length <= 2) return codeOf.number;
  return digits.length <= 9 ? codeOf.reference : codeOf.figures;
}

/** "s t o p" and "s.t.o.p" as one word. */
function joinSpelledOut(words: Word[]) {
  for (let at = 0; at < words.length; at++) {
    const run = spelledOutFrom(words, at);
    if (run.length < 3) continue;
    const folded = run.map((word) => word.folded).join("");
    const known = lookUp(folded);
    const [first] = run;
    const last = run.at(-1);
    if (known.code === codeOf.unknown || !first || !last) continue;
    const end = words.indexOf(last) + 1;
    words.splice(at, end - at, { typed: folded, start: first.start, end: last.end, folded, ...known });
  }
}

function spelledOutFrom(words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (let at = from; at < words.length && run.length < 12; at++) {
    const word = words[at];
    if (!word) break;
    if (word.code === codeOf.boundary && word.typed === "." && run.length > 0) continue;
    if (!/^[\p{L}\d]$/u.test(word.folded)) break;
    run.push(word);
  }
  return run;
}

/** Left over when courtesy beside them is gone: "stop please and thank you". */
const JOINING = new Set("and y et und e ed en aur और".split(" "));

const isLeftOver = (word: Word | undefined) =>
  word !== undefined && (word.code === codeOf.boundary || JOINING.has(word.folded));

/** Courtesy goes, unless nothing else is there. In a short text ends of sentences go too: "stop. texting. me." */
function withoutCourtesy(words: readonly Word[]): Word[] {
  const codes = words.map((word) => word.code).join("");
  const kept: Word[] = [];
  for (let at = 0; at < words.length;) {
    politeExpression.lastIndex = at;
    const length = politeExpression.test(codes) ? politeExpression.lastIndex - at : 0;
    const word = words[at];
    if (length === 0 && word && word.code !== codeOf.emoji) kept.push(word);
    at += Math.max(1, length);
  }
  while (isLeftOver(kept.at(-1))) kept.pop();
  while (isLeftOver(kept[0])) kept.shift();
  const spoken = kept.filter((word) => word.code !== codeOf.boundary);
  return spoken.length <= LONGEST_SENTENCELESS ? spoken : kept;
}
