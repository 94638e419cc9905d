import { askToConfirm, asksAgain, join } from "#app/commands/join.ts";
import type { ConsentMethod } from "#app/consent/consent.ts";
import type { Decision, Talk } from "./decision.ts";
import { conversationSpeaker } from "./speaker.ts";

/** Consent words and HELP, which hold in every state of a conversation, whoever else answers it. */
export function decideConsent({ reading, request, optedOut, loop }: Talk): Decision | undefined {
  const { rule, intent } = reading;
  const proof = { rule, text: request.text, method: methodOf(rule) };
  if (intent === "opt_out") {
    const texts = optedOut ? [] : [{ key: "optedOut", kind: "opt-out-confirmation" as const }];
    return {
      speaker: conversationSpeaker,
      step: { texts, consent: { change: "opt-out", ...proof }, ended: "opted out" },
    };
  }
  const { word: joinWord } = reading.slots;
  if (intent === "opt_in" && mustConfirm(rule, request))
    return {
      speaker: join,
      step: { ...askToConfirm({ joinWord }), consent: { change: "pending", ...proof, joinWord } },
    };
  if (intent === "opt_in")
    return {
      speaker: conversationSpeaker,
      step: {
        texts: [{ key: "optedIn", values: {} }],
        consent: { change: "opt-in", ...proof, joinWord },
        ended: "opted in",
      },
    };
  // Our own answer that comes back asks for nothing: a machine that sends back what it gets would be answered for ever.
  if (loop.echo) return undefined;
  // Whoever opted out gets this one answer, however they ask for help.
  if (intent === "help" || (optedOut && (intent === "topic" || intent === "commands")))
    return {
      speaker: conversationSpeaker,
      step: { texts: [{ key: "help", kind: "help" }], ended: "help" },
      keep: true,
    };
  return undefined;
}

/** JOIN is what flyers invite; START and the like must work at once. Where nobody would hear the YES, none is asked for. */
const mustConfirm = (rule: string, { shop, served }: Talk["request"]): boolean =>
  /^opt-in\.word\.join\b/.test(rule) && asksAgain(shop.settings) && served.some(({ key }) => key === join.key);

/** A keyword and nothing else, mistyped or not, as the rule that read it is called; whatever else they wrote was in their own words. */
const methodOf = (rule: string): ConsentMethod => (/^opt-(?:out|in)\.(?:word|typo)\./.test(rule) ? "keyword" : "words");
