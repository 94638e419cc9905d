import type { Command } from "#app/commands/command.ts";
import type { Language } from "#app/lib/language.ts";

const most = 3;

/** What people can text, in one line: "BUY 2 blue mug, TRACK or CANCEL 1001". */
export function menuOf(commands: readonly Command[], language: Language): string {
  return commands
    .flatMap(({ words }) => words)
    .slice(0, most)
    .map(({ help }) => (help[language] ?? help.en).split(":")[0]!.trim())
    .join(", ");
}
