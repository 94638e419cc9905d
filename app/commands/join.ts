import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import type { Settings } from "#app/shops/settings.ts";
import { ask, defineCommand, type Step } from "./command.ts";
import { joinSamples, joinTexts } from "./join.texts.ts";

const settings = defineFields({
  asksAgain: {
    kind: "switch",
    label: "Whoever texts JOIN is asked to reply YES first",
    help: "A confirmed opt-in is the stronger proof; some will not answer. START subscribes at once in any case, as networks ask.",
    default: false,
  },
});

const Draft = z.object({
  /** The word of a flyer by which they join. */
  joinWord: z.string().optional(),
});
type Draft = z.infer<typeof Draft>;

/** Whether a shop wants a YES from whoever texts JOIN. */
export const asksAgain = ({ commands }: Settings): boolean => chosen(settings, commands.join?.values).asksAgain;

/** Asks somebody who texted JOIN for their YES: until then they are subscribed to nothing. */
export const askToConfirm = (draft: Draft): Step<never, Draft, never> =>
  ask("confirm", {}, { awaiting: "answer", field: "confirm", draft });

/** The YES of somebody who was asked whether they want our texts: from this moment on they do. */
export const join = defineCommand<never, Draft, never>({
  key: "join",
  name: "Confirm a subscription",
  description: "Subscribes whoever replies YES to being asked whether they want your texts.",
  intents: [],
  words: [],
  texts: joinTexts,
  samples: joinSamples,
  mustOfferStop: ["confirm"],
  settings,
  draft: Draft,
  answer: ({ text }, { joinWord }) =>
    Promise.resolve({
      ...say("joined"),
      consent: { change: "opt-in", method: "confirmed", rule: "join.yes", text, ...(joinWord && { joinWord }) },
    }),
});
