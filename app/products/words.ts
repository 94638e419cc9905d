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

/** A code as people retype it: "ab 123-c" for "AB-123-C". */
export const codeOf = (text: string) => fold(text).replace(/[^\p{L}\p{M}\d]/gu, "");
