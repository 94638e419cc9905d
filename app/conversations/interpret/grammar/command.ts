import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import type { Reading } from "../reading.ts";
import { fillSlots } from "./fill.ts";
import { candidates, findHint, type Found, isTakenBack } from "./find.ts";
import { countOthers, fits, isDoubted, isNegated, restOf } from "./fits.ts";
import { asks, wishes } from "./lead-ins.ts";

const wish = new RegExp(`^(?:${wishes.map((source) => patternSource(source)).join("|")}){0,3}`);
const wishOrAsk = new RegExp(`^(?:${[...asks, ...wishes].map((source) => patternSource(source)).join("|")}){0,3}`);

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

function leadInLength(codes: string, expression: RegExp): number {
  const length = expression.exec(codes)?.[0].length ?? 0;
  return length === codes.length ? 0 : length;
}

function scoreOf(message: Message, found: Found): number {
  // "ich möchte" is no verb of buying: where one closes the text, that one knows where the goods end.
  const covered = found.kind === "counted" ? 0 : found.end - found.start;
  const rest =
    found.kind === "verb" || found.kind === "soft" || found.kind === "counted"
      ? message.codes.slice(found.end)
      : message.codes.slice(0, found.start) + message.codes.slice(found.end);
  const left = countOthers(rest);
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
  const found = findHint(message.codes);
  return found && readingOf(message, found, 0);
}

/** Matters that are no mere asking: a guess must not talk over them. */
const weighty = new RegExp(
  patternSource(
    "(cancel|cancelled|canceled|cancelar|annuler|stornieren|annullare|annuleren|return|returned|refund|refunded|exchange|change|changed|broken|damaged|wrong|include|included|wrap|policy|policies|stop|if|minimum|free|international|usually|internationally|roto|casse|kaputt|quebrado|rotto|kapot|toota)",
  ),
);
