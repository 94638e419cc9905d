import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import type { Settings } from "#app/shops/settings.ts";
import type { OwnWord } from "./interpret/own-words.ts";

const commands: readonly Command[] = Object.values(registry);

/** The commands that a shop has not switched off, and has what they need for. */
export const servedBy = (settings: Settings): readonly Command[] =>
  commands.filter(({ key, isReady }) => (settings.commands[key]?.on ?? true) && (isReady?.(settings) ?? true));

/** The merchant's own words for the commands that the shop serves. */
export const ownWordsOf = (settings: Settings): readonly OwnWord[] =>
  servedBy(settings).flatMap(({ key, intents, words: [first] }) =>
    (settings.commands[key]?.words ?? []).flatMap((said) => (first ? [{ said, keyword: first.keyword, intents }] : [])),
  );
