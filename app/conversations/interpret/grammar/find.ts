import { commandWords } from "#app/commands/words-registry.ts";
import type { CommandIntent, Words } from "#app/commands/words.ts";
import type { Language } from "#app/lib/language.ts";
import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";

type Where = { words: Words; language: Language | undefined };
/** Words of one command in a text: from `start` to `end` of its core. */
export type Found = Where & {
  kind: "verb" | "soft" | "counted" | "tail" | "phrase" | "hint";
  start: number;
  end: number;
  source: string;
};

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

/** Whether the text has a phrase that takes the command back: "price match" asks for no price. */
export const isTakenBack = (codes: string, intent: CommandIntent) => guards.get(intent)?.has(codes) === true;

const interjection = new RegExp(
  `^(?:${patternSource("(sure|yes|yeah|yep|great|perfect|cool|awesome|nice|then|so|also|vale|oui|ja|sim|si|haan)")}){0,2}`,
);

/** Everything in the text that could ask for a command; verbs stand at `start`, behind the lead-in, or open the text. */
export function* candidates({ core, codes }: Message, start: number): Generator<Found> {
  for (const match of phrases.matches(codes)) yield { ...match.label, ...match, kind: "phrase" };
  const rest = codes.slice(start);
  for (const match of verbs.matches(rest, true)) {
    yield { ...match.label, source: match.source, kind: "verb", start, end: start + match.end };
  }
  if (start > 0) for (const match of verbs.matches(codes, true)) yield { ...match.label, ...match, kind: "verb" };
  for (const match of countedVerbs.matches(codes, true)) yield { ...match.label, ...match, kind: "counted" };
  const said = interjection.exec(codes)?.[0].length ?? 0;
  for (const match of softVerbs.matches(codes.slice(said), true)) {
    yield { ...match.label, source: match.source, kind: "soft", start: said, end: said + match.end };
  }
  for (const match of tails.matches(codes)) {
    if (!core.slice(match.start).some((word) => word.fixed)) yield { ...match.label, ...match, kind: "tail" };
  }
}

/** About help itself there is no help. */
const noTopics: readonly CommandIntent[] = ["help", "topic", "commands"];

/** Where a verb closes its text, that is how it is named: "kaufen". */
const verbLast: readonly (Language | undefined)[] = ["de", "nl"];

/** The command that these words name, with nothing beside them; what spends first, where several are called so. */
export function commandNamed(codes: string): Words | undefined {
  const closing = tails.matches(codes).filter(({ label }) => verbLast.includes(label.language));
  const named = [...verbs.matches(codes, true), ...closing];
  const whole = named.filter(
    ({ start, end, label }) => end - start === codes.length && !noTopics.includes(label.words.intent),
  );
  return (whole.find(({ label }) => label.words.spends) ?? whole[0])?.label.words;
}

/** The first of the harmless commands that the words of a text suggest. */
export function findHint(codes: string): Found | undefined {
  const match = hints.matches(codes).find(({ label }) => !isTakenBack(codes, label.words.intent));
  return match && { ...match.label, ...match, kind: "hint" };
}
