import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { menuOf } from "#app/conversations/menu.ts";
import { speakers } from "#app/conversations/speakers.ts";
import type { Language } from "#app/lib/language.ts";

export const commands: readonly Command[] = Object.values(registry);

export type Sample = Record<string, unknown>;

/** Every text in every language that it is in, with a sample of what fills it. */
export const spoken = speakers.flatMap((speaker) =>
  Object.entries(speaker.texts).flatMap(([key, wordings]) =>
    (Object.entries(wordings) as [Language, string][]).map(([language, text]) => ({
      name: `${speaker.key}.${key}`,
      language,
      text,
      english: wordings.en,
      sample: sampleIn(language, speaker.samples[key] ?? {}),
      mustOfferStop: speaker.mustOfferStop?.includes(key) ?? false,
    })),
  ),
);

/** The menu is made of the commands' own words in each language. */
function sampleIn(language: Language, sample: Sample): Sample {
  return "menu" in sample ? { ...sample, menu: menuOf(commands, language) } : sample;
}
