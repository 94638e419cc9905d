import { z } from "zod";
import { PhoneNumber } from "#app/lib/phone-number.ts";

/** Exactly what the code approves. */
export const Offer = z.object({
  amount: z.object({ amount: z.string(), currencyCode: z.string() }),
  /** Whose account pays, and which. */
  from: z.object({ customerId: z.string(), accountId: z.string() }),
  /** Null for somebody whom the shop does not know; `name` is theirs, masked, or their number's ends. */
  to: z.object({ phone: PhoneNumber, customerId: z.string().nullable(), name: z.string() }),
});
export type Offer = z.infer<typeof Offer>;
