import type { Language } from "#app/lib/language.ts";
import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";
import { codeOf, lookUp } from "../vocabulary.ts";
import { optOutElsewhere, optOutUnspaced, unspacedGuards } from "./elsewhere.ts";
import { stopsAtAnEnd } from "./ends.ts";
import { optOutGuards, orderObjects } from "./guards.ts";
import { optOutInAnyLanguage, optOutPhrases } from "./phrases.ts";
import { slipOfShortWord, joinedStop } from "./slips.ts";
import { optOutCompany, optOutWords } from "./words.ts";

export type OptOut = {
  rule: string;
  language?: Language;
  /** Said in a phrase that could refuse an offer as well ("not interested"): while one is open it does. */
  mild?: true;
};

const word = optOutWords.map((row) => patternSource(row)).join("|");
const company = patternSource(optOutCompany);
const wholeText = new RegExp(`^(?:${company}){0,6}?(?:${word})(?:${company}|${word}){0,8}$`);
const onlyWords = new RegExp(`^(?:${word})+$`);

const phrases = new PatternSet<Language | "any">();
for (const [language, sources] of Object.entries(optOutPhrases)) {
  for (const source of sources) phrases.add(source, language as Language);
}
for (const source of [...optOutInAnyLanguage, ...optOutElsewhere]) phrases.add(source, "any");
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
  if (isUnspaced(message.clean)) return { rule: "opt-out.phrase.unspaced" };
  const slip = message.core.length <= 3 ? slipOf(message) : undefined;
  if (slip) return { rule: `opt-out.typo.${slip}` };
  if (objects.has(codes)) return detectBeside(message);
  if (wholeText.test(codes) && !guards.has(codes)) return { rule: `opt-out.words.${nameOf(message)}` };
  return detectPhrase(message);
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** An order's number beside them makes it an order. */
const NUMBERED = /\d{3}/;

function isUnspaced(clean: string): boolean {
  if (!UNSPACED.test(clean) || NUMBERED.test(clean) || unspacedGuards.test(clean)) return false;
  return optOutUnspaced.some((expression) => expression.test(clean));
}

/** "cancel order 1001 and stop texting me": an order is spoken of, and texts as well. */
function detectBeside(message: Message): OptOut | undefined {
  if (!plainlyOfTexts.test(message.codes)) return undefined;
  return detectPhrase(message);
}

const plainlyOfTexts = new RegExp(
  patternSource(
    "({texting}|unsubscribe|unsub|opt out|(text|message|contact) me|my number|(your|the|this) list|sms|mensajes|mensagens|messaggi|berichten|nachrichten|messages|texts|मैसेज|liste|lista|lijst|leave me alone)",
  ),
);

/** In a longer text "go away" and "stop calling me" are part of a story. */
const LONGEST_OUTCRY = 14;
const order = new RegExp(patternSource("({order}|{reference})"));
/** Words that speak of texts and numbers, not of orders: with them an order in the same text changes nothing. */
const ofTexts = new RegExp(
  patternSource(
    "({texts}|{texting}|list|lists|unsubscribe|unsub|opt|number|alone|fuck|spam|liste|lista|lijst|verteiler|nummer|numero|नंबर|लिस्ट)",
  ),
);

function detectPhrase(message: Message): OptOut | undefined {
  const { codes } = message;
  if (guards.has(codes)) return undefined;
  const found = phrases.first(codes);
  const speaksOfTexts = ofTexts.test(codes);
  if (found && (speaksOfTexts || (!order.test(codes) && message.core.length <= LONGEST_OUTCRY))) {
    const language = found.label === "any" ? {} : { language: found.label };
    return {
      rule: `opt-out.phrase.${found.label} "${found.source}"`,
      ...language,
      ...(speaksOfTexts ? {} : { mild: true as const }),
    };
  }
  const rule = stopsAtAnEnd(message);
  return rule && { rule };
}

function slipOf(message: Message): string | undefined {
  const joined = message.core.map((part) => part.folded).join("");
  const stop = joinedStop(joined);
  if (stop) return stop;
  if (message.core.length === 2 && onlyWords.test(lookUp(joined).code)) return joined;
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
