import { DateTime } from "luxon";
import { db, type Tx } from "#app/lib/db.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { UnaskedFacts } from "./moment.ts";

type Spender = Pick<Shop, "id" | "timeZone">;

/** A day of the shop's own calendar, as 2026-11-22. */
const dayOf = ({ timeZone }: Spender, at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).startOf("day");

/**
 * Counts the parts of a text that is being handed over, in that same transaction, so that every machine knows of it: one row for a shop
 * and a day, however many texts there are.
 */
export async function countParts(tx: Tx, shop: Spender, parts: number, at: Date): Promise<void> {
  const day = dayOf(shop, at).toISODate()!;
  await tx.$executeRaw`
    INSERT INTO "PartsOfDay" AS counted ("shopId", "day", "parts") VALUES (${shop.id}::uuid, ${day}, ${parts})
    ON CONFLICT ("shopId", "day") DO UPDATE SET "parts" = counted."parts" + excluded."parts"`;
}

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
