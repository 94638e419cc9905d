import { DateTime } from "luxon";
import { db } from "#app/lib/db.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { UnaskedFacts } from "./moment.ts";

/** A day of the shop's own calendar. */
const dayOf = ({ timeZone }: Pick<Shop, "timeZone">, at: Date) =>
  DateTime.fromJSDate(at, { zone: timeZone }).startOf("day");

/** Its name, as 2026-11-22: the parts of a text count for the day on which it is handed over. */
export const shopDay = (shop: Pick<Shop, "timeZone">, at: Date): string => dayOf(shop, at).toISODate()!;

/**
 * What the day's texts cost so far, in the shop's currency. Those that are being judged elsewhere at this moment are not in it: a limit
 * may be passed by as many texts as there are workers that send.
 */
export async function spendingOf(shop: Shop, at: Date): Promise<UnaskedFacts["spending"]> {
  const { id: shopId, settings, timeZone: zone } = shop;
  const today = dayOf(shop, at);
  const nextDay = today.plus({ days: 1 }).toJSDate();
  const limit = settings.spendLimitADay;
  if (limit === null) return { limit, spent: 0, nextDay, zone };
  const counted = await db.partsOfDay.findUnique({ where: { shopId_day: { shopId, day: today.toISODate()! } } });
  return { limit, spent: (counted?.parts ?? 0) * settings.pricePerPart, nextDay, zone };
}
