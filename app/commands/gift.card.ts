import { fullNameOf, maskName } from "#app/contacts/mask.ts";
import { formatMoney } from "#app/lib/money.ts";
import { say, type Outcome, type Say } from "#app/outcomes/outcome.ts";
import { giveBack, isHopeless, takeOnce, untilDone } from "#app/outcomes/store-credit.ts";
import { findCustomer } from "#app/shopify/customers.ts";
import { makeGiftCard } from "#app/shopify/gift-cards.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { CommandRequest } from "./command.ts";
import type { Offer } from "./gift.offer.ts";

/**
 * Takes the store credit, then makes the card: never one without the other. What was taken for a card that Shopify will not make goes
 * back. The card's code comes from this text alone, so that a second try cannot make a second card.
 */
export async function makeCard(request: CommandRequest, offer: Offer): Promise<Outcome> {
  const amount = formatMoney(offer.amount, request.language);
  if (!(await takeOnce(request, offer.from.accountId, offer.amount))) return say("notMade", { amount });
  const code = request.secretFor(`gift card ${request.reference}`);
  return untilDone(async () => {
    if (await madeOnce(request, offer, code)) return handedOver(request, offer, code);
    await giveBack(request, offer.from.customerId, offer.amount);
    return say("notMade", { amount });
  });
}

async function madeOnce({ admin, journal, reference }: CommandRequest, { amount, to }: Offer, code: string) {
  const { made } = await journal("gift card", {
    find: async () => undefined, // a second try is told TAKEN
    act: async () => {
      const card = {
        ...{ code, amount, customerId: to.customerId ?? undefined },
        note: `Given by text, paid with store credit (sms-${reference})`,
      };
      try {
        return { made: !!(await makeGiftCard(admin, card)).done };
      } catch (error) {
        if (isHopeless(error)) return { made: false };
        throw error;
      }
    },
  });
  return made;
}

/** To the giver in any case: a text to somebody else may be held back, and what was paid for must not be lost. */
async function handedOver(request: CommandRequest, offer: Offer, code: string): Promise<Outcome> {
  const card = code.replace(/(.{4})(?=.)/g, "$1 ");
  const values = { amount: formatMoney(offer.amount, request.language), name: offer.to.name, card };
  const told = await toldToReceiver(request, offer, card);
  return { texts: [{ key: "made", values, secret: card }, ...told], ended: "made" };
}

async function toldToReceiver(request: CommandRequest, { amount, to }: Offer, card: string): Promise<Say[]> {
  const { admin, customers, reference } = request;
  const receiver = to.customerId ? await findCustomer(admin, to.customerId) : undefined;
  if (!receiver) return [];
  const [giver] = await customers();
  const name = giver ? maskName(fullNameOf(giver)) : "";
  return [
    {
      key: "received",
      values: { amount: formatMoney(amount, spokenTo(request.shop, receiver.locale)), name, card },
      secret: card,
      kind: "transactional",
      cause: `gift:${reference}`,
      to: { phone: to.phone, customer: receiver },
    },
  ];
}
