import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { beingPackedTexts } from "./being-packed.texts.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { isOpen, type ToCollector, whenWorkedOn, WorkPayload } from "./work-payload.ts";

const hour = 3_600_000;

export const beingPacked = defineAutomation<WorkPayload, ToCollector>({
  key: "being-packed",
  name: "Being packed",
  description: 'When you mark an order, or what one place sends of it, as "in progress".',
  group: "orders",
  topics: ["fulfillment_orders/progress_reported"],
  kind: "transactional",
  payload: WorkPayload,
  offByDefault: true,
  keepsHours: true,
  latestAfterMs: 12 * hour,
  texts: beingPackedTexts,
  samples: { packing: sampleNews },
  mustOfferStop: ["packing"],
  recipients: whenWorkedOn(isOpen),
  about: (_work, { order }) => order.id,
  run: (_work, to) => say("packing", orderIn(to)),
});
