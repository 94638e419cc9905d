import type { Order } from "../simulators/shopify/store/records/order.ts";
import { outstanding } from "../simulators/shopify/trade/order-status.ts";
import { codeIn } from "../support/world.ts";
import type { Shopper } from "./cast.ts";
import type { Story } from "./play.ts";
import type { Shop } from "./stage.ts";
import type { Knows, Own } from "./texts.ts";

/** What each of a shop's shoppers knows before a round. */
export function knowledge({ place, store, shoppers }: Shop, { said, heard }: Story): (me: Shopper) => Knows {
  const idOf = new Map(store.customers.map(({ id, phone }) => [phone, id]));
  const codes = new Map(shoppers.map((one) => [one, codesOf(one)]));
  /** What they said last, and what they have read since then that asks something; else the last that they read at all. */
  const lately = (me: Shopper) => {
    const last = said.findLast(({ shop, who }) => shop === place && who === me.phone.number);
    const unread = last ? me.received(heard.get(last.round - 1)) : me.received();
    return { lastSaid: last?.text ?? "", lastRead: unread.findLast(asks) ?? me.received().at(-1) ?? "" };
  };
  return (me) => {
    const mine = ({ customerId }: { customerId: string | null }) =>
      customerId !== null && customerId === idOf.get(me.phone.number);
    return {
      me,
      others: shoppers.filter((one) => one !== me),
      ...lately(me),
      codes: codes.get(me)!,
      codesOfOthers: shoppers.filter((one) => one !== me).flatMap((one) => codes.get(one)!.slice(0, 1)),
      mine: store.orders.filter(mine).map(asOwn),
      notMine: store.orders.filter((order) => !mine(order)).map(({ name }) => name.slice(1)),
    };
  };
}

const asks = (text: string) => /\?|\b\d{6}\b|\bReply 1\b/.test(text);

const asOwn = (order: Order): Own => ({
  number: order.name.slice(1),
  sent: order.fulfillments.length > 0,
  booked: order.tags.includes("Booking"),
  due: outstanding(order) > 0,
  over: order.cancelledAt !== null,
});

const codesOf = (one: Shopper) =>
  one
    .received()
    .filter((text) => /\b\d{6}\b/.test(text))
    .map(codeIn)
    .toReversed();
