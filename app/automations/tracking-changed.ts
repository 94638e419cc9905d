import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { orderNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { trackingChangedTexts } from "./tracking-changed.texts.ts";

const day = 86_400_000;
const text = z.string().nullish();

const Tracked = z
  .object({
    id: Id,
    order_id: Id,
    status: text,
    tracking_company: text,
    tracking_number: text,
    tracking_numbers: z.array(z.string()).nullish(),
    tracking_url: text,
    tracking_urls: z.array(z.string()).nullish(),
  })
  .transform(({ id, order_id, status, ...parcel }) => ({
    parcelId: gidOf("Fulfillment", id),
    orderId: gidOf("Order", order_id),
    isCancelled: status === "cancelled",
    company: parcel.tracking_company ?? "",
    number: parcel.tracking_numbers?.join(", ") || (parcel.tracking_number ?? ""),
    url: parcel.tracking_url || (parcel.tracking_urls?.[0] ?? ""),
  }));
type Tracked = z.infer<typeof Tracked>;

export const trackingChanged = defineAutomation<Tracked, ToBuyer>({
  key: "tracking-changed",
  name: "New tracking number",
  description: "When a parcel that was already sent gets a tracking number, or another one.",
  group: "deliveries",
  topics: ["fulfillments/create", "fulfillments/update"],
  kind: "transactional",
  payload: Tracked,
  keepsHours: true,
  latestAfterMs: day,
  texts: trackingChangedTexts,
  samples: {
    tracking: {
      ...sampleNews,
      tracking: { number: "1Z999AA10123456784", company: "UPS", url: "https://track.example/1Z999AA10123456784" },
    },
  },
  mustOfferStop: ["tracking"],
  /** Every word of a carrier's updates the parcel, too: only what differs from the number it was first seen with is news. */
  async recipients({ parcelId, orderId, number, isCancelled }, { admin, journalFor }) {
    const first = await journalFor(`tracking of ${parcelId}`)("first number", {
      find: async () => undefined,
      act: async () => number,
    });
    return !number || number === first || isCancelled ? [] : buyerOf(await orderNews(admin, orderId));
  },
  about: ({ parcelId, number }) => `${parcelId} ${number}`,
  run: ({ number, company, url }, to) => say("tracking", { ...orderIn(to), tracking: { number, company, url } }),
});
