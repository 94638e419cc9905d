import { languageOf } from "#app/lib/language.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { nothing, say } from "#app/outcomes/outcome.ts";
import { pickupNews, type PickupNews } from "#app/shopify/order-news.ts";
import { defineAutomation } from "./automation.ts";
import { backOrderTexts } from "./back-order.texts.ts";
import { buyerOf, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { WorkPayload } from "./work-payload.ts";

const day = 86_400_000;

type ToWaiting = ToBuyer & { work: PickupNews };

/** Shopify knows no back order: it is goods on hold for a reason that says so, or that are to be sent on another day. */
export const backOrder = defineAutomation<WorkPayload, ToWaiting>({
  key: "back-order",
  name: "Order delayed",
  description:
    'When you put an order, or a part of it, on hold as "Inventory out of stock" or "Unknown delivery date", or plan it for another day.',
  group: "orders",
  topics: ["fulfillment_orders/placed_on_hold", "fulfillment_orders/rescheduled"],
  kind: "transactional",
  payload: WorkPayload,
  keepsHours: true,
  latestAfterMs: day,
  texts: backOrderTexts,
  samples: { outOfStock: sampleNews, delayed: sampleNews, planned: { ...sampleNews, day: "Thu 26 Nov" } },
  mustOfferStop: ["outOfStock", "delayed", "planned"],
  async recipients({ workId }, { admin, now }) {
    const work = await pickupNews(admin, workId);
    return work && !work.order.cancelledAt && stateOf(work, now)
      ? buyerOf(work.order).map((to) => ({ ...to, work }))
      : [];
  },
  about: (_payload, { work }, { now }) => `${work.id} ${whatIsNew(work, now)}`,
  run(_payload, to, { shop, now }) {
    const state = stateOf(to.work, now);
    if (!state) return nothing("not delayed");
    const language = languageOf(to.locale ?? shop.locale);
    const planned = state === "planned" && to.work.sendAt ? shortDay(to.work.sendAt, shop.timeZone, language) : "";
    return say(state, { ...orderIn(to), day: planned });
  },
});

/** As it stands now: what was let go in the meantime is not told of, and of several reasons the plainest is told. */
function stateOf({ status, holds, sendAt }: PickupNews, now: Date): keyof typeof backOrderTexts | undefined {
  if (status === "SCHEDULED") return sendAt && sendAt > now ? "planned" : undefined;
  if (status !== "ON_HOLD") return undefined;
  if (holds.includes("INVENTORY_OUT_OF_STOCK")) return "outOfStock";
  return holds.includes("UNKNOWN_DELIVERY_DATE") ? "delayed" : undefined;
}

/** One text for a delay, and one for each day that it is put off to. */
const whatIsNew = (work: PickupNews, now: Date) =>
  stateOf(work, now) === "planned" ? work.sendAt?.toISOString().slice(0, 10) : "waits";
