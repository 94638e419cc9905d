import { DateTime } from "luxon";
import { chosen } from "#app/shops/fields.ts";
import type { Timing } from "./automation.ts";
import { cashSettings } from "./cash-order-payload.ts";

const hour = 3_600_000;

/** The question at once; the reminder and the end in the day of the shop. Undefined where the merchant wants no reminder. */
export function dueAt({ shop, happenedAt, step, values }: Timing): Date | undefined {
  const { remindHours, endHours } = chosen(cashSettings, values);
  if (step === "ask") return happenedAt;
  const hours = step === "end" ? endHours : remindHours;
  const isMeant = step === "end" || (remindHours > 0 && remindHours < endHours);
  return isMeant ? inTheDay(new Date(happenedAt.getTime() + hours * hour), shop.timeZone) : undefined;
}

/** What falls into the night waits for nine o'clock. */
function inTheDay(at: Date, zone: string): Date {
  const local = DateTime.fromJSDate(at, { zone });
  if (local.hour >= 9 && local.hour < 21) return at;
  const morning = local.hour < 9 ? local : local.plus({ days: 1 });
  return morning.startOf("day").set({ hour: 9 }).toJSDate();
}
