import { z } from "zod";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { dayAfter, startOf } from "./day-sum.ts";
import { messageKinds } from "./message.ts";

export const statusFilters = ["waiting", "sent", "delivered", "failed", "held", "unknown", "trouble"] as const;

const none = undefined;

/** What the log may be narrowed to, as an address writes it; what cannot be read narrows nothing. */
export const LogFilters = z.object({
  direction: z.enum(["in", "out"]).optional().catch(none),
  status: z.enum(statusFilters).optional().catch(none),
  kind: z
    .enum([...messageKinds, "inbound"])
    .optional()
    .catch(none),
  /** What set it off: automation.order-paid, command.buy. */
  source: z
    .string()
    .regex(/^(automation|command)\.[\w-]{1,60}$/)
    .optional()
    .catch(none),
  phone: PhoneNumber.optional().catch(none),
});
export type LogFilters = z.infer<typeof LogFilters>;

/** Days of the shop's calendar, the last one included. */
export const LogDays = z.object({
  from: z.iso.date().optional().catch(none),
  to: z.iso.date().optional().catch(none),
});
export type LogDays = z.infer<typeof LogDays>;

/** The moments between which those days lie, by a clock in that time zone. */
export const momentsOf = ({ from, to }: LogDays, timeZone: string): { from?: Date; until?: Date } => ({
  ...(from && { from: startOf(from, timeZone) }),
  ...(to && { until: startOf(dayAfter(to), timeZone) }),
});
