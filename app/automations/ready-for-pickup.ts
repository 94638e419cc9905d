import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { ParcelEvent, parcelTopics, whenReported } from "./parcel-payload.ts";
import { readyForPickupTexts } from "./ready-for-pickup.texts.ts";
import { isOpen, whenWorkedOn, WorkPayload } from "./work-payload.ts";

const day = 86_400_000;
const Ready = z.union([WorkPayload, ParcelEvent]);
type Ready = z.infer<typeof Ready>;

const waitsAtTheShop = whenWorkedOn(isOpen);
const waitsAtTheCarrier = whenReported("ready_for_pickup");

export const readyForPickup = defineAutomation<Ready, ToBuyer>({
  key: "ready-for-pickup",
  name: "Ready for pickup",
  description:
    "When you mark an order as ready for pickup, or the carrier says that its parcel waits at a pickup point.",
  group: "deliveries",
  topics: ["fulfillment_orders/line_items_prepared_for_pickup", ...parcelTopics],
  kind: "transactional",
  payload: Ready,
  keepsHours: true,
  latestAfterMs: day,
  texts: readyForPickupTexts,
  samples: { ready: sampleNews },
  mustOfferStop: ["ready"],
  recipients: (ready, context) =>
    "workId" in ready ? waitsAtTheShop(ready, context) : waitsAtTheCarrier(ready, context),
  about: (_ready, { order }) => order.id,
  run: (_ready, to) => say("ready", orderIn(to)),
});
