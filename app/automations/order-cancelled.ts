import { nothing } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { billTag, isNoteOfText } from "#app/shopify/sms-order.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { orderCancelledTexts } from "./order-cancelled.texts.ts";
import { hasTag, recipientOf, sampleOrder, valuesOf } from "./order-payload.ts";
import { OrderSumsPayload, paidBack, written } from "./order-sums-payload.ts";

const day = 86_400_000;

export const orderCancelled = defineAutomation<OrderSumsPayload, Recipient>({
  key: "order-cancelled",
  name: "Order cancelled",
  description: "When you cancel an order. Whoever cancels by text hears of it there.",
  group: "orders",
  topics: ["orders/cancelled"],
  kind: "transactional",
  payload: OrderSumsPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: orderCancelledTexts,
  samples: { cancelled: { ...sampleOrder, back: "$29.00" } },
  mustOfferStop: ["cancelled"],
  recipients: (order) => [recipientOf(order)],
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  async run(order, to, { admin, shop }) {
    if (hasTag(order, billTag)) return nothing("told with the bill");
    if (isNoteOfText((await orderNews(admin, order.admin_graphql_api_id))?.cancelNote))
      return nothing("cancelled in its thread");
    const back = written(paidBack((order.refunds ?? []).flatMap(({ transactions }) => transactions ?? [])), to, shop);
    return { texts: [{ key: "cancelled", values: { ...valuesOf(order), back } }], ended: "cancelled" };
  },
});
