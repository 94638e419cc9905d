import * as automations from "#app/automations/registry.ts";
import * as commands from "#app/commands/registry.ts";
import { alertSpeaker } from "#app/messages/alert.ts";
import type { Speaker } from "#app/templates/text.ts";
import { conversationSpeaker } from "./speaker.ts";

/** Everything that texts people in the merchant's name, in the order in which the admin shows it. */
export const speakers: readonly Speaker[] = [
  ...Object.values(automations),
  conversationSpeaker,
  ...Object.values(commands),
  alertSpeaker,
];
