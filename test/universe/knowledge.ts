import type { Order } from "../simulators/shopify/store/records/order.ts";
import { outstanding } from "../simulators/shopify/trade/order-status.ts";
import { codeIn } from "../support/world.ts";
import type { Shopper } from "./cast.ts";
import type { Shop } from "./stage.ts";
import type { Knows, Own } from "./texts.ts";

/** What each of a shop's shoppers knows before a round. */
export function knowledge({ store, shoppers }: Shop): (me: Shopper) => Knows {
  const idOf = new Map(store.customers.map(({ id, phone }) => [phone, id]));
  const codes = new Map(shoppers.map((one) => [one, codesOf(one)]));
  return (me) => {
    const mine = ({ customerId }: { customerId: string | null }) =>
      customerId !== null && customerId === idOf.get(me.phone.number);
    return {
      me,
      others: shoppers.filter((one) => one !== me),
      lastRead: me.received().at(-1) ?? "",
      codes: codes.get(me)!,
      codesOfOthers: shoppers.filter((one) => one !== me).flatMap((one) => codes.get(one)!.slice(0, 1)),
      mine: store.orders.filter(mine).map(asOwn),
      notMine: store.orders.filter((order) => !mine(order)).map(({ name }) => name.slice(1)),
    };
  };
}

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
