import { z } from "zod";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { calculate, type Basket } from "#app/shopify/draft-orders.ts";

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** Exactly what the code approves. */
export const Offer = z.object({
  customerId: z.string(),
  variantId: z.string(),
  /** What they asked for; what they get for it, which is less where a discount of the shop's takes something off; what they pay. */
  price: Money,
  credit: Money,
  total: Money,
});
export type Offer = z.infer<typeof Offer>;
type Wish = Pick<Offer, "customerId" | "variantId" | "price">;

/** What it costs in the end, and so what it gives: what is paid for the credit itself, without taxes. */
export async function quote(admin: AdminRequest, wish: Wish): Promise<Offer | undefined> {
  const { done } = await calculate(admin, basketOf(wish));
  const { customerId, variantId, price } = wish;
  return done?.lines[0] && { customerId, variantId, price, credit: done.lines[0].total, total: done.total };
}

export const basketOf = ({ customerId, variantId, price }: Wish): Basket => ({
  customerId,
  lines: [{ variantId, quantity: 1, price }],
});
