import type { AdminRequest } from "./admin.ts";
import { readReplacementNews } from "./operations.ts";
import { toNews, type OrderNews } from "./order-news.ts";

export type ReplacementNews = { id: string; url: string; order: OrderNews };

/** A fulfillment, if it sends what takes the place of goods that come back. Undefined where it sends anything else, or is undone. */
export async function replacementNews(admin: AdminRequest, id: string): Promise<ReplacementNews | undefined> {
  const { fulfillment: found } = await admin(readReplacementNews, { id });
  if (!found || found.status === "CANCELLED") return undefined;
  const exchanged = found.order.returns.nodes
    .flatMap(({ exchangeLineItems }) => exchangeLineItems.nodes)
    .flatMap(({ lineItems }) => lineItems ?? [])
    .map((line) => line.id);
  const isReplacement = found.fulfillmentLineItems.nodes.some(({ lineItem }) => exchanged.includes(lineItem.id));
  return isReplacement
    ? { id: found.id, url: found.trackingInfo[0]?.url ?? "", order: toNews(found.order) }
    : undefined;
}
