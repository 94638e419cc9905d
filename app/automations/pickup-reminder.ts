import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { pickupReminderTexts } from "./pickup-reminder.texts.ts";
import { isOpen, type ToCollector, whenWorkedOn, WorkPayload } from "./work-payload.ts";

const day = 86_400_000;

export const pickupReminder = defineAutomation<WorkPayload, ToCollector>({
  key: "pickup-reminder",
  name: "Pickup reminder",
  description: "Three days after an order is ready for pickup, where nobody has picked it up.",
  group: "deliveries",
  topics: ["fulfillment_orders/line_items_prepared_for_pickup"],
  kind: "transactional",
  payload: WorkPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: pickupReminderTexts,
  samples: { waiting: sampleNews },
  mustOfferStop: ["waiting"],
  dueAt: (_ready, { happenedAt }) => new Date(happenedAt.getTime() + 3 * day),
  recipients: whenWorkedOn(isOpen),
  about: (_ready, { order }) => order.id,
  run: (_ready, to) => say("waiting", orderIn(to)),
});
