import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { outForDeliveryTexts } from "./out-for-delivery.texts.ts";
import {
  ParcelEvent,
  parcelTopics,
  parcelValues,
  sampleParcel,
  type ToReceiver,
  whenReported,
} from "./parcel-payload.ts";

const hour = 3_600_000;

export const outForDelivery = defineAutomation<ParcelEvent, ToReceiver>({
  key: "out-for-delivery",
  name: "Out for delivery",
  description: "When the carrier says that a parcel is out for delivery. Once a day and parcel.",
  group: "deliveries",
  topics: parcelTopics,
  kind: "transactional",
  payload: ParcelEvent,
  keepsHours: true,
  // In the evening it is delivered, or it is not: then the next word says so.
  latestAfterMs: 8 * hour,
  texts: outForDeliveryTexts,
  samples: { near: sampleParcel },
  mustOfferStop: ["near"],
  recipients: whenReported("out_for_delivery"),
  about: ({ day }, { parcel }) => `${parcel.id} ${day}`,
  run: (_event, to) => say("near", parcelValues(to)),
});
