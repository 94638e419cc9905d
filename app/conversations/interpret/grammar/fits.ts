import type { CommandIntent } from "#app/commands/words.ts";
import { findAddress } from "../awaited/address.ts";
import type { Message, Word } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { codeOf } from "../vocabulary.ts";
import type { Found } from "./find.ts";
import { namesGoods } from "./goods.ts";

const NEGATIONS = new Set(
  "dont donot not never no nicht kein keine ne pas nao non niet geen mat nahi nahin nhi na nunca nie didnt doesnt cant cannot wont isnt wasnt मत नहीं नही jamais without sin ohne sem senza zonder stop".split(
    " ",
  ),
);

/** A "no" within the two words before it turns a request into its opposite. */
export function isNegated(message: Message, start: number): boolean {
  return message.core.slice(Math.max(0, start - 2), start).some((word) => NEGATIONS.has(word.folded));
}

const orderObject = new RegExp(
  patternSource(
    "({order}|{reference}|{my}|{no}|{number}|yet|now|of|for|on|up|status|it|today|all|again|everything|info|number|link|details|updates)",
  ),
  "g",
);

/** How many words say more than which order is meant. */
export const countOthers = (codes: string) => codes.replace(orderObject, "").length;

const doubt = new RegExp(patternSource("{doubt}"));
/** How and where to buy, and whether it is possible, are questions also where the lead-in has them. */
const asksHow = new RegExp(
  patternSource(
    "^ (como|comment|come|hoe|wie|wo|waar|onde|donde|dove|kaise|kahan|(is it|would it be|es|seria|est il|ist es|ware es|e|sarebbe|is het) (possible|posible|possivel|moglich|possibile|mogelijk))",
  ),
);
/** What stands behind the verb and takes it back: "not" in some languages, and habits, which are told and not asked for. */
const takesBack =
  /^(?:immer|oft|siempre|sempre|toujours|souvent|spesso|altijd|vaak|often|usually|hamesha|nicht|nichts|niet|niets|niks|nooit|nie|nahi|nahin|nhi|नहीं|मत)$/;

/** Nothing may be spent on a text that doubts, supposes or tells before (or, verb last, anywhere before) the verb. */
export function isDoubted(message: Message, found: Found, wished: number): boolean {
  const before = message.codes.slice(found.kind === "tail" ? 0 : wished, found.start);
  if (doubt.test(before) || asksHow.test(message.codes.slice(0, found.start))) return true;
  if (message.core.slice(found.end).some((word) => takesBack.test(word.folded))) return true;
  if (found.kind !== "tail") return false;
  // "करना चाहिए": with a verb before it the word means "should".
  return message.asks || /(?:ना|na)$/.test(message.core[found.start - 1]?.folded ?? "");
}

/** How many words goods have at most; a day, an hour and who comes take more. */
const mostWords: Partial<Record<CommandIntent, number>> = { cancel: 4, book: 16, move: 16 };

/** Whether what follows (or precedes) is something that this command can be about. */
export function fits(message: Message, found: Found, wished: number): boolean {
  if (found.kind === "phrase") return true;
  const spoken = restOf(message, found, wished).filter((word) => word.code !== codeOf.boundary);
  if (found.words.spends) return namesGoods(found, spoken);
  if (spoken.length === 0) return true;
  const codes = spoken.map((word) => word.code).join("");
  const others = countOthers(codes);
  if (others === 0) return true;
  const { slots, alone } = found.words;
  if (alone) return false;
  if (slots.includes("address") && findAddress(message) !== undefined) return true;
  if (slots.includes("product")) return spoken.length <= (mostWords[found.words.intent] ?? 10);
  if (slots.includes("order")) return others <= (/[rh]/.test(codes) ? 2 : 0) && spoken.length <= 6;
  if (slots.length > 0) return spoken.length <= 12;
  return others <= 1 && spoken.length <= 3;
}

/** The words that are not the command's own: behind its verb, or before it when it closes the text. */
export function restOf(message: Message, found: Found, wished: number): readonly Word[] {
  if (found.kind === "tail") return message.core.slice(found.start > wished ? wished : 0, found.start);
  if (found.end < message.core.length) return message.core.slice(found.end);
  return found.kind === "phrase" ? message.core.slice(wished < found.start ? wished : 0, found.start) : [];
}
