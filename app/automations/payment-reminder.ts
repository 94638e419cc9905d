import { say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import type { Shop } from "#app/shops/shop.ts";
import { isTopUp, topUpOf } from "#app/shops/top-up.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { hasTag } from "./order-payload.ts";
import { OrderSumsPayload, written } from "./order-sums-payload.ts";
import { paymentReminderTexts } from "./payment-reminder.texts.ts";

const day = 86_400_000;
/** What was told of an order is kept for 30 days. */
const longestMs = 28 * day;

/** Once, a day after the order or on the day that was agreed; whatever was paid by then is not reminded of. */
export const paymentReminder = defineAutomation<OrderSumsPayload, ToBuyer>({
  key: "payment-reminder",
  name: "Payment reminder",
  description:
    "A day after an order that is to be paid online and is not yet, or on the day by which you agreed that it is paid. Never for what is paid at the door.",
  group: "payments",
  topics: ["orders/create"],
  kind: "transactional",
  payload: OrderSumsPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: paymentReminderTexts,
  samples: { waiting: { ...sampleNews, due: "$29.00", url: "https://demo-shop.example/pay/1001" } },
  mustOfferStop: ["waiting"],
  dueAt(order, { shop }) {
    if (!["pending", "partially_paid"].includes(order.financial_status ?? "") || isPaidAtTheDoor(order, shop)) return;
    const placedAt = Date.parse(order.created_at ?? "");
    const agreedAt = Date.parse(order.payment_terms?.payment_schedules?.[0]?.due_at ?? "");
    const at = agreedAt > placedAt ? agreedAt : placedAt + day;
    return at - placedAt <= longestMs ? new Date(at) : undefined;
  },
  async recipients(payload, { admin }) {
    const order = await orderNews(admin, payload.admin_graphql_api_id);
    const isOpen = order && !order.cancelledAt && Number(order.due.amount) > 0 && order.payUrl;
    return isOpen ? buyerOf(order) : [];
  },
  about: (_payload, { order }) => order.id,
  run: (_payload, to, { shop }) =>
    say("waiting", { ...orderIn(to), due: written(to.order.due, to, shop), url: to.order.payUrl }),
});

/** Orders by text are paid there, but for store credit that is sold online. */
function isPaidAtTheDoor(order: OrderSumsPayload, { settings }: Shop): boolean {
  if (order.line_items?.some(({ sku }) => isTopUp(settings, sku))) return topUpOf(settings).pay === "cash";
  return hasTag(order, smsOrderTag) || order.payment_terms?.payment_terms_type === "fulfillment";
}
