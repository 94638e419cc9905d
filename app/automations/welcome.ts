import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { languageOf } from "#app/lib/language.ts";
import { nothing, say } from "#app/outcomes/outcome.ts";
import { giveOwnCode } from "#app/outcomes/own-code.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type AutomationContext, type Recipient } from "./automation.ts";
import { ConsentPayload, consentTopics, subscriberOf } from "./consent-payload.ts";
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
    const reward = await rewardOf(to, context);
    if (reward) return say("reward", reward);
    const heard = payload.phone && (await context.lastWord(payload.phone));
    if (heard && heard.change === "opt-in" && heard.method !== "checkout")
      return nothing("was answered when they joined");
    return say("welcome");
  },
});

/** Undefined where the merchant gives none, where nobody knows whose it would be, and where they have used theirs. */
async function rewardOf({ customerId, locale }: Recipient, context: AutomationContext) {
  const { shop, values, now, secretFor, journalFor, admin } = context;
  const { reward, percent, amount, lastsDays } = chosen(settings, values);
  if (reward === "none" || !customerId) return undefined;
  const money = { amount: amount.toFixed(2), currencyCode: shop.currency };
  const code = `HI${secretFor(`welcome ${customerId}`).slice(0, 6)}`;
  const given = await giveOwnCode(
    { admin, journal: journalFor(`welcome:${customerId}`) },
    {
      ...{ code, customerId, now, lastsDays, title: `By text, for a new subscriber: ${code}` },
      value: reward === "percent" ? { percent } : { amount: money },
    },
  );
  const language = languageOf(locale ?? shop.locale);
  return (
    given && {
      ...{ code, off: reward === "percent" ? `${percent}%` : formatMoney(money, language) },
      until: shortDay(given.endsAt, shop.timeZone, language),
    }
  );
}
