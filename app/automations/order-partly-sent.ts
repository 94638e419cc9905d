import { defineAutomation, type Recipient } from "./automation.ts";
import { orderPartlySentTexts } from "./order-partly-sent.texts.ts";
import { recipientOf, sampleOrder, trackingUrlOf, valuesOf } from "./order-payload.ts";
import { OrderSumsPayload } from "./order-sums-payload.ts";

const day = 86_400_000;

export const orderPartlySent = defineAutomation<OrderSumsPayload, Recipient>({
  key: "order-partly-sent",
  name: "Part of an order sent",
  description: "When a part of an order has been sent and more is to follow.",
  group: "orders",
  topics: ["orders/partially_fulfilled"],
  kind: "transactional",
  payload: OrderSumsPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: orderPartlySentTexts,
  samples: { part: { ...sampleOrder, tracking: { url: "https://track.example/1Z999AA10123456784" } } },
  mustOfferStop: ["part"],
  recipients: (order) => [recipientOf(order)],
  about: (order) => `${order.admin_graphql_api_id} ${parcelsIn(order)}`,
  run: (order) => ({
    texts: [{ key: "part", values: { ...valuesOf(order), tracking: { url: trackingUrlOf(order) } } }],
    ended: "part",
  }),
});

/** A parcel that is taken back makes no news of one that was told of. */
const parcelsIn = ({ fulfillments }: OrderSumsPayload) =>
  fulfillments?.filter(({ status }) => status !== "cancelled").length ?? 0;
