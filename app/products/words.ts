const combiningMarks = /[\u0300-\u036f]/g;
/** "l'assiette" is a plate: the article goes. */
const elided = /\b(?:[ldjmtscn]|qu|un|(?:de|a|ne|da|su)ll)['’](?=\p{L}{2})/gu;
const apostrophes = /(?<=\p{L})['’`´](?=\p{L})/gu;
const wordPattern = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;
const undecomposed: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** Lower case, without accents and apostrophes: what two spellings of one word share. */
export function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(combiningMarks, "").toLowerCase();
  return plain
    .replace(/[ßæœøłđı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(elided, "")
    .replace(apostrophes, "");
}

/** Sizes are written in pieces more often than not: "X-Large", "extra large", "2XL". */
function joinSizes(folded: string): string {
  return folded
    .replace(/\bextra[\s-]+(?=extra|large|small|x)/g, "x")
    .replace(/\b(x{1,4})[\s-]?(l|s)(?:arge|mall|g|m)\b/g, "$1$2")
    .replace(/\b([2-5])[\s-]?x([ls])\b/g, (_, times: string, size: string) => "x".repeat(Number(times)) + size);
}

/** The words of a title or a text. Letters and digits part ways: "500ml" and "500 ml" are the same two words. */
export function wordsOf(text: string): string[] {
  return (joinSizes(fold(text)).match(wordPattern) ?? []).map((word) => word.replace(",", "."));
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

/** A code as people retype it: "ab 123-c" for "AB-123-C". */
export const codeOf = (text: string) => fold(text).replace(/[^\p{L}\p{M}\d]/gu, "");
