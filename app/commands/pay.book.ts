import { formatMoney, sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { giveBack, isHopeless, takeOnce, untilDone } from "#app/outcomes/store-credit.ts";
import { bookingsOf, bookPayment } from "#app/shopify/order-payments.ts";
import { orderById } from "#app/shopify/orders.ts";
import { creditPaymentName } from "#app/shopify/sms-order.ts";
import type { CommandRequest } from "./command.ts";
import { isDue, present, type Offer, type PayStep } from "./pay.offer.ts";

/**
 * Takes what the code approved, then books the order as paid. Shopify books all that is due, and cannot be told how much: so it is looked
 * at again right before, and what was taken for an order that owes something else by then is given back.
 */
export async function payOnce(request: CommandRequest, offer: Offer): Promise<PayStep> {
  const checked = await request.journal<{ stands: true } | { says: PayStep }>("checked", {
    find: async () => undefined,
    act: () => stillStands(request, offer),
  });
  if ("says" in checked) return checked.says;
  const values = { order: { number: offer.number }, due: formatMoney(offer.due, request.language) };
  if (!(await takeOnce(request, offer.accountId, offer.due))) return say("short", values);
  return untilDone(async () => {
    if (await book(request, offer)) return say("paid", values);
    await giveBack(request, offer.customerId, offer.due);
    return say("givenBack", values);
  });
}

async function stillStands(request: CommandRequest, offer: Offer): Promise<{ stands: true } | { says: PayStep }> {
  const order = await orderById(request.admin, offer.orderId);
  if (!order) return { says: say("notFound", { order: offer.number }) };
  if (isDue(order) && sameAmount(order.outstanding, offer.due)) return { stands: true };
  return { says: await present(request, order, "changed") };
}

/** False where the order owes something else by now, or Shopify will not have it. */
async function book({ admin, journal }: CommandRequest, { orderId, due }: Offer): Promise<boolean> {
  const before = await journal("before payment", {
    find: async () => undefined,
    act: async () => (await bookingsOf(admin, orderId)).map(({ id }) => id),
  });
  const { booked } = await journal("payment", {
    find: async () => {
      const made = (await bookingsOf(admin, orderId)).find(
        ({ id, kind, gateway }) => kind === "paid" && gateway === creditPaymentName && !before.includes(id),
      );
      return made && { booked: true };
    },
    act: async () => {
      const order = await orderById(admin, orderId);
      if (!order || !isDue(order) || !sameAmount(order.outstanding, due)) return { booked: false };
      try {
        return { booked: !!(await bookPayment(admin, orderId, creditPaymentName)).done };
      } catch (error) {
        if (isHopeless(error)) return { booked: false };
        throw error;
      }
    },
  });
  return booked;
}
