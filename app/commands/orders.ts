import { z } from "zod";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { stateOf } from "#app/shopify/order-state.ts";
import { findOrder, ordersPage, type Order } from "#app/shopify/orders.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { ordersSamples, ordersTexts } from "./orders.texts.ts";
import { ordersWords } from "./orders.words.ts";

/** The next page begins here. */
const Option = z.object({ from: z.number().int().positive() });
type OrdersStep = Step<z.infer<typeof Option>, never, never>;

const pageSize = 5;

/** ORDERS: what they bought, the newest first, a page at a time, and how it stands. */
export const orders = defineCommand<z.infer<typeof Option>, never, never>({
  key: "orders",
  name: "List orders",
  description: "All orders, five at a time: number, total and state.",
  intents: ["orders"],
  words: [ordersWords],
  texts: ordersTexts,
  samples: ordersSamples,
  option: Option,
  async run(request) {
    const { admin, customers, slots } = request;
    if (!slots.order) return page(request, 0);
    const ids = (await customers()).map(({ id }) => id);
    const order = await findOrder(admin, ids, slots.order);
    return order
      ? say("list", { orders: [lineOf(request, order)], more: false })
      : say("notFound", { order: slots.order });
  },
  choose: (request, { from }) => page(request, from),
});

async function page(request: CommandRequest, from: number): Promise<OrdersStep> {
  const ids = (await request.customers()).map(({ id }) => id);
  const { orders: shown, more } = await ordersPage(request.admin, ids, { from, size: pageSize });
  if (shown.length === 0) return say("noOrders");
  const values = { orders: shown.map((order) => lineOf(request, order)), more };
  if (!more) return say("list", values);
  return ask("list", values, { awaiting: "choice", options: [{ from: from + pageSize }] });
}

const lineOf = ({ language }: CommandRequest, order: Order) => ({
  number: order.name.replace(/^#/, ""),
  total: formatMoney(order.total, language),
  state: stateOf(order),
});
