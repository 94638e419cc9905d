import { z } from "zod";
import { findOrder, lastOrders, type Order } from "#app/shopify/orders.ts";
import { askForReturn, returnsOf, type Returnable, type ReturnWish } from "#app/shopify/returns.ts";
import type { CommandRequest } from "./command.ts";

export const Item = z.object({ id: z.string(), title: z.string(), quantity: z.number().int().positive() });
export const Reason = z.object({ id: z.string(), handle: z.string(), name: z.string() });

/** Only among their own orders; without a number the last one that was sent. */
export async function orderMeant({ admin, customers, slots }: CommandRequest): Promise<Order | undefined> {
  const ids = (await customers()).map(({ id }) => id);
  if (slots.order) return findOrder(admin, ids, slots.order);
  return (await lastOrders(admin, ids, 10)).find(({ parcels }) => parcels.length > 0);
}

/** Why nothing can be sent back, as the key of the text that says so. */
export function refusalOf(order: Order, moving: boolean): "notSent" | "onItsWay" | "nothing" {
  if (moving) return "onItsWay";
  return order.parcels.length === 0 && !order.cancelledAt ? "notSent" : "nothing";
}

/** Asks the shop once, also where its answer is lost. */
export async function askOnce(
  { admin, journal }: CommandRequest,
  wish: ReturnWish,
): Promise<{ name: string } | { why: string }> {
  const { orderId } = wish;
  const before = await journal("returns before", {
    find: async () => undefined,
    act: async () => (await returnsOf(admin, orderId)).returns.map(({ id }) => id),
  });
  return journal<{ name: string } | { why: string }>("return", {
    find: async () => {
      const made = (await returnsOf(admin, orderId)).returns.find(({ id }) => !before.includes(id));
      return made && { name: made.name };
    },
    act: async () => {
      const { done, refused } = await askForReturn(admin, wish);
      return done ? { name: done.name } : { why: refused[0]?.message ?? "" };
    },
  });
}

export const numberOf = ({ name }: Order) => name.replace(/^#/, "");
export const named = ({ title, quantity }: Pick<Returnable, "title" | "quantity">) => ({ title, quantity });
