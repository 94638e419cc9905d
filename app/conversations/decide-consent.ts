import type { Decision, Talk } from "./decision.ts";
import { conversationSpeaker } from "./speaker.ts";

/** Consent words and HELP, which hold in every state of a conversation, whoever else answers it. */
export function decideConsent({ reading, request, optedOut }: Talk): Decision | undefined {
  const { rule, intent } = reading;
  const proof = { rule, text: request.text };
  if (intent === "opt_out") {
    const method = rule.includes("word") ? ("keyword" as const) : ("words" as const);
    const texts = optedOut ? [] : [{ key: "optedOut", kind: "opt-out-confirmation" as const }];
    return {
      speaker: conversationSpeaker,
      step: { texts, consent: { change: "opt-out", method, ...proof }, ended: "opted out" },
    };
  }
  if (intent === "opt_in")
    return {
      speaker: conversationSpeaker,
      step: {
        texts: [{ key: "optedIn", values: {} }],
        consent: { change: "opt-in", method: "keyword", ...proof },
        ended: "opted in",
      },
    };
  // Whoever opted out gets this one answer, however they ask for help.
  if (intent === "help" || (optedOut && (intent === "topic" || intent === "commands")))
    return {
      speaker: conversationSpeaker,
      step: { texts: [{ key: "help", kind: "help" }], ended: "help" },
      keep: true,
    };
  return undefined;
}
