import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { findOrder, lastOrders, orderById } from "#app/shopify/orders.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";
import { carryOut } from "./cancel.carry-out.ts";
import { numberOf, Offer, offerToCancel, Option, refusalOf, stillStands, type CancelStep } from "./cancel.offer.ts";
import { cancelSamples, cancelTexts } from "./cancel.texts.ts";
import { cancelWords } from "./cancel.words.ts";

const mostChoices = 5;

export const cancel = defineCommand<Option, never, Offer>({
  key: "cancel",
  name: "Cancel an order",
  description: "Cancels an order that has not been sent, after a one-time code.",
  intents: ["cancel"],
  words: [cancelWords],
  texts: cancelTexts,
  samples: cancelSamples,
  option: Option,
  offer: Offer,
  async run(request) {
    const ids = (await request.customers()).map(({ id }) => id);
    const { order: written } = request.slots;
    if (written) {
      const order = await findOrder(request.admin, ids, written);
      return order ? offerToCancel(request, order) : say("notFound", { order: written });
    }
    const open = (await lastOrders(request.admin, ids, 10)).filter((order) => !refusalOf(request, order));
    if (open.length === 0) return say("noneOpen");
    if (open.length === 1) return offerToCancel(request, open[0]!);
    const orders = open.slice(0, mostChoices);
    return ask(
      "which",
      {
        orders: orders.map((order) => ({ number: numberOf(order), total: formatMoney(order.total, request.language) })),
      },
      { awaiting: "choice", options: orders.map(({ id }) => ({ orderId: id })) },
    );
  },
  async choose(request, { orderId, refund }) {
    const order = await theirs(request, orderId);
    return order ? offerToCancel(request, order, refund) : say("noneOpen");
  },
  async approve(request, offer) {
    const order = await theirs(request, offer.orderId);
    if (!order) return say("notFound", { order: offer.number });
    const checked = await request.journal<{ stands: true } | { says: CancelStep }>("checked", {
      find: async () => undefined,
      act: () => stillStands(request, order, offer),
    });
    if ("says" in checked) return checked.says;
    await carryOut(request, offer);
    return say("cancelled", {
      order: { number: offer.number },
      state: offer.refund,
      back: formatMoney(offer.back, request.language),
    });
  },
  async renew(request, { orderId, number, refund }) {
    const order = await theirs(request, orderId);
    return order ? offerToCancel(request, order, refund) : say("notFound", { order: number });
  },
});

/** An order by its id, if it is this person's. */
async function theirs({ admin, customers }: CommandRequest, orderId: string) {
  const [order, records] = await Promise.all([orderById(admin, orderId), customers()]);
  return order && records.some(({ id }) => id === order.customerId) ? order : undefined;
}
