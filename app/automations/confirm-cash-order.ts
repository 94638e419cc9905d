import { cashOrder, standOf, unconfirmedTag, type CashOrder } from "#app/shopify/cash-orders.ts";
import { defineAutomation } from "./automation.ts";
import { CashOrderPayload, cashSettings, confirmCashOrderKey, isToConfirm } from "./cash-order-payload.ts";
import { ask, cancelNote, end, remind, type ToConfirmer } from "./confirm-cash-order.steps.ts";
import { confirmCashOrderTexts } from "./confirm-cash-order.texts.ts";
import { dueAt } from "./confirm-cash-order.when.ts";
import { buyerOf, sampleNews } from "./order-news-payload.ts";

const day = 86_400_000;

const sample = { ...sampleNews, total: "$25.00", code: "482913" };

/** Whoever is to pay in cash says that they meant it: with a code, which nobody has who typed a stranger's number. */
export const confirmCashOrder = defineAutomation<CashOrderPayload, ToConfirmer>({
  key: confirmCashOrderKey,
  name: "Confirm cash orders",
  description:
    "When an order is to be paid in cash, its customer replies a code to confirm it or NO to cancel it. Orders by text were confirmed already.",
  group: "payments",
  topics: ["orders/create"],
  kind: "transactional",
  payload: CashOrderPayload,
  settings: cashSettings,
  steps: [
    { key: "ask", name: "Question" },
    { key: "remind", name: "Reminder" },
    { key: "end", name: "No answer" },
  ],
  offByDefault: true,
  latestAfterMs: day,
  texts: confirmCashOrderTexts,
  samples: { ask: sample, remind: sample, lapsed: sampleNews },
  mustOfferStop: ["ask", "remind", "lapsed"],
  dueAt: (order, timing) => (isToConfirm(order, timing.values) ? dueAt(timing) : undefined),
  async recipients(payload, { admin, step }) {
    const order = await cashOrder(admin, payload.admin_graphql_api_id);
    return order && isOpen(order, step) ? buyerOf(order).map((to) => ({ ...to, order })) : [];
  },
  about: (_payload, { order }) => order.id,
  run(_payload, to, context) {
    switch (context.step) {
      case "remind":
        return remind(to, context);
      case "end":
        return end(to, context);
      default:
        return ask(to, context);
    }
  },
});

/** Once it was asked about, whoever takes our tag off has decided it. */
function isOpen(order: CashOrder, step: string): boolean {
  if (step === "end" && order.cancelNote === cancelNote) return true;
  return standOf(order) === "waits" && (step === "ask" || order.tags.includes(unconfirmedTag));
}
