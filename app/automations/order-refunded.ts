import { z } from "zod";
import { nothing, say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { isNoteOfText } from "#app/shopify/sms-order.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { orderRefundedTexts } from "./order-refunded.texts.ts";
import { paidBack, written } from "./order-sums-payload.ts";

const day = 86_400_000;
/** A cancellation and what it gives back are told of within moments of each other. */
const cancellingLastsMs = 5 * 60_000;
const text = z.string().nullish();

const Refund = z.object({
  id: Id,
  order_id: Id,
  created_at: text,
  note: text,
  return: z.unknown(),
  transactions: z
    .array(z.object({ kind: text, status: text, gateway: text, amount: text, currency: text }))
    .nullish()
    .transform((all) => all ?? []),
});
type Refund = z.infer<typeof Refund>;

export const orderRefunded = defineAutomation<Refund, ToBuyer>({
  key: "order-refunded",
  name: "Refund",
  description:
    "When money of an order goes back, all or a part of it. What goes back with a cancellation is told with that.",
  group: "payments",
  topics: ["refunds/create"],
  kind: "transactional",
  payload: Refund,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: orderRefundedTexts,
  samples: {
    refunded: { ...sampleNews, back: "$14.50", returned: true },
    credited: { ...sampleNews, back: "$14.50", returned: true },
  },
  mustOfferStop: ["refunded", "credited"],
  recipients: async ({ order_id, note, transactions }, { admin }) =>
    isNoteOfText(note) || !paidBack(transactions) ? [] : buyerOf(await orderNews(admin, gidOf("Order", order_id))),
  about: ({ id }) => String(id),
  run(refund, to, { shop }) {
    if (isOfCancellation(refund, to)) return nothing("told with the cancellation");
    const back = written(paidBack(refund.transactions), to, shop);
    const isCredit = refund.transactions.every(({ gateway }) => gateway === "shopify_store_credit");
    return say(isCredit ? "credited" : "refunded", { ...orderIn(to), back, returned: !!refund.return });
  },
});

const isOfCancellation = ({ created_at }: Refund, { order: { cancelledAt } }: ToBuyer) =>
  !!cancelledAt && Math.abs(Date.parse(created_at ?? "") - cancelledAt.getTime()) < cancellingLastsMs;
