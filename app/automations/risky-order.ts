import { z } from "zod";
import { nothing } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { written } from "./order-sums-payload.ts";
import { riskyOrderTexts } from "./risky-order.texts.ts";

const hour = 3_600_000;
const day = 24 * hour;
const text = z.string().nullish();

const Assessment = z.object({ risk_level: text, order_id: Id.nullish(), admin_graphql_api_order_id: text });
type Assessment = z.infer<typeof Assessment>;

/** Whoever really owns the account hears of it on the account's own number: the order may name a thief's. */
export const riskyOrder = defineAutomation<Assessment, ToBuyer>({
  key: "risky-order",
  name: "Suspicious order",
  description:
    "When Shopify, or an app of yours, rates an order's risk of fraud as high: the customer is asked on their account's own number. Whoever replies NO is shown to you at once.",
  group: "orders",
  topics: ["orders/risk_assessment_changed"],
  kind: "transactional",
  payload: Assessment,
  offByDefault: true,
  latestAfterMs: 12 * hour,
  texts: riskyOrderTexts,
  samples: { asked: { ...sampleNews, total: "$290.00" } },
  async recipients({ risk_level, order_id, admin_graphql_api_order_id }, { admin }) {
    const id = admin_graphql_api_order_id ?? (order_id && gidOf("Order", order_id));
    if (risk_level?.toLowerCase() !== "high" || !id) return [];
    const order = await orderNews(admin, id);
    if (!order || order.cancelledAt) return [];
    return buyerOf(order).map((to) => ({ ...to, phones: [order.customer?.phone] }));
  },
  about: (_assessment, { order }) => order.id,
  run: (_assessment, to, { shop, now }) =>
    to.order.customer?.phone
      ? {
          texts: [{ key: "asked", values: { ...orderIn(to), total: written(to.order.total, to, shop) } }],
          changes: [{ kind: "objection", until: new Date(now.getTime() + day) }],
          ended: "asked",
        }
      : nothing("an account without a number"),
});
