import { DateTime } from "luxon";
import { z } from "zod";
import { lastOrdered, lastOrderOf } from "#app/shopify/customer-days.ts";
import type { AutomationContext } from "./automation.ts";
import { customerNow, type ToCustomer } from "./customer-payload.ts";

/** Somebody whose last order a day looks back on. */
export const LastOrderPayload = z.object({ customerId: z.string(), orderId: z.string() });
export type LastOrderPayload = z.infer<typeof LastOrderPayload>;

/** So many days more are looked at, for mornings on which nothing ran. */
const caughtUpDays = 3;

/** Whoever ordered last that many days ago. A morning that was missed is caught up within days, and nobody hears twice of one order. */
export function lookBack(
  { admin, day }: AutomationContext & { day: string },
  { days, onlyOnce }: { days: number; onlyOnce: boolean },
) {
  const to = DateTime.fromISO(day, { zone: "utc" }).minus({ days });
  const range = { from: to.minus({ days: caughtUpDays }).toISODate()!, to: to.toISODate()! };
  return lastOrdered(admin, range, { onlyOnce });
}

/** Still their last order, kept and not yet told about. */
export async function stillLast(
  { customerId, orderId }: LastOrderPayload,
  { admin, wasTold }: AutomationContext,
): Promise<ToCustomer[]> {
  if (await wasTold(orderId, "")) return [];
  const last = await lastOrderOf(admin, customerId);
  // One of more than 60 days ago may be hidden from the app; a newer one would not be.
  if (last && (last.id !== orderId || last.isCancelled)) return [];
  return customerNow(customerId, { admin });
}
