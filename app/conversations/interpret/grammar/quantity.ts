import { foldWord } from "#app/lib/normalise.ts";
import type { Word } from "../message.ts";

const NUMBER_WORDS: Record<string, number> = {};
const counts: Record<number, string> = {
  1: "one a an un una uno une ein eine einen eines um uma un' een ek एक",
  2: "two couple dos deux zwei dois duas due twee do दो pair",
  3: "three tres trois drei três tre drie teen tin तीन",
  4: "four cuatro quatre vier quatro quattro char chaar चार",
  5: "five cinco cinq funf fünf cinque vijf paanch panch पांच पाँच",
  6: "six seis sechs sei zes chhe chah छह छः",
  7: "seven siete sept sieben sete sette zeven saat sat सात",
  8: "eight ocho huit acht oito otto aath aat आठ",
  9: "nine nueve neuf neun nove negen nau नौ",
  10: "ten diez dix zehn dez dieci tien das दस",
  12: "twelve dozen docena douzaine dutzend duzia dozzina dozijn darjan twelf zwolf doce doze dodici twaalf",
};
for (const [count, words] of Object.entries(counts)) {
  for (const word of words.split(" ")) NUMBER_WORDS[foldWord(word.replace("'", ""))] = Number(count);
}
/** Words that are a number only where a number is expected, since they mean something else too. */
const ONLY_BEFORE_A_NAME = new Set([
  "a",
  "an",
  "do",
  "das",
  "sat",
  "tin",
  "char",
  "ik",
  "sei",
  "due",
  "one",
  "un",
  "una",
  "um",
  "uma",
  "une",
  "uno",
  "ein",
  "eine",
  "einen",
  "eines",
  "een",
  "ek",
  "pair",
  "couple",
]);
const UNITS = new Set(
  "oz ml l g kg lb lbs inch inches in cm mm m ft pack packs pk ct count size piece pieces pcs liter litre gallon gb tb mg year years yr months month day days hour hours x by percent % watt v pro".split(
    " ",
  ),
);
const COUNTERS = new Set(
  "of x pcs pieces piece stuck stück stuks stk unidades unidad piezas pieza pezzi more mas mais weitere pieces boxes each plus de des di do da von van the los las the my those these your kam nag pair pairs units unit".split(
    " ",
  ),
);

export type Quantity = { qty: number; from: number; to: number };

/** How many are wanted: leads, "x3" or "3x" or "3 of them" at the end. `from` and `to` say which words told it. */
export function findQuantity(words: readonly Word[]): Quantity | undefined {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const glued = /^(?:x(\d{1,2})|(\d{1,2})x)$/;
  for (const [index, word] of words.entries()) {
    const match = glued.exec(word.folded);
    if (match) return { qty: Number(match[1] ?? match[2]), from: index, to: index + 1 };
    if (
      (word.folded === "x" || word.folded === "×" || word.folded === "qty" || word.folded === "quantity") &&
      isDigits(words[index + 1])
    ) {
      return { qty: Number(words[index + 1]?.folded), from: index, to: index + 2 };
    }
  }
  const lead = leadingNumber(words);
  if (lead && !UNITS.has(words[lead.to]?.folded ?? "")) return { ...lead, to: skipCounters(words, lead.to) };
  if (
    words.length > 1 &&
    isDigits(last) &&
    !["size", "no", "number", "talla", "taille", "grosse", "tamanho", "taglia", "maat", "gr"].includes(
      words.at(-2)?.folded ?? "",
    )
  ) {
    return { qty: Number(last.folded), from: words.length - 1, to: words.length };
  }
  return second ? undefined : undefined;
}

function leadingNumber(words: readonly Word[]): Quantity | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  if (isDigits(first)) return Number(first.folded) > 0 ? { qty: Number(first.folded), from: 0, to: 1 } : undefined;
  if (first.folded === "half") {
    const to = ["dozen", "a"].includes(second?.folded ?? "") ? (second?.folded === "a" ? 3 : 2) : 0;
    if (to > 0) return { qty: 6, from: 0, to };
  }
  if (
    (first.folded === "a" ||
      first.folded === "an" ||
      first.folded === "one" ||
      first.folded === "una" ||
      first.folded === "une") &&
    second
  ) {
    if (second.folded === "couple") return { qty: 2, from: 0, to: 2 };
    if (second.folded === "pair" || second.folded === "set") return { qty: 1, from: 0, to: 1 };
    const counted = NUMBER_WORDS[second.folded];
    if (counted === 12) return { qty: 12, from: 0, to: 2 };
  }
  if (first.folded === "pair" || first.folded === "one" ? words.length === 1 : false) return undefined;
  const count = NUMBER_WORDS[first.folded];
  if (count === undefined || (ONLY_BEFORE_A_NAME.has(first.folded) && words.length < 2)) return undefined;
  return { qty: count, from: 0, to: 1 };
}

function skipCounters(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1 && COUNTERS.has(words[at]?.folded ?? "")) at++;
  return at;
}

const isDigits = (word: Word | undefined) => word !== undefined && /^\d{1,2}$/.test(word.folded);
