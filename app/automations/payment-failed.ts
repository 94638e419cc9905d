import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { paymentFailedTexts } from "./payment-failed.texts.ts";

const hour = 3_600_000;
const text = z.string().nullish();

const Transaction = z.object({ order_id: Id, kind: text, status: text, created_at: text });
type Transaction = z.infer<typeof Transaction>;

export const paymentFailed = defineAutomation<Transaction, ToBuyer>({
  key: "payment-failed",
  name: "Payment failed",
  description: "When a payment for an order fails and the order is still not paid. Once a day and order.",
  group: "payments",
  topics: ["order_transactions/create"],
  kind: "transactional",
  payload: Transaction,
  keepsHours: true,
  latestAfterMs: 12 * hour,
  texts: paymentFailedTexts,
  samples: { failed: { ...sampleNews, url: "https://demo-shop.example/pay/1001" } },
  mustOfferStop: ["failed"],
  async recipients({ order_id, kind, status }, { admin }) {
    const isPayment = ["sale", "authorization", "capture"].includes(kind ?? "");
    if (!isPayment || !["failure", "error"].includes(status ?? "")) return [];
    const order = await orderNews(admin, gidOf("Order", order_id));
    return order && !order.cancelledAt && Number(order.due.amount) > 0 ? buyerOf(order) : [];
  },
  about: ({ created_at }, { order }) => `${order.id} ${created_at?.slice(0, 10) ?? ""}`,
  run: (_transaction, to) => say("failed", { ...orderIn(to), url: to.order.payUrl ?? "" }),
});
