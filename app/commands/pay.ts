import { z } from "zod";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { findOrder, lastOrders, orderById, type Order } from "#app/shopify/orders.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";
import { invoiceWords } from "./invoice.words.ts";
import { payOnce } from "./pay.book.ts";
import { isDue, numberOf, Offer, Option, present, type PayStep } from "./pay.offer.ts";
import { paySamples, payTexts } from "./pay.texts.ts";
import { payWords } from "./pay.words.ts";

const mostChoices = 5;

/** PAY 1001, INVOICE 1001: what is due, where to pay it online, or out of store credit after a code. */
export const pay = defineCommand<z.infer<typeof Option>, never, Offer>({
  key: "pay",
  name: "Pay an order",
  description: "What is due of an order, a link to pay it, or payment with store credit after a one-time code.",
  intents: ["pay", "invoice"],
  words: [payWords, invoiceWords],
  texts: payTexts,
  samples: paySamples,
  option: Option,
  offer: Offer,
  async run(request) {
    const { admin, slots, intent } = request;
    const ids = (await request.customers()).map(({ id }) => id);
    if (slots.order) {
      const order = await findOrder(admin, ids, slots.order);
      return order ? present(request, order) : say("notFound", { order: slots.order });
    }
    const last = await lastOrders(admin, ids, 10);
    const due = last.filter(isDue);
    const [only, another] = due.length === 0 && intent === "invoice" ? last.slice(0, 1) : due;
    if (!only) return say(last.length > 0 ? "nothingDue" : "noOrders");
    return another ? askWhich(request, due.slice(0, mostChoices)) : present(request, only);
  },
  async choose(request, { orderId }) {
    const order = await theirs(request, orderId);
    return order ? present(request, order) : say("nothingDue");
  },
  async approve(request, offer) {
    const order = await theirs(request, offer.orderId);
    return order ? payOnce(request, offer) : say("notFound", { order: offer.number });
  },
  async renew(request, { orderId, number }) {
    const order = await theirs(request, orderId);
    return order ? present(request, order) : say("notFound", { order: number });
  },
});

/** An order by its id, if it is this person's. */
async function theirs({ admin, customers }: CommandRequest, orderId: string): Promise<Order | undefined> {
  const [order, records] = await Promise.all([orderById(admin, orderId), customers()]);
  return order && records.some(({ id }) => id === order.customerId) ? order : undefined;
}

const askWhich = ({ language }: CommandRequest, orders: readonly Order[]): PayStep =>
  ask(
    "which",
    { orders: orders.map((order) => ({ number: numberOf(order), due: formatMoney(order.outstanding, language) })) },
    { awaiting: "choice", options: orders.map(({ id }) => ({ orderId: id })) },
  );
