import type { Command } from "#app/commands/command.ts";
import type { Language } from "#app/lib/language.ts";

const most = 3;
/** What people text shops about most; a shop that switched one off invites to another. */
const first = ["buy", "track", "cancel"];
const placeOf = ({ key }: Command) => (first.includes(key) ? first.indexOf(key) : first.length);

/** What people can text, for a text that goes on with "or HELP": "BUY 2 blue mug, TRACK 1001, CANCEL 1001". */
export function menuOf(commands: readonly Command[], language: Language): string {
  return commands
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ words }) => words.slice(0, 1))
    .slice(0, most)
    .map(({ help }) => help[language] ?? help.en)
    .join(", ");
}
