import type { Order, OrderLine } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { openFulfillmentOrder } from "./new-order.ts";
import { changeLine, newLine } from "./order-edits.ts";
import { currentTotals } from "./order-status.ts";
import { saveOrder } from "./orders.ts";

/** The merchant sends something else for what comes back: a line of the same order, at its price, still to be shipped. */
export function exchange(store: Store, order: Order, sku: string, quantity: number): OrderLine {
  const back = order.returns.at(-1);
  if (back?.status !== "OPEN") throw new Error(`${order.name} has no open return`);
  const variant = store.variant(sku);
  const title = store.tables.products.get(variant.productId)?.title ?? sku;
  const line = newLine(store, order, { variantId: variant.id, title, unitPrice: variant.price, quantity });
  changeLine(store, line, quantity, false);
  back.exchanges = [...(back.exchanges ?? []), { id: store.id("ExchangeLineItem"), lineId: line.id, quantity }];
  order.current = currentTotals(order);
  order.fulfillmentOrders = [
    ...order.fulfillmentOrders.filter((one) => one.status === "CLOSED"),
    openFulfillmentOrder(store, order),
  ];
  saveOrder(store, order);
  return line;
}
