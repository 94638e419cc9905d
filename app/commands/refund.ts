import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { findOrder, lastOrders, type Order } from "#app/shopify/orders.ts";
import { returnsOf, type Return } from "#app/shopify/returns.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { refundSamples, refundTexts } from "./refund.texts.ts";
import { refundWords } from "./refund.words.ts";

/** REFUND 1001: how far a return is, and what has been paid back. */
export const refund = defineCommand({
  key: "refund",
  name: "Refund status",
  description: "How far an order's return is, and what has been refunded of it.",
  intents: ["refund"],
  words: [refundWords],
  texts: refundTexts,
  samples: refundSamples,
  async run(request) {
    const { admin, language, slots } = request;
    const order = await orderMeant(request);
    if (!order) return slots.order ? say("notFound", { order: slots.order }) : say("noOrders");
    const { returns, refunded } = await returnsOf(admin, order.id);
    const isRefunded = Number(refunded?.amount ?? 0) > 0;
    return say("status", {
      order: { number: order.name.replace(/^#/, "") },
      state: stateOf(returns[0], isRefunded),
      total: refunded ? formatMoney(refunded, language) : "",
      why: returns[0]?.declined ?? "",
    });
  },
});

/** Only among their own orders; without a number the last one that has a return or a refund, else the last. */
async function orderMeant({ admin, customers, slots }: CommandRequest): Promise<Order | undefined> {
  const ids = (await customers()).map(({ id }) => id);
  if (slots.order) return findOrder(admin, ids, slots.order);
  const last = await lastOrders(admin, ids, 10);
  return last.find(({ returns, payment }) => returns !== "NO_RETURN" || /REFUNDED/.test(payment ?? "")) ?? last[0];
}

/** A return that is still open says more than what was refunded before it. */
function stateOf(last: Return | undefined, isRefunded: boolean) {
  if (last?.status === "REQUESTED") return "requested";
  if (last?.status === "OPEN") return "approved";
  if (isRefunded) return "refunded";
  if (last?.status === "DECLINED") return "declined";
  return last?.status === "CLOSED" ? "closed" : "none";
}
