import type { Language } from "#app/lib/language.ts";
import type { Message, Word } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";
import { codeOf, lookUp } from "../vocabulary.ts";
import { optOutElsewhere, optOutUnspaced, unspacedGuards } from "./elsewhere.ts";
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
  if (objects.first(codes)) return detectBeside(message);
  if (wholeText.test(codes) && !guards.first(codes)) return { rule: `opt-out.word.${nameOf(message)}` };
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
  if (guards.first(codes)) return undefined;
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
  return detectStopAtAnEnd(message);
}

const opens = new PatternSet<"opens">();
for (const source of ["^ (stop|stopp|unsubscribe|quit|stahp|stopit|stpo|unsub) {any}"]) opens.add(source, "opens");
const everyday = new RegExp(
  `^(?:${patternSource("(stop|quit|stopp|stahp|stpo)")})(?:${patternSource("(the|a|an|by|at|in|over|for|and|when|being|here|there|off|on|from|as|so|with|where|motion|watch|sign|light|is|was|will|or|means|means|working|sales|eating|bij|doing|saying|looking|using|trying|wearing|shopping|buying|spending|what)")})`,
);

/**
 * "stop i already bought it", "I never signed up for this, stop": the word itself opens or closes the text. Other
 * verbs behind it ("stop knowing me so well") make it everyday talk.
 */
function detectStopAtAnEnd(message: Message): OptOut | undefined {
  const { core, codes } = message;
  const [first, second] = core;
  const last = core.at(-1);
  if (!first || !second || !last) return undefined;
  const loud = /^STOPP?$/.test(first.typed) && second.typed !== second.typed.toUpperCase();
  if (opens.first(codes)?.start === 0 && (loud || (!everyday.test(codes) && !isOtherVerb(second)))) {
    return { rule: "opt-out.opens-with-stop" };
  }
  if (!closing.test(last.code)) return undefined;
  const before = message.clean.slice(0, last.start).trimEnd().at(-1) ?? "";
  const setOff = /[.,!?;:\n\u2014-]/.test(before) || last.typed === "STOP";
  const brief = core.length <= 5;
  return (setOff || brief) && !ordinary.test(codes) ? { rule: "opt-out.closes-with-stop" } : undefined;
}

const closing = new RegExp(
  patternSource(
    "(stop|unsubscribe|stopp|aufhören|abmelden|abbestellen|arretez|desabonnez|parem|afmelden|smettetela|desuscribirme)",
  ),
);

/** Before a "stop" at the end these make it a place, a wish or somebody else's doing. */
const ordinary = new RegExp(
  `${patternSource("(bus|train|tram|non|full|next|last|cant|cannot|wont|dont|never|to|pit|rest|metro|not|couldnt|wouldnt|first|every|door|one|the|a|my|your|this|that|it|him|her|them|us|would|should|must|gonna|will|does|did|doesnt|didnt|i|we|he|she|they|until|till|whistle)")}${patternSource("stop")}$`,
);

const texting = new RegExp(patternSource("{texting}"));

function isOtherVerb(word: Word): boolean {
  return /(?:ing|in)$/.test(word.folded) && word.folded.length > 4 && !texting.test(word.code);
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
