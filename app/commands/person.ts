import { say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineCommand } from "./command.ts";
import { personSamples, personTexts } from "./person.texts.ts";
import { personWords } from "./person.words.ts";

const settings = defineFields({
  hours: {
    kind: "text",
    label: "When your team answers",
    help: "Told to whoever asks for a person, as you write it: Mon-Fri 9-17. Leave it empty to say nothing.",
    longest: 40,
    default: "",
  },
});

/** PERSON: somebody of the shop answers from now on, and the robot keeps quiet until the merchant hands back. */
export const person = defineCommand({
  key: "person",
  name: "Talk to a person",
  description: "Hands the conversation to your team: automatic replies pause until you hand it back.",
  intents: ["person"],
  words: [personWords],
  texts: personTexts,
  samples: personSamples,
  settings,
  run({ shop }) {
    const { hours } = chosen(settings, shop.settings.commands.person?.values);
    const said = say("handedOver", { hours: hours || undefined });
    return Promise.resolve({ ...said, changes: [{ kind: "hand-over", why: "asked" }] });
  },
});
