import * as automations from "#app/automations/registry.ts";
import * as commands from "#app/commands/registry.ts";
import { titleOf } from "#app/templates/find.ts";

const named = (all: { key: string; name: string }[]) => all.map(({ key, name }) => ({ key, name }));

/** What may set a text off, by the keys that the rules of texts begin with. */
export const sourceChoices = {
  automations: named(Object.values(automations)),
  commands: Object.values(commands).flatMap(({ intents, name }) =>
    intents.map((intent, index) => ({ key: intent, name: index === 0 ? name : `${name}: ${titleOf(intent)}` })),
  ),
};
