import { nothing } from "#app/outcomes/outcome.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { defineAutomation } from "./automation.ts";
import { asksToConfirm, CashOrderPayload } from "./cash-order-payload.ts";
import { hasTag, recipientOf, sampleOrder, valuesOf } from "./order-payload.ts";
import { orderConfirmationTexts } from "./order-confirmation.texts.ts";

const day = 86_400_000;

export const orderConfirmation = defineAutomation({
  key: "order-confirmation",
  name: "Order confirmed",
  description: "When an order is placed.",
  group: "orders",
  topics: ["orders/create"],
  kind: "transactional",
  payload: CashOrderPayload,
  latestAfterMs: day,
  texts: orderConfirmationTexts,
  samples: { confirmed: sampleOrder },
  mustOfferStop: ["confirmed"],
  recipients: (order) => [recipientOf(order)],
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  run(order, _to, { shop }) {
    // Whoever ordered by text has just been told the order's number in the same thread.
    if (hasTag(order, smsOrderTag)) return nothing("confirmed in its thread");
    if (asksToConfirm(order, shop)) return nothing("its buyer is asked to confirm it");
    return { texts: [{ key: "confirmed", values: valuesOf(order) }], ended: "confirmed" };
  },
});
