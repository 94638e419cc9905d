import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { deliveredTexts } from "./delivered.texts.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { ParcelEvent, parcelTopics, type ToReceiver, whenReported } from "./parcel-payload.ts";

const day = 86_400_000;

export const delivered = defineAutomation<ParcelEvent, ToReceiver>({
  key: "delivered",
  name: "Delivered",
  description: "When the carrier says that a parcel was delivered.",
  group: "deliveries",
  topics: parcelTopics,
  kind: "transactional",
  payload: ParcelEvent,
  keepsHours: true,
  latestAfterMs: day,
  texts: deliveredTexts,
  samples: { delivered: sampleNews },
  mustOfferStop: ["delivered"],
  recipients: whenReported("delivered"),
  about: (_event, { parcel }) => parcel.id,
  run: (_event, to) => say("delivered", orderIn(to)),
});
