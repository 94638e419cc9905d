import { shortDay } from "#app/lib/short-day.ts";
import { say } from "#app/outcomes/outcome.ts";
import { spokenTo } from "#app/shops/language.ts";
import { defineAutomation } from "./automation.ts";
import { inTransitTexts } from "./in-transit.texts.ts";
import {
  ParcelEvent,
  parcelTopics,
  parcelValues,
  sampleParcel,
  type ToReceiver,
  whenReported,
} from "./parcel-payload.ts";

const day = 86_400_000;

/** Many shops find this one text too many, so it is for those who ask for it. */
export const inTransit = defineAutomation<ParcelEvent, ToReceiver>({
  key: "in-transit",
  name: "With the carrier",
  description: "When the carrier has picked up a parcel, or says that it is on its way: the first of the two.",
  group: "deliveries",
  topics: parcelTopics,
  kind: "transactional",
  payload: ParcelEvent,
  offByDefault: true,
  keepsHours: true,
  latestAfterMs: day,
  texts: inTransitTexts,
  samples: { transit: { ...sampleParcel, expected: "Thu 26 Nov" } },
  mustOfferStop: ["transit"],
  recipients: whenReported("carrier_picked_up", "in_transit"),
  about: (_event, { parcel }) => parcel.id,
  run(_event, to, { shop }) {
    const { expectedAt } = to.parcel;
    const expected = expectedAt ? shortDay(expectedAt, shop.timeZone, spokenTo(shop, to.locale)) : "";
    return say("transit", { ...parcelValues(to), expected });
  },
});
