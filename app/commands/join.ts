import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { defineCommand } from "./command.ts";
import { joinSamples, joinTexts } from "./join.texts.ts";

const Draft = z.object({});

/** The YES of somebody who was asked whether they want our texts: from this moment on they do. */
export const join = defineCommand<never, z.infer<typeof Draft>, never>({
  key: "join",
  name: "Confirm a subscription",
  description: "Subscribes whoever replies YES to being asked whether they want your texts.",
  intents: [],
  words: [],
  texts: joinTexts,
  samples: joinSamples,
  draft: Draft,
  answer: ({ text }) =>
    Promise.resolve({ ...say("joined"), consent: { change: "opt-in", method: "confirmed", rule: "join.yes", text } }),
});
