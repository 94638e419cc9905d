import { classes } from "../classes.ts";
import type { Word } from "../message.ts";
import { codeOf, learn } from "../vocabulary.ts";

const codesOf = (name: string) =>
  new Set((classes[name] ?? []).flatMap((list) => list.split(/\s+/).filter(Boolean)).map((word) => learn(word)));
const orderNouns = codesOf("order");
const numberWords = codesOf("no");

/** The order that a text names: with #, after "order", or as its only number of three digits or more. */
export function findOrder(words: readonly Word[], only: "named" | "any" = "any"): string | undefined {
  const hashed = words.find((word) => word.code === codeOf.hash);
  if (hashed) return hashed.typed.replace(/^#\s?/, "");
  for (const [index, word] of words.entries()) {
    if (!orderNouns.has(word.code)) continue;
    const named = numberAfter(words, index + 1);
    if (named) return named.folded.toUpperCase();
  }
  if (only === "named") return undefined;
  const plain = words.filter((word) => word.code === codeOf.reference);
  return plain.length >= 1 && plain[0] ? plain[0].folded.toUpperCase() : undefined;
}

function numberAfter(words: readonly Word[], from: number): Word | undefined {
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at];
    if (!word) return undefined;
    if (word.code === codeOf.reference || word.code === codeOf.hash) return word;
    if (word.code === codeOf.number)
      return at === from || numberWords.has(words[at - 1]?.code ?? "") ? word : undefined;
    if (!numberWords.has(word.code) && !["is", "es", "ist", "est", "e", ":"].includes(word.folded)) return undefined;
  }
  return undefined;
}
