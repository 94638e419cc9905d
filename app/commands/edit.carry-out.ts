import { sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { commitEdit, stageEdit } from "#app/shopify/order-edits.ts";
import { bookingsOf, payBack } from "#app/shopify/order-payments.ts";
import { orderById, type Order } from "#app/shopify/orders.ts";
import { isPaidByCredit } from "#app/shopify/sms-order.ts";
import type { CommandRequest } from "./command.ts";
import { contentsOf, sameContents, stepsTo, type EditStepOut, type Offer } from "./edit.contents.ts";
import { backOf, offerEdit, refusalOf, shortageOf, valuesOf } from "./edit.offer.ts";

/** How the try ended: the edit stands, the offer does not, or Shopify said why not. */
type Made = { made: true } | { changed: true } | { says: EditStepOut };

const staffNote = "Changed by the customer by text, with a one-time code";

/**
 * The code was right: makes exactly the edit that it approved, once. Until Shopify commits it the order is as it was, so that a try that
 * dies before leaves nothing behind. What was paid too much then goes back, once as well.
 */
export async function carryOut(request: CommandRequest, offer: Offer): Promise<EditStepOut> {
  const { admin, journal } = request;
  const made = await journal<Made>("edit", {
    find: async () => {
      const order = await orderById(admin, offer.orderId);
      return order && sameContents(contentsOf(order), offer.contents) ? { made: true } : undefined;
    },
    act: () => edit(request, offer),
  });
  if ("says" in made) return made.says;
  const order = await orderById(admin, offer.orderId);
  if (!order) return say("notFound", { order: offer.number });
  if ("changed" in made) return offerAgain(request, order, offer);
  await giveBackTooMuch(request, order, offer);
  return say("changed", valuesOf(request, order, offer));
}

async function edit(request: CommandRequest, offer: Offer): Promise<Made> {
  const { admin } = request;
  const { number, before, contents, total, paid } = offer;
  const order = await orderById(admin, offer.orderId);
  const refusal = order && refusalOf(order);
  if (!order || refusal) return { says: say(refusal ?? "notFound", { order: order ? { number } : number }) };
  if (!sameContents(contentsOf(order), before) || !sameAmount(order.paid, paid)) return { changed: true };
  const shortage = await shortageOf(request, before, contents);
  if (shortage) return { says: shortage };
  const staged = await stageEdit(admin, order.id, stepsTo(before, contents));
  if (!staged.done) return { says: say("refused", { order: { number }, why: staged.refused[0]?.message ?? "" }) };
  if (!sameAmount(staged.done.total, total)) return { changed: true };
  const { refused } = await commitEdit(admin, { id: staged.done.id, staffNote });
  return refused ? { says: say("refused", { order: { number }, why: refused[0]?.message ?? "" }) } : { made: true };
}

/** What the order is now decides: as they saw it, it gets a new price; changed by somebody else, they are told what it is. */
async function offerAgain(request: CommandRequest, order: Order, offer: Offer): Promise<EditStepOut> {
  const refusal = refusalOf(order);
  if (refusal) return say(refusal, { order: { number: offer.number } });
  const now = contentsOf(order);
  if (sameContents(now, offer.before)) return offerEdit(request, order, offer.contents, "again");
  return say("otherwise", {
    order: { number: offer.number },
    items: now.map(({ title, quantity }) => ({ title, quantity })),
  });
}

async function giveBackTooMuch({ admin, journal, reference }: CommandRequest, order: Order, offer: Offer) {
  const amount = backOf(offer);
  if (!amount) return;
  const bookings = await journal("bookings before", {
    find: async () => undefined,
    act: () => bookingsOf(admin, order.id),
  });
  await journal("pay back", {
    // Shopify knows the key: asked twice, it gives back once.
    find: async () => undefined,
    act: async () => {
      const to = isPaidByCredit(order) ? "store credit" : "original payment";
      const { done, refused } = await payBack(admin, {
        orderId: order.id,
        amount,
        to,
        note: staffNote,
        bookings,
        key: `edit-${reference}`,
      });
      if (done) return done;
      throw new ShopifyError({
        message: `refundCreate: ${refused?.[0]?.message}`,
        merchantMessage: `Order ${offer.number} was changed by text, and ${amount.amount} ${amount.currencyCode} could not be paid back. Refund it in Shopify.`,
        retryable: true,
      });
    },
  });
}
