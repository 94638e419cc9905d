import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { written } from "./order-sums-payload.ts";
import { refundFailedTexts } from "./refund-failed.texts.ts";

const day = 86_400_000;
const text = z.string().nullish();

const Transaction = z.object({
  order_id: Id,
  kind: text,
  status: text,
  created_at: text,
  amount: text,
  currency: text,
});
type Transaction = z.infer<typeof Transaction>;

/** A refund is told of when it is made; where the bank then does not take it, this is the only sign. */
export const refundFailed = defineAutomation<Transaction, ToBuyer>({
  key: "refund-failed",
  name: "Refund did not arrive",
  description: "When a refund is turned back, such as by the customer's bank. Once a day and order.",
  group: "payments",
  topics: ["order_transactions/create"],
  kind: "transactional",
  payload: Transaction,
  keepsHours: true,
  latestAfterMs: day,
  texts: refundFailedTexts,
  samples: { failed: { ...sampleNews, back: "$14.50" } },
  mustOfferStop: ["failed"],
  async recipients({ order_id, kind, status }, { admin }) {
    const isTurnedBack = kind === "refund" && ["failure", "error"].includes(status ?? "");
    return isTurnedBack ? buyerOf(await orderNews(admin, gidOf("Order", order_id))) : [];
  },
  about: ({ created_at }, { order }) => `${order.id} ${created_at?.slice(0, 10) ?? ""}`,
  run({ amount, currency }, to, { shop }) {
    const back = amount && currency ? written({ amount, currencyCode: currency }, to, shop) : "";
    return say("failed", { ...orderIn(to), back });
  },
});
