import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import type { Settings } from "#app/shops/settings.ts";
import { interpret, type Intent } from "./interpret/interpret.ts";
import { foldedWords } from "./interpret/own-words.ts";
import { readMessage } from "./interpret/message.ts";
import type { Awaiting } from "./interpret/reading.ts";

const commands: readonly Command[] = Object.values(registry);
const most = { words: 10, letters: 30, parts: 3 };

/**
 * A merchant's own words for a command, tidied; or what is wrong with the first that cannot be one. None may stand for what a text
 * means everywhere (consent, help, yes and no, numbers) or for another command.
 */
export function checkOwnWords(
  written: readonly string[],
  command: Command,
  settings: Settings,
): { words: string[] } | { error: string } {
  const words = new Map(written.map(tidy).flatMap((word) => (word ? [[sameness(word), word] as const] : [])));
  if (words.size > most.words) return { error: `At most ${most.words} words` };
  for (const word of words.values()) {
    const error = problemOf(word, command) ?? takenBy(word, command, settings);
    if (error) return { error };
  }
  return { words: [...words.values()] };
}

const tidy = (word: string) => word.trim().replace(/\s+/g, " ");
/** Two words with one of these are one to a reader of texts. */
const sameness = (word: string) => foldedWords(word).join(" ");

function problemOf(word: string, command: Command): string | undefined {
  const parts = readMessage(word);
  if (!/\p{L}/u.test(word)) return `“${word}” has no letters: numbers answer our questions`;
  if (word.length < 2 || word.length > most.letters)
    return `“${word}” is not between 2 and ${most.letters} characters long`;
  if (foldedWords(word).length > most.parts) return `“${word}” is more than ${most.parts} words`;
  if (parts.core.length !== foldedWords(word).length || parts.onlyCourtesy)
    return `“${word}” has a greeting or a “please” in it: leave that out`;
  const fixed = meaningOf(word);
  if (fixed) return `“${word}” ${fixed}, whatever a shop sells`;
  const { intent } = interpret(word);
  const other = commands.find(({ intents }) => (intents as readonly Intent[]).includes(intent));
  if (other === command) return `“${word}” is understood already: there is no need to add it`;
  if (other) return `“${word}” already means “${other.name}”`;
  return isGuessed(intent) ? undefined : `“${word}” already has a meaning of its own`;
}

const isGuessed = (intent: Intent) => intent === "none" || intent === "question";

/** What a text means before any command is looked for. */
const everywhere: Partial<Record<Intent, string>> = {
  opt_out: "always stops texts",
  opt_in: "always starts texts",
  help: "always asks for help",
  yes: "always agrees",
  no: "always refuses",
  otp: "answers a question of ours",
  choice: "answers a question of ours",
  quantity: "answers a question of ours",
};

const answers: readonly (Awaiting | undefined)[] = [undefined, "confirm", "otp", "choice", "quantity"];

const meaningOf = (word: string) =>
  answers.map((awaiting) => everywhere[interpret(word, { awaiting }).intent]).find((meaning) => meaning !== undefined);

function takenBy(word: string, command: Command, settings: Settings): string | undefined {
  const other = commands.find(
    ({ key }) => key !== command.key && settings.commands[key]?.words?.some((own) => sameness(own) === sameness(word)),
  );
  return other && `“${word}” is your word for “${other.name}” already`;
}
