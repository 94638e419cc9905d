import type { Command } from "#app/commands/command.ts";
import { chosen } from "#app/shops/fields.ts";
import { readFields, toForm } from "#app/shops/fields-form.ts";
import type { Settings } from "#app/shops/settings.ts";
import { checkOwnWords } from "./own-words.ts";

/** What a merchant chose about one command. */
export type CommandChoices = NonNullable<Settings["commands"][string]>;

/** Whether a one-time code always comes before it acts, and cannot be left out. */
export const alwaysAsksForCode = ({ offer, confirm }: Command) => offer !== undefined || confirm === "code";

/** What the merchant chose, as the form has it: `on`, `confirm`, `words` (one a line) and `values.<setting>`. */
export function choicesForm({ key, settings: fields = {} }: Command, settings: Settings): Record<string, string> {
  const { on = true, confirm, words = [], values } = settings.commands[key] ?? {};
  const read = chosen(fields, values);
  return {
    on: on ? "on" : "off",
    confirm: confirm === "code" ? "on" : "off",
    words: words.join("\n"),
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [`values.${name}`, toForm(field, read[name])])),
  };
}

/** Reads that form. A code can be asked for where the command asks for none; where it does, nothing can be left out. */
export function readChoices(
  command: Command,
  settings: Settings,
  sent: Readonly<Record<string, string>>,
): { choices: Partial<CommandChoices> } | { errors: Record<string, string> } {
  const named = (name: string) => [name, sent[`values.${name}`]] as const;
  const read = readFields(command.settings ?? {}, Object.fromEntries(Object.keys(command.settings ?? {}).map(named)));
  const own = checkOwnWords((sent.words ?? "").split("\n"), command, settings);
  const errors = {
    ...("error" in own && { words: own.error }),
    ...("errors" in read &&
      Object.fromEntries(Object.entries(read.errors).map(([name, error]) => [`values.${name}`, error]))),
  };
  if ("error" in own || "errors" in read) return { errors };
  const confirm = sent.confirm === "on" && !alwaysAsksForCode(command) ? ("code" as const) : undefined;
  const values = read.values as CommandChoices["values"];
  return { choices: { on: sent.on !== "off", confirm, words: own.words, ...(command.settings && { values }) } };
}
