/** Two words that are less alike than this are two words. */
export const leastSimilarity = 0.73;
/** No slip costs less, save a doubled letter. */
export const leastCost = 0.8;
const otherKeyCost = 1.05;
const doubledCost = 0.6;
const firstLetterFactor = 1.15;

/** Slips of the finger, in one number or across both. */
export function bySpelling(typed: string, word: string): number {
  const asWritten = likeness(typed, word);
  if (asWritten >= leastSimilarity) return asWritten;
  const one = singular(typed);
  const other = singular(word);
  if ((one === typed) === (other === word)) return 0;
  const across = likeness(one, other) - 0.03;
  return across < leastSimilarity ? 0 : across;
}

/** Vowels left out: the more consonants agree, the surer. Only where something was left out, not where a vowel changed. */
export function bySkeleton(typed: string, word: string): number {
  if (typed.length >= word.length) return 0;
  const bones = skeleton(typed);
  if (bones.length < 2 || (bones !== skeleton(word) && bones !== skeleton(singular(word)))) return 0;
  if (bones.length > 2) return 0.86;
  return /[aeiou]/.test(typed.slice(1)) ? 0 : 0.8;
}

/** The word begun and not ended. */
export function byStart(typed: string, word: string): number {
  if (typed.length < 3 || !word.startsWith(typed)) return 0;
  return 0.74 + 0.2 * (typed.length / word.length);
}

const longestCompared = 40;
const rowOf = () => new Float64Array(longestCompared + 1);
/** Written anew by every comparison: making them each time would cost more than comparing. */
const scratch: [Float64Array, Float64Array, Float64Array] = [rowOf(), rowOf(), rowOf()];

/**
 * Optimal string alignment with the prices of real slips: neighbouring keys, swapped and doubled letters are cheap,
 * a wrong first letter is dear. Ends, with 0, as soon as the words turn out to be two.
 */
function likeness(typed: string, word: string): number {
  const longest = Math.max(typed.length, word.length);
  const limit = (1 - leastSimilarity) * longest;
  if (Math.abs(typed.length - word.length) > 2 || longest > longestCompared) return 0;
  let [here, back, twoBack] = scratch;
  for (let column = 0; column <= word.length; column++) back[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    here[0] = row;
    let least = row;
    for (let column = 1; column <= word.length; column++) {
      const cost = Math.abs(row - column) > 2 ? longest : cheapestStep(typed, word, row, column, here, back, twoBack);
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return 0;
    [here, back, twoBack] = [twoBack, here, back];
  }
  const cost = back[word.length] ?? longest;
  return 1 - (typed.charCodeAt(0) === word.charCodeAt(0) ? cost : cost * firstLetterFactor) / longest;
}

function cheapestStep(
  typed: string,
  word: string,
  row: number,
  column: number,
  here: Float64Array,
  back: Float64Array,
  twoBack: Float64Array,
): number {
  const mine = typed.charCodeAt(row - 1);
  const theirs = word.charCodeAt(column - 1);
  const kept = back[column - 1] ?? 0;
  if (mine === theirs) return kept;
  const mineBefore = row > 1 ? typed.charCodeAt(row - 2) : 0;
  const theirsBefore = column > 1 ? word.charCodeAt(column - 2) : 0;
  const replaced = kept + (isNear(mine, theirs) ? leastCost : otherKeyCost);
  const extra = (back[column] ?? 0) + (mine === mineBefore ? doubledCost : 1);
  const missing = (here[column - 1] ?? 0) + (theirs === theirsBefore ? doubledCost : 1);
  const best = Math.min(replaced, extra, missing);
  const isSwapped = mine === theirsBefore && theirs === mineBefore;
  return isSwapped ? Math.min(best, (twoBack[column - 2] ?? 0) + leastCost) : best;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";
const keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const vowels = "aeiouy";

const nearKeys = Uint8Array.from({ length: alphabet.length ** 2 }, (_, pair) => {
  const one = alphabet.charAt(Math.floor(pair / alphabet.length));
  const other = alphabet.charAt(pair % alphabet.length);
  return (vowels.includes(one) && vowels.includes(other)) || areNeighbours(one, other) ? 1 : 0;
});

function areNeighbours(one: string, other: string): boolean {
  const [mine, theirs] = [keyOf(one), keyOf(other)];
  return Math.abs(mine.row - theirs.row) <= 1 && Math.abs(mine.column - theirs.column) <= 1;
}

function keyOf(letter: string): { row: number; column: number } {
  const row = keyboardRows.findIndex((letters) => letters.includes(letter));
  return { row, column: keyboardRows[row]?.indexOf(letter) ?? 0 };
}

function isNear(one: number, other: number): boolean {
  const [row, column] = [one - alphabet.charCodeAt(0), other - alphabet.charCodeAt(0)];
  const isLatin = row >= 0 && row < alphabet.length && column >= 0 && column < alphabet.length;
  return isLatin && nearKeys[row * alphabet.length + column] === 1;
}

/** Removes the plural ending that English, Spanish, French, Portuguese and Dutch share, roughly, but always alike. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ves") && word.length > 5) return `${word.slice(0, -3)}f`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What is left of a word when the vowels after its first letter and double letters go: "ceramic" gives "crmc". */
export function skeleton(word: string): string {
  let bones = word.charAt(0);
  for (let index = 1; index < word.length; index++) {
    const letter = word.charAt(index);
    if (!"aeiouy".includes(letter) && letter !== bones.at(-1)) bones += letter;
  }
  return bones;
}

export const isNumber = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
