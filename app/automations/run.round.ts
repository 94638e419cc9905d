import type { Round } from "#app/outcomes/tell-many.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation } from "./automation.ts";

/** What all texts have in common that an automation sends of what happened in one moment. */
export function roundOf(shop: Shop, automation: Automation, from: Round["from"], happenedAt: Date) {
  const { hours } = shop.settings.automations[automation.key] ?? {};
  return {
    ...{ shop, from, speaker: automation, kind: automation.kind },
    rule: `automation.${automation.key}`,
    latestAt: new Date(happenedAt.getTime() + automation.latestAfterMs),
    keepsHours: hours ? hours === "keep" : automation.keepsHours,
  };
}
