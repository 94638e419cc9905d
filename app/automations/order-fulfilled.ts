import { defineAutomation } from "./automation.ts";
import { OrderPayload, recipientOf, sampleOrder, trackingUrlOf, valuesOf } from "./order-payload.ts";
import { orderFulfilledTexts } from "./order-fulfilled.texts.ts";

const day = 86_400_000;

export const orderFulfilled = defineAutomation({
  key: "order-fulfilled",
  name: "Order fulfilled",
  description: "When all of an order has been sent.",
  group: "orders",
  topics: ["orders/fulfilled"],
  kind: "transactional",
  payload: OrderPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: orderFulfilledTexts,
  samples: { fulfilled: { ...sampleOrder, tracking: { url: "https://track.example/1Z999AA10123456784" } } },
  mustOfferStop: ["fulfilled"],
  recipients: (order) => [recipientOf(order)],
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  run: (order) => ({
    texts: [{ key: "fulfilled", values: { ...valuesOf(order), tracking: { url: trackingUrlOf(order) } } }],
    ended: "fulfilled",
  }),
});
