import { nothing } from "#app/outcomes/outcome.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { defineAutomation } from "./automation.ts";
import { hasTag, OrderPayload, recipientOf, sampleOrder, valuesOf } from "./order-payload.ts";
import { orderConfirmationTexts } from "./order-confirmation.texts.ts";

const day = 86_400_000;

export const orderConfirmation = defineAutomation({
  key: "order-confirmation",
  name: "Order confirmed",
  description: "When an order is placed.",
  group: "orders",
  topics: ["orders/create"],
  kind: "transactional",
  payload: OrderPayload,
  latestAfterMs: day,
  texts: orderConfirmationTexts,
  samples: { confirmed: sampleOrder },
  mustOfferStop: ["confirmed"],
  recipients: (order) => [recipientOf(order)],
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  run: (order) =>
    // Whoever ordered by text has just been told the order's number in the same thread.
    hasTag(order, smsOrderTag)
      ? nothing("confirmed in its thread")
      : { texts: [{ key: "confirmed", values: valuesOf(order) }], ended: "confirmed" },
});
