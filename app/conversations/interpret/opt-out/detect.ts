import type { Language } from "#app/lib/language.ts";
import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";
import { codeOf } from "../vocabulary.ts";
import { optOutGuards, orderObjects } from "./guards.ts";
import { optOutPhrases } from "./phrases.ts";
import { slipOfShortWord, joinedStop } from "./slips.ts";
import { optOutCompany, optOutWords } from "./words.ts";

export type OptOut = { rule: string; language?: Language };

const word = optOutWords.map((row) => patternSource(row)).join("|");
const company = patternSource(optOutCompany);
const wholeText = new RegExp(`^(?:${company}){0,6}?(?:${word})(?:${company}|${word}){0,8}$`);
const onlyWords = new RegExp(`^(?:${word})+$`);

const phrases = new PatternSet<Language>();
for (const [language, sources] of Object.entries(optOutPhrases)) {
  for (const source of sources) phrases.add(source, language as Language);
}
const guards = new PatternSet<"guard">();
for (const source of optOutGuards) guards.add(source, "guard");
const objects = new PatternSet<"order">();
for (const source of orderObjects) objects.add(source, "order");

/** Signs that say it without words. */
const SIGNS = /^(?:🛑|⛔|🚫|✋|🖕|📵|🔕|❌📱)+$/u;

/**
 * Whether somebody asks for no more texts. A bare word counts in every state of a conversation and needs no second
 * thought; a phrase counts unless it is supposed, refused, told of somebody else, or about an order.
 */
export function detectOptOut(message: Message): OptOut | undefined {
  const { codes } = message;
  if (onlyWords.test(codes)) return { rule: `opt-out.word.${nameOf(message)}` };
  const signs = message.clean.replace(/[\s.!]/g, "");
  if (SIGNS.test(signs)) return { rule: "opt-out.sign" };
  const slip = message.core.length <= 3 ? slipOf(message) : undefined;
  if (slip) return { rule: `opt-out.typo.${slip}` };
  if (objects.first(codes)) return undefined;
  if (wholeText.test(codes)) return { rule: `opt-out.word.${nameOf(message)}` };
  return detectPhrase(message);
}

function detectPhrase(message: Message): OptOut | undefined {
  const found = phrases.first(message.codes);
  const guard = guards.first(message.codes);
  if (guard) return undefined;
  if (found) return { rule: `opt-out.phrase.${found.label} "${found.source}"`, language: found.label };
  return undefined;
}

function slipOf(message: Message): string | undefined {
  const joined = message.core.map((part) => part.folded).join("");
  const stop = joinedStop(joined);
  if (stop) return stop;
  const [first] = message.core;
  if (!first || message.core.some((part) => part !== first && part.code === codeOf.unknown)) return undefined;
  return message.core.length === 1 ? slipOfShortWord(first.folded) : undefined;
}

function nameOf(message: Message): string {
  return message.core
    .slice(0, 3)
    .map((part) => part.folded)
    .join("-");
}
