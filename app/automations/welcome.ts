import { nothing, say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { ConsentPayload, consentTopics, subscriberOf } from "./consent-payload.ts";
import { giftFor } from "./own-code-payload.ts";
import { welcomeTexts } from "./welcome.texts.ts";

const day = 86_400_000;

const settings = defineFields({
  reward: {
    kind: "choice",
    label: "Thank new subscribers with a code",
    help: "For one order of theirs, and nobody else's. Once a customer, however often they leave and come back.",
    options: [
      { value: "none", label: "No code" },
      { value: "percent", label: "A percentage off" },
      { value: "amount", label: "An amount off" },
    ],
    default: "none",
  },
  percent: { kind: "number", label: "Percentage", min: 1, max: 100, unit: "%", default: 10 },
  amount: { kind: "money", label: "Amount", min: 1, max: 10_000, default: 5 },
  lastsDays: { kind: "number", label: "The code is good for", min: 1, max: 365, unit: "days", default: 30 },
});

/** Somebody has subscribed: they are welcomed once, with a reward where the merchant gives one. */
export const welcome = defineAutomation<ConsentPayload, Recipient>({
  key: "welcome",
  name: "Welcome",
  description:
    "When somebody subscribes to your texts. Whoever did so by texting you has been answered already, and gets this only with a reward.",
  group: "customers",
  topics: consentTopics,
  kind: "transactional",
  payload: ConsentPayload,
  settings,
  offByDefault: true,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: welcomeTexts,
  samples: {
    welcome: { shop: { name: "Demo Shop" } },
    reward: { shop: { name: "Demo Shop" }, code: "HI7K2M9Q", off: "10%", until: "22 Dec" },
  },
  mustOfferStop: ["welcome", "reward"],
  recipients: (payload) => (payload.state === "subscribed" ? [subscriberOf(payload)] : []),
  about: (payload) => payload.customerId ?? payload.phone ?? "",
  async run(payload, to, context) {
    const { reward: gift, ...worth } = chosen(settings, context.values);
    const given = { prefix: "HI", thing: `welcome ${to.customerId}`, what: "a new subscriber", to };
    const reward = await giftFor({ gift, ...worth }, given, context);
    if (reward) return say("reward", reward);
    const heard = payload.phone && (await context.lastWord(payload.phone));
    if (heard && heard.change === "opt-in" && heard.method !== "checkout")
      return nothing("was answered when they joined");
    return say("welcome");
  },
});
