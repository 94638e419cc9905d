import { nothing } from "#app/outcomes/outcome.ts";
import { cartById, type Cart } from "#app/shopify/checkouts.ts";
import { defineAutomation, type AutomationContext } from "./automation.ts";
import { CartPayload } from "./cart-payload.ts";
import { codeGiven, giveCode, remind } from "./cart-reminder.says.ts";
import { cartSettings, cartSteps, dueAfterMs } from "./cart-reminder.settings.ts";
import { whySilent, type ToShopper } from "./cart-reminder.silent.ts";
import { cartReminderTexts } from "./cart-reminder.texts.ts";

const day = 86_400_000;

const sampleCart = {
  shop: { name: "Demo Shop" },
  ...{ item: "Blue Mug", more: 2, total: "$43.50", url: "https://demo.example/l/Ab3dE", byText: true },
};
const sampleOffer = { ...sampleCart, off: "10%", code: "CART7K2M9Q", until: "Thu 26 Nov" };

/** Up to three texts about a cart that was left at the checkout; each change of it puts them off, and an order ends them. */
export const cartReminder = defineAutomation<CartPayload, ToShopper>({
  key: "cart-reminder",
  name: "Cart reminder",
  description:
    "When somebody who agreed to your offers leaves a cart at the checkout: a reminder, then a code of their own, then its last day. It ends when they order, text you or opt out. Numbers of the US and Canada get the first text only.",
  group: "carts",
  topics: ["checkouts/create", "checkouts/update"],
  kind: "marketing",
  payload: CartPayload,
  settings: cartSettings,
  steps: cartSteps,
  offByDefault: true,
  // The first is due within a day at most, so that it comes within the two that networks allow; the last before its code ends.
  latestAfterMs: day,
  texts: cartReminderTexts,
  samples: { soon: sampleCart, again: sampleCart, offer: sampleOffer, last: sampleOffer },
  mustOfferStop: ["soon", "again", "offer", "last"],
  waitsFor: ({ id }) => id,
  dueAt({ isNoCart, count }, { happenedAt, step, values }) {
    const afterMs = isNoCart || count === 0 ? undefined : dueAfterMs(step, values);
    return afterMs === undefined ? undefined : new Date(happenedAt.getTime() + afterMs);
  },
  async recipients(payload, { admin }) {
    const cart = await cartById(admin, payload.id);
    return cart ? [shopperOf(payload, cart)] : [];
  },
  about: ({ id }) => id,
  async run(payload, to, context) {
    const why = await whySilent(payload, to, context);
    return why ? nothing(why) : speak(payload, to, context);
  },
});

function shopperOf(payload: CartPayload, cart: Cart): ToShopper {
  const { customer, items } = cart;
  const name = [customer?.firstName, customer?.lastName].filter(Boolean).join(" ");
  const locale = payload.locale ?? customer?.locale ?? null;
  const phones = [...payload.phones, customer?.phone];
  return {
    ...{ customerId: customer?.id, name, locale, phones, cart },
    items: items.filter(({ available }) => available),
  };
}

async function speak(payload: CartPayload, to: ToShopper, context: AutomationContext) {
  if (context.step === "soon") return remind("soon", payload, to, context);
  if (context.step === "last") {
    const own = await codeGiven(to, context);
    return own ? remind("last", payload, to, context, own) : nothing("no code that could end");
  }
  const own = await giveCode(to, context);
  return remind(own ? "offer" : "again", payload, to, context, own);
}
