import { z } from "zod";
import type { OrderNews } from "#app/shopify/order-news.ts";
import type { Recipient } from "./automation.ts";

/** An id as Shopify's webhooks write it: a number, or its digits where JavaScript could not hold it. */
export const Id = z.union([z.number(), z.string()]);

export const gidOf = (type: string, id: z.infer<typeof Id>) => `gid://shopify/${type}/${id}`;

/** Somebody to be told of an order that the event only named, with what Shopify says of it now. */
export type ToBuyer = Recipient & { order: OrderNews };

/** Whom an order's news concern. Their own number comes first. */
export function buyerOf(order: OrderNews | undefined): ToBuyer[] {
  if (!order) return [];
  const { customer, phone, shippingAddress, billingAddress, locale } = order;
  const name = [customer, shippingAddress, billingAddress].map(nameOf).find((written) => written) ?? "";
  const phones = [customer?.phone, phone, shippingAddress?.phone, billingAddress?.phone];
  return [{ customerId: customer?.id, name, locale, phones, order }];
}

const nameOf = (person: { firstName: string | null; lastName: string | null } | null) =>
  [person?.firstName, person?.lastName].filter(Boolean).join(" ");

export const orderIn = ({ order: { number } }: ToBuyer) => ({ order: { number } });

export const sampleNews = { shop: { name: "Demo Shop" }, order: { number: "1001" } };
