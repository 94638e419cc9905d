import type { Speaker } from "#app/templates/text.ts";

/** What other systems have to say is said as they worded it; what every text owes is added to it as to all others. */
export const keysSpeaker: Speaker = {
  key: "api",
  name: "Another system",
  texts: { said: { en: "{{ text }}" } },
  samples: { said: { text: "Your table is ready." } },
};
