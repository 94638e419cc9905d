import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { ParcelEvent, parcelTopics, type ToReceiver, whenReported } from "./parcel-payload.ts";
import { reviewRequestTexts } from "./review-request.texts.ts";

const day = 86_400_000;

/** How long a mark is taken for an answer. */
const answerableForMs = 14 * day;

const settings = defineFields({
  afterDays: {
    kind: "number",
    label: "Ask so many days after the delivery",
    help: "Long enough to have tried it.",
    min: 0,
    max: 60,
    unit: "days",
    default: 5,
  },
  ...bestHourField,
});

/** How was it? A mark from 1 to 5, by replying it: no page is opened. */
export const reviewRequest = defineAutomation<ParcelEvent, ToReceiver>({
  key: "review-request",
  name: "Ask for a review",
  description: "Some days after a delivery. They reply 1 to 5; whoever was not happy is asked why, and you are told.",
  group: "customers",
  topics: parcelTopics,
  kind: "marketing",
  payload: ParcelEvent,
  settings,
  offByDefault: true,
  latestAfterMs: 2 * day,
  texts: reviewRequestTexts,
  samples: { ask: sampleNews },
  mustOfferStop: ["ask"],
  waitsForBestHour: true,
  dueAt: ({ status }, { happenedAt, values }) =>
    status === "delivered" ? new Date(happenedAt.getTime() + chosen(settings, values).afterDays * day) : undefined,
  // Of an order that came in many parcels one asks.
  async recipients(event, context) {
    const receivers = await whenReported("delivered")(event, context);
    return receivers.filter(({ order }) => !order.cancelledAt);
  },
  about: (_event, { order }) => order.id,
  run: (_event, to, { now }) => ({
    texts: [{ key: "ask", values: orderIn(to) }],
    ended: "asked for a review",
    changes: [
      {
        ...{ kind: "question", command: "review", until: new Date(now.getTime() + answerableForMs) },
        next: { awaiting: "answer", field: "rating", draft: { orderId: to.order.id, number: to.order.number } },
      },
    ],
  }),
});
