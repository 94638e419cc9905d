import { say } from "#app/outcomes/outcome.ts";
import { stateOf } from "#app/shopify/order-state.ts";
import { findOrder, lastOrders, type Order } from "#app/shopify/orders.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { trackWords } from "./track.words.ts";
import { describeParcel } from "./track.state.ts";
import { trackTexts, trackSamples } from "./track.texts.ts";

export const track = defineCommand({
  key: "track",
  name: "Track an order",
  description: "Where an order is: its state, carrier, tracking number and expected day.",
  intents: ["track"],
  words: [trackWords],
  texts: trackTexts,
  samples: trackSamples,
  async run(request) {
    const order = await findTheirs(request);
    if (!order) return request.slots.order ? say("notFound", { order: request.slots.order }) : say("noOrders");
    return say("status", { order: { number: order.name.replace(/^#/, "") }, ...about(order, request) });
  },
});

/** Only among their own orders: a guessed number shows nobody another's. */
async function findTheirs({ admin, customers, slots }: CommandRequest): Promise<Order | undefined> {
  const ids = (await customers()).map(({ id }) => id);
  return slots.order ? findOrder(admin, ids, slots.order) : (await lastOrders(admin, ids, 1))[0];
}

const about = (order: Order, { shop, language }: CommandRequest) => ({
  state: stateOf(order),
  parcels: order.parcels.map((parcel) => describeParcel(parcel, shop.timeZone, language)),
});
