import { say } from "#app/outcomes/outcome.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { findOrder, lastOrders, type Order } from "#app/shopify/orders.ts";
import { billTag } from "#app/shopify/sms-order.ts";
import { stockOf } from "#app/shopify/stock.ts";
import { Draft, mostOfOne, Offer, Option, type BuyStep, type Line } from "./buy.basket.ts";
import { complete, completeWith } from "./buy.complete.ts";
import { withExtras } from "./buy.open.ts";
import { placeOrder } from "./buy.order.ts";
import { offerOrder } from "./buy.quote.ts";
import { reorderSamples, reorderTexts } from "./buy.reorder.texts.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { reorderWords } from "./reorder.words.ts";

/** Looked through for the last one that still holds something. */
const lookedThrough = 5;

/** REORDER, REORDER 1001: the last order or that one again, as an offer like BUY's. What is gone or short is said with it. */
export const reorder = defineCommand<Option, Draft, Offer>({
  key: "reorder",
  name: "Order again",
  description: "Orders the last order's products again, or another's by its number, after a one-time code.",
  intents: ["reorder"],
  words: [reorderWords],
  texts: reorderTexts,
  samples: reorderSamples,
  option: Option,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const order = await orderMeant(request);
    if (!order) return request.slots.order ? say("notFound", { order: request.slots.order }) : say("noOrders");
    const alone = await soldAlone(request, order);
    if (alone) return alone;
    const { lines, short } = await stillThere(request, order);
    const number = order.name.replace(/^#/, "");
    if (lines.length === 0) return say("allGone", { order: { number } });
    return saying(short, await complete(request, withExtras(request, { lines })));
  },
  choose: async (request, option) =>
    "order" in option ? saying([], await offerOrder(request, option.order)) : say("noOrders"),
  answer: async (request, draft, field) => saying([], await completeWith(request, draft, field)),
  approve: async (request, offer) => saying([], await placeOrder(request, offer)),
  renew: async (request, offer) => saying([], await offerOrder(request, offer)),
});

/** Only among their own orders. What was cancelled or taken back whole has nothing left to order again. */
async function orderMeant({ admin, customers, slots }: CommandRequest): Promise<Order | undefined> {
  const ids = (await customers()).map(({ id }) => id);
  if (slots.order) return findOrder(admin, ids, slots.order);
  return (await lastOrders(admin, ids, lookedThrough)).find(
    ({ lines, tags }) => !tags.includes(billTag) && lines.some(({ quantity }) => quantity > 0),
  );
}

/** What is booked needs a time of its own, and a bill is paid by RECHARGE or BILLS: neither is goods to order again. */
async function soldAlone(request: CommandRequest, order: Order): Promise<BuyStep | undefined> {
  if (order.tags.includes(billTag)) return say("bill", { order: { number: order.name.replace(/^#/, "") } });
  const { items } = await request.catalogue();
  const booked = order.lines.find(({ variantId }) =>
    items.some((item) => item.variantId === variantId && item.booking !== undefined),
  );
  return booked && say("booked", { product: booked.title });
}

/** What is wanting: `left` of it are still to be had. */
type Short = { title: string; left: number };

async function stillThere({ admin }: CommandRequest, order: Order): Promise<{ lines: Line[]; short: Short[] }> {
  const looked = await Promise.all(
    order.lines
      .filter(({ quantity }) => quantity > 0)
      .map(async ({ variantId, title, variantTitle, quantity }) => ({
        variantId: variantId ?? "",
        title: variantTitle ? `${title} ${variantTitle}` : title,
        quantity,
        left: variantId ? Math.min(quantity, await leftOf(admin, variantId)) : 0,
      })),
  );
  return {
    lines: looked.flatMap(({ variantId, title, left }) => (left > 0 ? [{ variantId, title, quantity: left }] : [])),
    short: looked.filter(({ quantity, left }) => left < quantity).map(({ title, left }) => ({ title, left })),
  };
}

async function leftOf(admin: AdminRequest, variantId: string): Promise<number> {
  const { available, quantity } = await stockOf(admin, variantId);
  return available ? Math.max(0, Math.min(quantity ?? mostOfOne, mostOfOne)) : 0;
}

/** The first text tells what is wanting. */
const saying = (short: Short[], step: BuyStep): BuyStep => ({
  ...step,
  texts: step.texts.map((text) => ({ ...text, values: { ...text.values, short } })),
});
