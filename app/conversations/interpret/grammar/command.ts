import { commandWords } from "#app/commands/words-registry.ts";
import type { CommandIntent, Words } from "#app/commands/words.ts";
import type { Language } from "#app/lib/language.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";
import type { Message, Word } from "../message.ts";
import type { Reading } from "../reading.ts";
import { codeOf } from "../vocabulary.ts";
import { asks, wishes } from "./lead-ins.ts";
import { fillSlots } from "./fill.ts";

type Where = { words: Words; language: Language };
type Found = Where & { kind: "verb" | "tail" | "phrase"; start: number; end: number; source: string };

const wish = new RegExp(`^(?:${wishes.map((source) => patternSource(source)).join("|")}){0,3}`);
const wishOrAsk = new RegExp(`^(?:${[...asks, ...wishes].map((source) => patternSource(source)).join("|")}){0,3}`);

const phrases = new PatternSet<Where>();
const guards = new PatternSet<CommandIntent>();
const verbs = new PatternSet<Where>();
const tails = new PatternSet<Where>();

for (const words of commandWords) {
  for (const source of words.not ?? []) guards.add(source, words.intent);
  eachLanguage(words.verbs, (source, language) => verbs.add(source, { words, language }));
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

/** The command that a text asks for: the reading that explains the most words of it. */
export function readCommand(message: Message): Reading | undefined {
  const { codes } = message;
  const refused = new Set(guards.matches(codes).map((match) => match.label));
  const start = leadInLength(codes, wishOrAsk);
  const isAsked = start > leadInLength(codes, wish);
  let best: { found: Found; score: number } | undefined;
  for (const found of candidates(codes, start)) {
    if (refused.has(found.words.intent) || (isAsked && found.words.intent === "buy")) continue;
    if (isNegated(message, found.start)) continue;
    if (!fits(message, found)) continue;
    const score = scoreOf(message, found);
    if (!best || score > best.score) best = { found, score };
  }
  if (!best) return undefined;
  return readingOf(message, best.found);
}

function* candidates(codes: string, start: number): Generator<Found> {
  for (const match of phrases.matches(codes)) yield { ...match.label, ...match, kind: "phrase" };
  const rest = codes.slice(start);
  for (const match of verbs.matches(rest, true)) {
    yield { ...match.label, source: match.source, kind: "verb", start, end: start + match.end };
  }
  for (const match of verbs.matches(codes, true)) {
    if (start > 0) yield { ...match.label, ...match, kind: "verb" };
  }
  for (const match of tails.matches(codes)) yield { ...match.label, ...match, kind: "tail" };
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

/** Whether what follows (or precedes) is something that this command can be about. */
function fits(message: Message, found: Found): boolean {
  if (found.kind === "phrase") return true;
  const rest = found.kind === "verb" ? message.core.slice(found.end) : message.core.slice(0, found.start);
  const spoken = rest.filter((word) => word.code !== codeOf.boundary);
  if (spoken.length === 0) return found.kind === "verb" || isBareTail(found);
  const codes = spoken.map((word) => word.code).join("");
  const others = codes.replace(orderObject, "").length;
  if (others === 0) return true;
  const { slots } = found.words;
  if (slots.includes("product")) return spoken.length <= 10 && (found.words.intent !== "cancel" || namesAGood(spoken));
  if (slots.includes("order")) return others <= 2 && (others <= 1 || /[rh]/.test(codes)) && spoken.length <= 6;
  if (slots.length > 0) return spoken.length <= 12;
  return others <= 1 && spoken.length <= 3;
}

const isBareTail = (found: Found) => found.words.intent !== "buy";

/** "cancel my shoes" is about goods; "cancel whatever you are doing" is about nothing that we know. */
const namesAGood = (rest: readonly Word[]) => rest.length <= 4;

function scoreOf(message: Message, found: Found): number {
  const covered = found.end - found.start;
  const rest =
    found.kind === "verb"
      ? message.codes.slice(found.end)
      : message.codes.slice(0, found.start) + message.codes.slice(found.end);
  const left = rest.replace(orderObject, "").length;
  const kind = found.kind === "phrase" ? 0.5 : found.kind === "tail" ? 0.3 : 0;
  return covered + kind + (left === 0 ? 0.6 : 0);
}

function readingOf(message: Message, found: Found): Reading {
  const { words, language, kind, source } = found;
  const rest =
    kind === "tail" || (kind === "phrase" && found.end >= message.core.length)
      ? [message.core.slice(0, found.start)]
      : [message.core.slice(found.end), message.core.slice(0, found.start)];
  return {
    intent: words.intent,
    slots: fillSlots(message, words, rest[0] ?? []),
    rule: `command.${words.intent}.${kind}.${language} "${source}"`,
    language,
  };
}
