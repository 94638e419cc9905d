import { nothing } from "#app/outcomes/outcome.ts";
import { bookingsOf } from "#app/shopify/order-payments.ts";
import { creditPaymentName } from "#app/shopify/sms-order.ts";
import { isTopUp } from "#app/shops/top-up.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { orderPaidTexts } from "./order-paid.texts.ts";
import { recipientOf, sampleOrder, valuesOf } from "./order-payload.ts";
import { OrderSumsPayload, totalOf, written } from "./order-sums-payload.ts";

const day = 86_400_000;
/** An order that is paid when it is placed is told of as paid within moments. */
const placingLastsMs = 10 * 60_000;

export const orderPaid = defineAutomation<OrderSumsPayload, Recipient>({
  key: "order-paid",
  name: "Order paid",
  description: "When an order is paid later than it was placed: by a link, by bank, at the door.",
  group: "payments",
  topics: ["orders/paid"],
  kind: "transactional",
  payload: OrderSumsPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: orderPaidTexts,
  samples: { paid: { ...sampleOrder, total: "$29.00" } },
  mustOfferStop: ["paid"],
  recipients: (order) => [recipientOf(order)],
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  async run(order, to, { admin, shop }) {
    const total = written(totalOf(order), to, shop);
    if (!total || !isPaidLater(order)) return nothing("paid when it was placed");
    if (order.line_items?.some(({ sku }) => isTopUp(shop.settings, sku))) return nothing("told with the store credit");
    const last = (await bookingsOf(admin, order.admin_graphql_api_id)).findLast(({ kind }) => kind === "paid");
    // Whoever paid by text has been told in the same thread.
    if (last?.gateway === creditPaymentName) return nothing("paid in its thread");
    return { texts: [{ key: "paid", values: { ...valuesOf(order), total } }], ended: "paid" };
  },
});

const isPaidLater = ({ payment_terms, created_at, updated_at }: OrderSumsPayload) =>
  !!payment_terms || Date.parse(updated_at ?? "") - Date.parse(created_at ?? "") > placingLastsMs;
