import { DateTime } from "luxon";
import { say } from "#app/outcomes/outcome.ts";
import type { Shop } from "#app/shops/shop.ts";
import { parcelNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { deliveryDayTexts } from "./delivery-day.texts.ts";
import {
  ParcelEvent,
  parcelTopics,
  parcelValues,
  receiversOf,
  sampleParcel,
  type ToReceiver,
} from "./parcel-payload.ts";

const hour = 3_600_000;

/** On the morning of the day that the carrier expects to come, if by then it still does. */
export const deliveryDay = defineAutomation<ParcelEvent, ToReceiver>({
  key: "delivery-day",
  name: "Delivery day",
  description: "On the morning of the day for which the carrier has announced a parcel, where it still holds to that.",
  group: "deliveries",
  topics: parcelTopics,
  kind: "transactional",
  payload: ParcelEvent,
  offByDefault: true,
  keepsHours: true,
  latestAfterMs: 6 * hour,
  texts: deliveryDayTexts,
  samples: { today: sampleParcel },
  mustOfferStop: ["today"],
  dueAt: ({ expectedAt }, { shop }) => (expectedAt ? morningOf(expectedAt, shop) : undefined),
  async recipients(event, { admin, shop }) {
    const parcel = await parcelNews(admin, event.parcelId);
    if (!parcel?.expectedAt || !event.expectedAt || parcel.deliveredAt) return [];
    const holds = dayOf(parcel.expectedAt, shop) === dayOf(event.expectedAt, shop);
    const isNear = parcel.events[0]?.status === "OUT_FOR_DELIVERY";
    return holds && !isNear ? receiversOf(parcel) : [];
  },
  about: ({ expectedAt }, { parcel }) => `${parcel.id} ${expectedAt?.toISOString().slice(0, 10)}`,
  run: (_event, to) => say("today", parcelValues(to)),
});

/** Eight o'clock in the shop. */
const morningOf = (at: Date, { timeZone }: Shop) =>
  DateTime.fromJSDate(at, { zone: timeZone }).startOf("day").plus({ hours: 8 }).toJSDate();

const dayOf = (at: Date, { timeZone }: Shop) => DateTime.fromJSDate(at, { zone: timeZone }).toISODate();
