import { nothing, say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { deliveryProblemTexts } from "./delivery-problem.texts.ts";
import {
  ParcelEvent,
  parcelTopics,
  parcelValues,
  sampleParcel,
  type ToReceiver,
  whenReported,
} from "./parcel-payload.ts";

const day = 86_400_000;

const textFor: Record<string, keyof typeof deliveryProblemTexts> = {
  attempted_delivery: "attempted",
  failure: "failed",
  delayed: "delayed",
};

export const deliveryProblem = defineAutomation<ParcelEvent, ToReceiver>({
  key: "delivery-problem",
  name: "Delivery problem",
  description: "When the carrier found nobody, could not deliver a parcel or needs longer. Once a day and parcel.",
  group: "deliveries",
  topics: parcelTopics,
  kind: "transactional",
  payload: ParcelEvent,
  keepsHours: true,
  latestAfterMs: day,
  texts: deliveryProblemTexts,
  samples: { attempted: sampleParcel, failed: sampleParcel, delayed: sampleParcel },
  mustOfferStop: ["attempted", "failed", "delayed"],
  recipients: whenReported(...Object.keys(textFor)),
  about: ({ status, day }, { parcel }) => `${parcel.id} ${status} ${day}`,
  run({ status }, to) {
    const key = textFor[status];
    return key ? say(key, parcelValues(to)) : nothing("no problem");
  },
});
