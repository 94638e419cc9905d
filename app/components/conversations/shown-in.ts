import type { Language } from "#app/lib/language.ts";

/** What a thread's words need to know that the thread does not. */
export type ShownIn = {
  domain: string;
  /** The language in which the shop speaks to whoever is known by these. */
  speaks(...heard: (string | null)[]): Language;
  /** The name of a command, by its key. */
  nameOf(command: string): string;
  /** The name of the command that serves an intent. */
  serving(intent: string): string | undefined;
  /** Where a rule is an automation's, its name. */
  automationOf(rule: string): string | undefined;
};
