import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { isNoteOfText } from "#app/shopify/sms-order.ts";
import { defineAutomation } from "./automation.ts";
import { orderEditedTexts } from "./order-edited.texts.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { written } from "./order-sums-payload.ts";

const day = 86_400_000;

const Changed = z
  .object({ additions: z.array(z.unknown()).nullish(), removals: z.array(z.unknown()).nullish() })
  .nullish()
  .transform((changed) => (changed?.additions?.length ?? 0) + (changed?.removals?.length ?? 0));

const OrderEdit = z.object({
  order_edit: z.object({
    id: Id,
    order_id: Id,
    staff_note: z.string().nullish(),
    line_items: Changed,
    shipping_lines: Changed,
    discounts: z.object({ line_item: Changed }).nullish(),
  }),
});
type OrderEdit = z.infer<typeof OrderEdit>;

export const orderEdited = defineAutomation<OrderEdit, ToBuyer>({
  key: "order-edited",
  name: "Order changed",
  description: "When you change what is in an order or what it costs. Whoever changes it by text hears of it there.",
  group: "orders",
  topics: ["orders/edited"],
  kind: "transactional",
  payload: OrderEdit,
  keepsHours: true,
  latestAfterMs: day,
  texts: orderEditedTexts,
  samples: { edited: { ...sampleNews, total: "$43.50", due: "$14.50" } },
  mustOfferStop: ["edited"],
  async recipients({ order_edit: edit }, { admin }) {
    const changes = edit.line_items + edit.shipping_lines + (edit.discounts?.line_item ?? 0);
    if (changes === 0 || isNoteOfText(edit.staff_note)) return [];
    const order = await orderNews(admin, gidOf("Order", edit.order_id));
    return order?.cancelledAt ? [] : buyerOf(order);
  },
  about: ({ order_edit: { id } }) => String(id),
  run(_edit, to, { shop }) {
    const { total, due } = to.order;
    return say("edited", {
      ...orderIn(to),
      // An order of which nothing is left costs 0.00.
      total: written(total, to, shop) || "0",
      due: written(due, to, shop),
    });
  },
});
