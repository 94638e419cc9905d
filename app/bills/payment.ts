import { z } from "zod";
import { categories } from "./service.ts";

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** What a customer agreed to have paid, and the order that it was paid for with. */
export const Payment = z.object({
  /** Its name at the biller, for ever: two payments of one order are one. */
  key: z.string(),
  /** The merchant's account at the biller. */
  billerAccountId: z.string(),
  operator: z.string(),
  accountNumber: z.string(),
  amount: Money,
  plan: z.string().optional(),
  bill: z.string().optional(),
  /** As the customer knows the operator. */
  name: z.string(),
  category: z.enum(categories),
  order: z.object({ id: z.string(), number: z.string() }),
});
export type Payment = z.infer<typeof Payment>;

const minute = 60_000;
const waits = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60].map((minutes) => minutes * minute);

/** How long until the biller is asked about a payment again. */
export const nextAskAfterMs = (attempts: number) => waits[Math.min(attempts, waits.length - 1)]!;

/** After this long a person has to find out what became of it. */
export const patienceMs = 3 * 24 * 60 * minute;

/** A biller who never heard of a payment by then will not hear of it any more: it is not begun again. */
export const mayBeginForMs = 15 * minute;
