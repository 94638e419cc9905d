import type { Message, Word } from "../message.ts";
import { codeOf } from "../vocabulary.ts";

const ARTICLES = new Set(
  "the a an some any another my your of for on that this these those me us el la los las lo unos unas del de al le les du des d l un une ce cette ces ma mon der die das den dem ein eine einen einer von o a os as um uma do da dos das il lo gli i un uno una della dello del dell dei delle het de een van mera meri mere ek ka ki ke ko se hai wala wali vo wo woh to ye yeh vah का की के को है एक वो यह ये वह से please is are it one itself no number ur price cost order item product each mein me h do per pro cada x".split(
    " ",
  ),
);

/** What is named, as typed, without articles around it. */
export function productOf(message: Message, words: readonly Word[]): string | undefined {
  let from = 0;
  let to = words.length;
  while (from < to && isFrame(words[from])) from++;
  while (to > from && isFrame(words[to - 1], true)) to--;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return undefined;
  return message.clean.slice(first.start, last.end).trim() || undefined;
}

const TRAILING = new Set(
  "please it them that now asap today too again also the a an of for is are hai h do dijiye karo se ka ki ke ko का की के को है दो bitte gern gerne bitte por favor the i to and or".split(
    " ",
  ),
);

function isFrame(word: Word | undefined, trailing = false): boolean {
  if (!word) return false;
  if (word.code === codeOf.boundary) return true;
  return trailing ? TRAILING.has(word.folded) : ARTICLES.has(word.folded);
}
