import { z } from "zod";
import { OrderPayload } from "./order-payload.ts";

const amount = z.coerce.number();
const text = z.string().nullish();

const Line = z.object({
  sku: text,
  quantity: z.number(),
  /** Of one, in the shop's currency, before what discounts take off. */
  price: amount,
  discount_allocations: z.array(z.object({ amount })).nullish(),
});
export type PaidLine = z.infer<typeof Line>;

/** What is read of an order when it is paid, beside whose it is. */
export const PaidOrderPayload = z.intersection(
  OrderPayload,
  z.object({
    currency: z.string(),
    line_items: z.array(Line),
    discount_codes: z.array(z.object({ code: z.string() })).nullish(),
  }),
);
export type PaidOrderPayload = z.infer<typeof PaidOrderPayload>;

/** What was paid for a line, without taxes, in cents. */
export const centsPaidFor = ({ price, quantity, discount_allocations }: PaidLine): number => {
  const off = (discount_allocations ?? []).reduce((sum, { amount: taken }) => sum + taken, 0);
  return Math.round((price * quantity - off) * 100);
};
