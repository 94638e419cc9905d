import type { Change } from "#app/outcomes/change.ts";
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
/** By then it was brought again, or is back. */
const answerableForMs = 5 * day;

const textFor: Record<string, keyof typeof deliveryProblemTexts> = {
  attempted_delivery: "attempted",
  failure: "failed",
  delayed: "delayed",
};

export const deliveryProblem = defineAutomation<ParcelEvent, ToReceiver>({
  key: "delivery-problem",
  name: "Delivery problem",
  description:
    "When the carrier found nobody, could not deliver a parcel or needs longer. Once a day and parcel. They reply what shall be done, and the conversation waits for you.",
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
  run({ status }, to, { now }) {
    const key = textFor[status];
    if (!key) return nothing("no problem");
    const told = say(key, parcelValues(to));
    return key === "delayed" ? told : { ...told, changes: [question(to, now)] };
  },
});

/** What shall be done, by number. */
function question({ order, parcel }: ToReceiver, now: Date): Change {
  const about = { orderId: order.id, number: order.number, parcelId: parcel.id };
  const options = ["redeliver", "collect", "talk"].map((choice) => ({ ...about, choice }));
  const until = new Date(now.getTime() + answerableForMs);
  return { kind: "question", command: "delivery-choice", next: { awaiting: "choice", options }, until };
}
