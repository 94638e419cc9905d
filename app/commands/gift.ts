import { fullNameOf, maskName, maskPhone } from "#app/contacts/mask.ts";
import { formatMoney } from "#app/lib/money.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { say } from "#app/outcomes/outcome.ts";
import { payerFor } from "#app/outcomes/payer.ts";
import type { Money } from "#app/shopify/admin.ts";
import { findCustomerByPhone } from "#app/shopify/customers.ts";
import { giftCardLimit } from "#app/shopify/gift-cards.ts";
import { chosen } from "#app/shops/fields.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { makeCard } from "./gift.card.ts";
import { Offer } from "./gift.offer.ts";
import { giftSettings } from "./gift.settings.ts";
import { giftSamples, giftTexts } from "./gift.texts.ts";
import { giftWords } from "./gift.words.ts";

type GiftStep = Step<never, never, Offer>;

/** GIFT 25 TO +14155550102: a gift card of the shop, paid with store credit, after a code that names both. */
export const gift = defineCommand<never, never, Offer>({
  key: "gift",
  name: "Give a gift card",
  description: "Makes a gift card for somebody else, paid with store credit, after a one-time code.",
  intents: ["gift"],
  words: [giftWords],
  texts: giftTexts,
  samples: giftSamples,
  settings: giftSettings,
  isReady: ({ commands }) => chosen(giftSettings, commands["gift"]?.values).sells,
  offer: Offer,
  async run(request) {
    const { slots, shop, contact, admin } = request;
    const phone = slots.phone && toPhoneNumber(slots.phone, shop.country);
    const amount = Number(slots.amount);
    if (!phone || !(amount >= 1)) return say("how");
    if (phone === contact.phone) return say("toSelf");
    const known = await findCustomerByPhone(admin, phone);
    const name = known ? maskName(fullNameOf(known)) : "";
    const to = { phone, customerId: known?.id ?? null, name: name || maskPhone(phone) };
    return offerTo(request, { amount: amount.toFixed(2), currencyCode: shop.currency }, to);
  },
  async approve(request, offer) {
    const checked = await request.journal("checked", {
      find: async () => undefined,
      act: async () => ({ refused: null, ...(await payerOf(request, offer.amount)) }),
    });
    return checked.refused ?? makeCard(request, offer);
  },
  renew: (request, { amount, to }) => offerTo(request, amount, to),
});

async function offerTo(request: CommandRequest, amount: Money, to: Offer["to"]): Promise<GiftStep> {
  // Asked before anything is taken: without Shopify's leave there are no gift cards.
  const most = await giftCardLimit(request.admin);
  if (!most) return say("notNow");
  if (Number(amount.amount) > Number(most.amount)) return say("tooMuch", { most: formatMoney(most, request.language) });
  const from = await payerOf(request, amount);
  if ("refused" in from) return from.refused;
  const values = { amount: formatMoney(amount, request.language), name: to.name };
  return ask("confirm", values, { awaiting: "code", offer: { amount, from, to } });
}

async function payerOf(request: CommandRequest, amount: Money): Promise<Offer["from"] | { refused: GiftStep }> {
  const { mostADay } = chosen(giftSettings, request.shop.settings.commands["gift"]?.values);
  const payer = await payerFor(request, amount, mostADay);
  if ("customerId" in payer) return payer;
  return "holds" in payer
    ? { refused: say("short", { balance: formatMoney(payer.holds, request.language) }) }
    : { refused: say("limit", { left: formatMoney(payer.leftToday, request.language) }) };
}
