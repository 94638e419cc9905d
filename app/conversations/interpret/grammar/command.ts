import { commandWords } from "#app/commands/words-registry.ts";
import type { CommandIntent, Words } from "#app/commands/words.ts";
import type { Language } from "#app/lib/language.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";
import type { Message, Word } from "../message.ts";
import type { Reading } from "../reading.ts";
import { codeOf } from "../vocabulary.ts";
import { asks, wishes } from "./lead-ins.ts";
import { findAddress } from "../awaited/address.ts";
import { fillSlots } from "./fill.ts";

type Where = { words: Words; language: Language | undefined };
type Found = Where & {
  kind: "verb" | "soft" | "counted" | "tail" | "phrase" | "hint";
  start: number;
  end: number;
  source: string;
};

const wish = new RegExp(`^(?:${wishes.map((source) => patternSource(source)).join("|")}){0,3}`);
const wishOrAsk = new RegExp(`^(?:${[...asks, ...wishes].map((source) => patternSource(source)).join("|")}){0,3}`);

const phrases = new PatternSet<Where>();
const guards = new Map<CommandIntent, PatternSet<"guard">>();
const verbs = new PatternSet<Where>();
const softVerbs = new PatternSet<Where>();
const countedVerbs = new PatternSet<Where>();
const tails = new PatternSet<Where>();
const hints = new PatternSet<Where>();

for (const words of commandWords) {
  const guard = new PatternSet<"guard">();
  for (const source of words.not ?? []) guard.add(source, "guard");
  guards.set(words.intent, guard);
  for (const source of words.hints ?? []) hints.add(source, { words, language: undefined });
  eachLanguage(words.verbs, (source, language) => verbs.add(source, { words, language }));
  eachLanguage(words.softVerbs, (source, language) => softVerbs.add(source, { words, language }));
  eachLanguage(words.countedVerbs, (source, language) => countedVerbs.add(source, { words, language }));
  eachLanguage(words.tails, (source, language) => tails.add(`${source} $`, { words, language }));
  eachLanguage(words.phrases, (source, language) => phrases.add(source, { words, language }));
}

function eachLanguage(
  lists: Partial<Record<Language, readonly string[]>> | undefined,
  visit: (source: string, language: Language) => void,
) {
  for (const [language, sources] of Object.entries(lists ?? {})) {
    for (const source of sources) visit(source, language as Language);
  }
}

/** Longer texts that have "help" or "how much" in them tell stories. */
const LONGEST_REQUEST = 16;

/** The command that a text asks for: the reading that explains the most words of it. */
export function readCommand(message: Message): Reading | undefined {
  const { codes } = message;
  const wished = leadInLength(codes, wish);
  const start = Math.max(wished, leadInLength(codes, wishOrAsk));
  let best: { found: Found; score: number } | undefined;
  for (const found of candidates(message, start)) {
    if (found.words.chatty && message.core.length > LONGEST_REQUEST) continue;
    if (isNegated(message, found.start)) continue;
    if (found.words.spends && isDoubted(message, found, start > wished ? 0 : wished)) continue;
    if (!fits(message, found, wished)) continue;
    const score = scoreOf(message, found);
    if (best && score <= best.score) continue;
    if (!isTakenBack(codes, found.words.intent)) best = { found, score };
  }
  if (!best) return undefined;
  return readingOf(message, best.found, wished);
}

function* candidates({ core, codes }: Message, start: number): Generator<Found> {
  for (const match of phrases.matches(codes)) yield { ...match.label, ...match, kind: "phrase" };
  const rest = codes.slice(start);
  for (const match of verbs.matches(rest, true)) {
    yield { ...match.label, source: match.source, kind: "verb", start, end: start + match.end };
  }
  if (start > 0) for (const match of verbs.matches(codes, true)) yield { ...match.label, ...match, kind: "verb" };
  for (const match of countedVerbs.matches(codes, true)) yield { ...match.label, ...match, kind: "counted" };
  for (const match of softVerbs.matches(codes, true)) yield { ...match.label, ...match, kind: "soft" };
  for (const match of tails.matches(codes)) {
    if (!core.slice(match.start).some((word) => word.fixed)) yield { ...match.label, ...match, kind: "tail" };
  }
}

function leadInLength(codes: string, expression: RegExp): number {
  const length = expression.exec(codes)?.[0].length ?? 0;
  return length === codes.length ? 0 : length;
}

const NEGATIONS = new Set(
  "dont donot not never no nicht kein keine ne pas nao non niet geen mat nahi nahin nhi na nunca nie didnt doesnt cant cannot wont isnt wasnt मत नहीं नही jamais without sin ohne sem senza zonder stop".split(
    " ",
  ),
);

const isTakenBack = (codes: string, intent: CommandIntent) => guards.get(intent)?.first(codes) !== undefined;

/** A "no" within the two words before it turns a request into its opposite. */
function isNegated(message: Message, start: number): boolean {
  return message.core.slice(Math.max(0, start - 2), start).some((word) => NEGATIONS.has(word.folded));
}

const orderObject = new RegExp(
  patternSource(
    "({order}|{reference}|{my}|{no}|{number}|yet|now|of|for|on|up|status|it|today|all|again|everything|info|number|link|details|updates)",
  ),
  "g",
);

const doubt = new RegExp(patternSource("{doubt}"));

/** Nothing may be spent on a text that doubts, supposes or tells before (or, verb last, anywhere before) the verb. */
function isDoubted(message: Message, found: Found, wished: number): boolean {
  const before = message.codes.slice(found.kind === "tail" ? 0 : wished, found.start);
  if (doubt.test(before)) return true;
  if (found.kind !== "tail") return false;
  // "करना चाहिए": with a verb before it the word means "should".
  return message.asks || /(?:ना|na)$/.test(message.core[found.start - 1]?.folded ?? "");
}

/** Whether what follows (or precedes) is something that this command can be about. */
function fits(message: Message, found: Found, wished: number): boolean {
  if (found.kind === "phrase") return true;
  const spoken = restOf(message, found, wished).filter((word) => word.code !== codeOf.boundary);
  if (found.words.spends) return namesGoods(message, found, spoken);
  if (spoken.length === 0) return true;
  const codes = spoken.map((word) => word.code).join("");
  const others = codes.replace(orderObject, "").length;
  if (others === 0) return true;
  const { slots, alone } = found.words;
  if (alone) return false;
  if (slots.includes("address") && findAddress(message) !== undefined) return true;
  if (slots.includes("product")) return spoken.length <= (found.words.intent === "cancel" ? 4 : 10);
  if (slots.includes("order")) return others <= (/[rh]/.test(codes) ? 2 : 0) && spoken.length <= 6;
  if (slots.length > 0) return spoken.length <= 12;
  return others <= 1 && spoken.length <= 3;
}

const FUNCTION_WORDS = new Set(
  "it them that this these those something anything everything stuff things some more any again online with in from by at on for without using via to because when if and or but tomorrow today later now here there too so back him her you u me us your ur his their my our out up off home together instead or is are was i we he she they lo la los las eso esto algo con en para por desde de y le ca cela avec sur pour chez es das dies etwas mit bei fur online isso isto com em questo quello con da per het dit dat iets met bij voor ye yeh wo woh kuch yahan".split(
    " ",
  ),
);
const NUMBER_OR_ARTICLE =
  /^(?:\d{1,2}x?|x\d{1,2}|a|an|the|la|one|two|three|four|five|six|seven|eight|nine|ten|dozen|un|una|uno|dos|tres|cuatro|cinco|el|los|las|unos|unas|une|deux|trois|quatre|cinq|le|les|l|des|ein|eine|einen|zwei|drei|vier|funf|den|die|das|der|um|uma|dois|duas|quatro|o|os|as|due|tre|quattro|cinque|il|lo|gli|i|een|twee|drie|vijf|de|het|ek|do|teen|char)$/;

/** Goods follow: not "with paypal", not "it tomorrow". After a soft verb a number or an article must lead a short name. */
function namesGoods(message: Message, found: Found, spoken: readonly Word[]): boolean {
  if (found.words.intent === "reorder") return spoken.length <= 8;
  const [first] = spoken;
  if (!first) return found.kind === "verb";
  if (spoken.length > 12) return false;
  if (found.kind === "soft" && !(NUMBER_OR_ARTICLE.test(first.folded) && spoken.length >= 2 && spoken.length <= 7))
    return false;
  const named = spoken.filter((word) => !NUMBER_OR_ARTICLE.test(word.folded));
  const [head, next] = named;
  if (!head) return found.kind === "verb";
  if (ELSEWHERE.has(spoken.at(-1)?.folded ?? "")) return false;
  if (found.kind === "counted") return isCounted(spoken, found.language);
  if (
    found.kind === "soft" &&
    (spoken.length > 6 || named.some((word) => FUNCTION_WORDS.has(word.folded) || /..ed$/.test(word.folded)))
  )
    return false;
  if (!FUNCTION_WORDS.has(head.folded)) return true;
  if (found.kind === "soft") return false;
  return (
    /^(?:this|that|these|those|some|more|another|my|your|of)$/.test(head.folded) &&
    next !== undefined &&
    !FUNCTION_WORDS.has(next.folded)
  );
}

const ELSEWHERE = new Set("here online anywhere there somewhere instore elsewhere aqui ici hier qui yahan".split(" "));

/** After "I want" only a count of things is an order: "2 mugs", and neither "2 go home" nor "a hug". */
function isCounted(spoken: readonly Word[], language: Language | undefined): boolean {
  const [count, ...named] = spoken;
  if (!count || spoken.length > 8 || !(/^\d{1,2}$/.test(count.folded) || COUNT_WORDS.test(count.folded))) return false;
  const plural = PLURALS[language ?? "en"] ?? /s$/;
  return named.some(({ folded }) => folded.length > 3 && plural.test(folded) && !UNCOUNTED.test(folded));
}
const COUNT_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|zwei|drei|vier|dois|duas|quatro|due|quattro|cinque|twee|drie|vijf)$/;
const PLURALS: Partial<Record<Language, RegExp>> = { de: /(?:en|er|n|s)$/, it: /[ei]$/, nl: /(?:en|s)$/ };
/** Times, people and deeds: a number before them orders nothing. */
const UNCOUNTED =
  /^(?:days?|weeks?|months?|years?|hours?|hrs|minutes|mins|times?|seconds|secs|things|dollars|bucks|euros|kids|children|pics|pictures|texts|messages|answers|people|guys|friends|more|else|tage|wochen|stunden|minuten|jahre|dias|horas|minutos|semanas|meses|jours|heures|semaines|ore|giorni|minuti|settimane|dagen|uren|minuten|weken|mensen|leute|gente|personas|pessoas|personnes|persone|here|there|please|time|be|me|use|see|come|take|leave|have|give|make|pee|die|drive|live|love|like|talk|stop|know)$/;

/** The words that are not the command's own: behind its verb, or before it when it closes the text. */
function restOf(message: Message, found: Found, wished: number): readonly Word[] {
  if (found.kind === "tail") return message.core.slice(found.start > wished ? wished : 0, found.start);
  if (found.end < message.core.length) return message.core.slice(found.end);
  return found.kind === "phrase" ? message.core.slice(wished < found.start ? wished : 0, found.start) : [];
}

function scoreOf(message: Message, found: Found): number {
  const covered = found.end - found.start;
  const rest =
    found.kind === "verb" || found.kind === "soft" || found.kind === "counted"
      ? message.codes.slice(found.end)
      : message.codes.slice(0, found.start) + message.codes.slice(found.end);
  const left = rest.replace(orderObject, "").length;
  const kind = found.kind === "phrase" ? 0.5 : found.kind === "tail" ? 0.3 : 0;
  return covered + kind + (left === 0 ? 0.6 : 0);
}

function readingOf(message: Message, found: Found, wished: number): Reading {
  const { words, language, kind, source } = found;
  const rest = restOf(message, found, wished);
  const inside = message.core.slice(found.start + 1, found.end);
  return {
    intent: words.intent,
    slots: fillSlots(message, words, rest.length > 0 ? rest : inside),
    rule: `command.${words.intent}.${kind}${language ? `.${language}` : ""} "${source}"`,
    ...(language ? { language } : {}),
  };
}

/** The harmless command that the words of a text suggest, when nothing says it outright. */
export function guessCommand(message: Message): Reading | undefined {
  if (message.core.length > LONGEST_REQUEST || weighty.test(message.codes)) return undefined;
  const found = hints.matches(message.codes).find((match) => !isTakenBack(message.codes, match.label.words.intent));
  return found && readingOf(message, { ...found.label, ...found, kind: "hint" }, 0);
}

/** Matters that are no mere asking: a guess must not talk over them. */
const weighty = new RegExp(
  patternSource(
    "(cancel|cancelled|canceled|cancelar|annuler|stornieren|annullare|annuleren|return|returned|refund|refunded|exchange|change|changed|broken|damaged|wrong|include|included|wrap|policy|policies|stop|if|minimum|free|international|usually|internationally|roto|casse|kaputt|quebrado|rotto|kapot|toota)",
  ),
);
