import { z } from "zod";
import { formatMoney, sameAmount } from "#app/lib/money.ts";
import { cancelOnce } from "#app/outcomes/cancel-order.ts";
import { confirm } from "#app/outcomes/cash-order.ts";
import { say } from "#app/outcomes/outcome.ts";
import { cashOrder, standOf, type CashOrder } from "#app/shopify/cash-orders.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { confirmOrderSamples, confirmOrderTexts } from "./confirm-order.texts.ts";

const Offer = z.object({
  orderId: z.string(),
  number: z.string(),
  /** What they are to pay. */
  total: z.object({ amount: z.string(), currencyCode: z.string() }),
});
type Offer = z.infer<typeof Offer>;
type ConfirmStep = Step<never, never, Offer>;

/** Hears whether they meant an order that is paid in cash: its code confirms it, NO cancels it. */
export const confirmOrder = defineCommand<never, never, Offer>({
  key: "confirm-order",
  name: "Confirm an order",
  description: "What customers answer when they are asked to confirm an order that is paid in cash.",
  intents: [],
  words: [],
  texts: confirmOrderTexts,
  samples: confirmOrderSamples,
  offer: Offer,
  async approve(request, offer) {
    const { admin, journal, language } = request;
    const order = await cashOrder(admin, offer.orderId);
    if (!order) return say("gone", { order: { number: offer.number } });
    // Marked by an earlier try of this text, it may still be on hold.
    const began = await journal<{ says: ConfirmStep } | { stands: true }>("checked", {
      find: async () => undefined,
      act: async () => changedSince(request, order, offer) ?? { stands: true },
    });
    if ("says" in began) return began.says;
    await confirm({ admin, journal }, order);
    return say("confirmed", { order: { number: offer.number }, total: formatMoney(order.total, language) });
  },
  async decline(request, offer) {
    const { admin, journal } = request;
    const order = await cashOrder(admin, offer.orderId);
    if (!order) return say("gone", { order: { number: offer.number } });
    const began = await journal<{ says: ConfirmStep } | { stands: true }>("checked", {
      find: async () => undefined,
      act: async () => noLongerOpen(order, offer) ?? { stands: true },
    });
    if ("says" in began) return began.says;
    await cancelOnce(request, { orderId: offer.orderId, refund: "none", staffNote });
    return say("cancelled", { order: { number: offer.number } });
  },
});

const staffNote = "Cancelled by the customer by text, when asked to confirm it";

/** The code approves exactly what was asked: another sum is asked about anew. */
function changedSince({ language }: CommandRequest, order: CashOrder, offer: Offer): { says: ConfirmStep } | undefined {
  const over = noLongerOpen(order, offer);
  if (over || sameAmount(order.total, offer.total)) return over;
  const values = { order: { number: offer.number }, total: formatMoney(order.total, language) };
  return { says: ask("changed", values, { awaiting: "code", offer: { ...offer, total: order.total } }) };
}

/** What was paid, sent, cancelled or confirmed in the meantime is told of, and left as it is. */
function noLongerOpen(order: CashOrder, { number }: Offer): { says: ConfirmStep } | undefined {
  const stand = standOf(order);
  return stand === "waits"
    ? undefined
    : { says: say(stand === "confirmed" ? "already" : stand, { order: { number } }) };
}
