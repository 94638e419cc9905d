import { sourceIn } from "#app/messages/message.ts";

export type Named = { key: string; name: string };
export type SourceChoices = { automations: Named[]; commands: Named[] };

/** What set a text off, in the merchant's words; null where it was neither. */
export function sourceName(rule: string | null, { automations, commands }: SourceChoices): string | null {
  const [way, key] = sourceIn(rule)?.split(".") ?? [];
  return (way === "automation" ? automations : commands).find((one) => one.key === key)?.name ?? null;
}
