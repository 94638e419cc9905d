import { z } from "zod";
import { fold } from "#app/products/words.ts";
import {
  adding,
  aroundOrder,
  becoming,
  insteadOf,
  joining,
  leadIn,
  more,
  numberWords,
  orderNouns,
  removing,
} from "./edit.read.words.ts";

/** One thing that a text wants changed in an order. Products are as typed; an empty one is left to be understood. */
export const Wish = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["add", "set"]), quantity: z.number(), product: z.string() }),
  /** No quantity: all of it. */
  z.object({ kind: z.literal("remove"), quantity: z.number().nullable(), product: z.string() }),
  z.object({ kind: z.literal("swap"), product: z.string(), other: z.string() }),
]);
export type Wish = z.infer<typeof Wish>;

type Word = { typed: string; folded: string };

const longestText = 300;

/** What is to change in an order: "3 mugs", "add a mug", "remove the tea", "size to L". Nothing where the text only names the order. */
export function readWishes(text: string, order?: string): Wish[] {
  const cut = text.slice(0, longestText);
  const turned = insteadOf.exec(fold(cut));
  if (turned) {
    const [to, from] = [cut.slice(0, turned.index), cut.slice(turned.index + turned[0].length)];
    const [product, other] = [from, to].map((part) => typed(withoutLeadIn(withoutOrder(wordsIn(part), order))));
    return product && other ? [{ kind: "swap", product, other }] : [];
  }
  const parts = partsOf(withoutOrder(wordsIn(cut), order));
  const wishes: Wish[] = [];
  for (const part of parts) {
    const wish = readPart(part, wishes.at(-1)?.kind);
    if (wish) wishes.push(wish);
  }
  return wishes;
}

const wordsIn = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => ({ typed: one, folded: fold(one).replace(/^[^\p{L}\p{N}#&+]+|[^\p{L}\p{M}\p{N}&+]+$/gu, "") }));

/** "to my order 1001" says which order, not what. */
function withoutOrder(all: readonly Word[], order: string | undefined): Word[] {
  const name = order?.toLowerCase();
  const at = all.findIndex(({ folded }) => (name ? folded.replace(/^#/, "") === name : orderNouns.has(folded)));
  if (at < 0) return [...all];
  let from = at;
  while (from > 0 && isAroundOrder(all[from - 1]!)) from--;
  // "add a mug to order 1001" keeps its article, "edit the order" its verb.
  let to = at + 1;
  while (to < all.length && orderEnds.has(all[to]!.folded)) to++;
  return [...all.slice(0, from), ...all.slice(to)];
}

const isAroundOrder = ({ folded }: Word) => folded === "" || orderNouns.has(folded) || aroundOrder.has(folded);
const orderEnds = new Set("mein me se ka ki ko में से का की को".split(" "));

const isVerb = ({ folded }: Word) => adding.has(folded) || removing.has(folded);
const countOf = ({ folded }: Word): number | undefined => {
  const digits = /^x?(\d{1,3})x?$/.exec(folded)?.[1];
  return digits === undefined ? numberWords.get(folded) : Number(digits);
};

/** "add 2 mugs and 1 tea": two things, as what follows begins with a verb or a count of its own. */
function partsOf(all: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const [at, word] of all.entries()) {
    const next = all[at + 1];
    const opens = (one: Word | undefined) => one !== undefined && (isVerb(one) || /^\d/.test(one.folded));
    const joins = joining.has(word.folded) && opens(next);
    const breaks = /[,;]$/.test(word.typed) && opens(next);
    if (!joins) parts.at(-1)!.push(word);
    if ((joins || breaks) && parts.at(-1)!.length > 0) parts.push([]);
  }
  return parts;
}

function readPart(words: readonly Word[], before: Wish["kind"] | undefined): Wish | undefined {
  const at = words.findIndex(isVerb);
  if (at >= 0) return readVerb(words, at);
  const spoken = withoutLeadIn(words);
  if (spoken.length === 0) return undefined;
  if (before === "add" || before === "remove") return counted(before, spoken);
  return readChange(spoken);
}

function readVerb(words: readonly Word[], at: number): Wish | undefined {
  const kind = adding.has(words[at]!.folded) ? "add" : "remove";
  const after = words.slice(at + 1).filter((word) => !isVerb(word));
  const goods = after.length > 0 ? after : withoutLeadIn(words.slice(0, at));
  return goods.length > 0 ? counted(kind, goods) : undefined;
}

function counted(kind: "add" | "remove", words: readonly Word[]): Wish {
  const { quantity, rest } = readCount(words);
  const product = typed(rest);
  return kind === "add" ? { kind, quantity: quantity ?? 1, product } : { kind, quantity: quantity ?? null, product };
}

/** No verb says what: a count sets it, "to" turns one thing into another. */
function readChange(words: readonly Word[]): Wish | undefined {
  const at = words.findIndex(({ folded }, index) => becoming.has(folded) && index < words.length - 1);
  const [left, right] = at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
  const [only] = right;
  const target = right.length === 1 && only ? countOf(only) : undefined;
  if (target !== undefined) return { kind: "set", quantity: target, product: typed(readCount(left).rest) };
  if (left.length === 0) return readChange(right);
  const { quantity, rest, isMore } = readCount(words);
  if (quantity !== undefined) return { kind: isMore ? "add" : "set", quantity, product: typed(rest) };
  if (at >= 0) return { kind: "swap", product: typed(left), other: typed(right) };
  return { kind: "swap", product: "", other: typed(words) };
}

/** A count leads ("3 mugs", "2 more mugs") or closes ("mugs x3"). */
function readCount(words: readonly Word[]): { quantity?: number; rest: readonly Word[]; isMore: boolean } {
  const [first, second] = words;
  const last = words.at(-1);
  const leading = first && countOf(first);
  if (leading !== undefined) {
    const isMore = second !== undefined && more.has(second.folded);
    const rest = words
      .slice(isMore ? 2 : 1)
      .filter((word, index) => index > 0 || !/^(?:x|of|de|di|da|von)$/.test(word.folded));
    return { quantity: leading, rest, isMore };
  }
  const closing = last && /\d/.test(last.folded) && words.length > 1 ? countOf(last) : undefined;
  if (closing === undefined) return { rest: words, isMore: false };
  return { quantity: closing, rest: words.slice(0, -1).filter(({ folded }) => folded !== "x"), isMore: false };
}

function withoutLeadIn(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ folded }) => !leadIn.has(folded) && folded !== "");
  return from < 0 ? [] : words.slice(from);
}

const articles = new Set(
  "the el la los las le les der die das den o os as il lo gli i het de my mi mon ma mein meine meu mijn".split(" "),
);

function typed(words: readonly Word[]): string {
  const from = words.findIndex(({ folded }) => !articles.has(folded));
  return from < 0
    ? ""
    : words
        .slice(from)
        .map((word) => word.typed)
        .join(" ")
        .replace(/[\s.,;:!?]+$/, "");
}
