import { z } from "zod";
import { pickupNews, type PickupNews } from "#app/shopify/order-news.ts";
import type { AutomationContext } from "./automation.ts";
import { buyerOf, gidOf, type ToBuyer } from "./order-news-payload.ts";

/** Of what was done about a fulfillment order: what one place sends of an order, or hands out. It is named by its gid. */
export const WorkPayload = z
  .object({ fulfillment_order: z.object({ id: z.union([z.string(), z.number()]) }) })
  .transform(({ fulfillment_order: { id } }) => ({
    workId: String(id).startsWith("gid:") ? String(id) : gidOf("FulfillmentOrder", id),
  }));
export type WorkPayload = z.infer<typeof WorkPayload>;

export type ToCollector = ToBuyer;

/** Still to be sent or handed out. */
export const isOpen = ({ status, order }: PickupNews) =>
  !order.cancelledAt && (status === "OPEN" || status === "IN_PROGRESS");

/** Whom it concerns, if it is still so. */
export const whenWorkedOn =
  (isSo: (work: PickupNews) => boolean) =>
  async ({ workId }: WorkPayload, { admin }: AutomationContext): Promise<ToCollector[]> => {
    const work = await pickupNews(admin, workId);
    return work && isSo(work) ? buyerOf(work.order) : [];
  };
