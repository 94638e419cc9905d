import { readCommand } from "./grammar/command.ts";
import { readMessage, type Message, type Word } from "./message.ts";
import type { Intent, Reading } from "./reading.ts";
import { codeOf } from "./vocabulary.ts";

/** A shop's own word for a command: a text that opens with it is read as if it opened with the command's keyword. */
export type OwnWord = {
  said: string;
  keyword: string;
  intents: readonly Intent[];
  /** The name of one whom the shop pays: it counts before the commands' own words, and only where an account's number follows. */
  payee?: true;
};

/** The words of a text as they are compared: small letters, no accents, no signs. */
export const foldedWords = (text: string): readonly string[] => spoken(readMessage(text).words).map(folded);

/**
 * The command that the shop's own words ask for. The grammar of the command reads what follows: doubt, no goods, or another
 * wish in it leave the text to be read as if the shop had no words of its own.
 */
export function readOwnWord(message: Message, own: readonly OwnWord[] = []): Reading | undefined {
  const longestFirst = own.toSorted((one, other) => other.said.length - one.said.length);
  for (const { said, keyword, intents, payee } of longestFirst) {
    const end = endOf(message, foldedWords(said));
    if (end === undefined || (payee && !/\d{4}/.test(message.clean.slice(end)))) continue;
    const reading = readCommand(readMessage(`${keyword}${message.clean.slice(end)}`));
    if (!reading || !intents.includes(reading.intent)) continue;
    const { intent, slots } = reading;
    return { intent, slots, rule: `own-word "${said}"` };
  }
  return undefined;
}

/** Where the words that open the text end in it, greetings aside. */
function endOf({ words, core }: Message, opening: readonly string[]): number | undefined {
  for (const from of [spoken(core), spoken(words)]) {
    const opens =
      opening.length > 0 && opening.every((word, at) => from[at] !== undefined && folded(from[at]) === word);
    if (opens) return from[opening.length - 1]?.end;
  }
  return undefined;
}

const folded = (word: Word) => word.folded;
const spoken = (words: readonly Word[]) =>
  words.filter(({ code }) => code !== codeOf.boundary && code !== codeOf.emoji);
