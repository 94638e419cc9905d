import { say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { pickupMissedTexts } from "./pickup-missed.texts.ts";
import { isOpen, type ToCollector, whenWorkedOn, WorkPayload } from "./work-payload.ts";

const day = 86_400_000;

/** What was told of an order is kept for 30 days. */
const settings = defineFields({
  days: { kind: "number", label: "How long an order may wait", min: 4, max: 28, unit: "days", default: 7 },
});

export const pickupMissed = defineAutomation<WorkPayload, ToCollector>({
  key: "pickup-missed",
  name: "Pickup missed",
  description: "A week, or as long as you say, after an order is ready for pickup, where nobody has picked it up.",
  group: "deliveries",
  topics: ["fulfillment_orders/line_items_prepared_for_pickup"],
  kind: "transactional",
  payload: WorkPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  settings,
  texts: pickupMissedTexts,
  samples: { missed: sampleNews },
  mustOfferStop: ["missed"],
  dueAt: (_ready, { happenedAt, values }) => new Date(happenedAt.getTime() + chosen(settings, values).days * day),
  recipients: whenWorkedOn(isOpen),
  about: (_ready, { order }) => order.id,
  run: (_ready, to) => say("missed", orderIn(to)),
});
