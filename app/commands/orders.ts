import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { stateOf } from "#app/shopify/order-state.ts";
import { findOrder, lastOrders, type Order } from "#app/shopify/orders.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { ordersSamples, ordersTexts } from "./orders.texts.ts";
import { ordersWords } from "./orders.words.ts";

const mostOrders = 5;

/** ORDERS: what they bought of late, and how it stands. */
export const orders = defineCommand({
  key: "orders",
  name: "List orders",
  description: "The last five orders: number, total and state.",
  intents: ["orders"],
  words: [ordersWords],
  texts: ordersTexts,
  samples: ordersSamples,
  async run(request) {
    const { admin, customers, slots } = request;
    const ids = (await customers()).map(({ id }) => id);
    if (slots.order) {
      const order = await findOrder(admin, ids, slots.order);
      return order ? say("list", { orders: [lineOf(request, order)] }) : say("notFound", { order: slots.order });
    }
    const last = await lastOrders(admin, ids, mostOrders);
    return last.length > 0 ? say("list", { orders: last.map((order) => lineOf(request, order)) }) : say("noOrders");
  },
});

const lineOf = ({ language }: CommandRequest, order: Order) => ({
  number: order.name.replace(/^#/, ""),
  total: formatMoney(order.total, language),
  state: stateOf(order),
});
