import { z } from "zod";
import { parcelNews, type ParcelNews } from "#app/shopify/order-news.ts";
import type { AutomationContext } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";

/** What a carrier reports of a parcel: it names neither the order as the customer knows it, nor the customer. */
export const parcelTopics = ["fulfillment_events/create"] as const;

export const ParcelEvent = z
  .object({
    fulfillment_id: Id,
    status: z.string(),
    happened_at: z.string().nullish(),
    estimated_delivery_at: z.string().nullish(),
  })
  .transform(({ fulfillment_id, status, happened_at, estimated_delivery_at }) => ({
    parcelId: gidOf("Fulfillment", fulfillment_id),
    status: status.toLowerCase(),
    /** By the clock where it happened; empty where nobody said. */
    day: happened_at?.slice(0, 10) ?? "",
    expectedAt: estimated_delivery_at ? new Date(estimated_delivery_at) : null,
  }));
export type ParcelEvent = z.infer<typeof ParcelEvent>;

export type ToReceiver = ToBuyer & { parcel: ParcelNews };

/** Whom a carrier's word concerns: nobody where it is another word, or where more has happened to the parcel since. */
export const whenReported =
  (...statuses: readonly string[]) =>
  async (event: ParcelEvent, { admin }: AutomationContext): Promise<ToReceiver[]> => {
    if (!statuses.includes(event.status)) return [];
    const parcel = await parcelNews(admin, event.parcelId);
    return parcel && isStillSo(parcel, event.status) ? receiversOf(parcel) : [];
  };

export const receiversOf = (parcel: ParcelNews): ToReceiver[] =>
  parcel.isCancelled ? [] : buyerOf(parcel.order).map((to) => ({ ...to, parcel }));

/** Carriers report late and out of order: what was delivered is delivered, and else the latest word counts. */
function isStillSo({ deliveredAt, events }: ParcelNews, status: string): boolean {
  if (deliveredAt) return status === "delivered";
  const last = Math.max(...events.map(({ at }) => at.getTime()));
  const lastWords = events.filter(({ at }) => at.getTime() === last);
  return events.length === 0 || lastWords.some((word) => word.status.toLowerCase() === status);
}

export const parcelValues = (to: ToReceiver) => ({ ...orderIn(to), tracking: { url: to.parcel.url } });

export const sampleParcel = { ...sampleNews, tracking: { url: "https://track.example/1Z999AA10123456784" } };
