import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { daysUpTo } from "#app/messages/day-sum.ts";

/** What texting brought on one day, or by one way: orders as they were placed, in the shop's currency. */
export type Sales = { orders: number; revenue: number };
export type SalesOf = Sales & { way: "text" | "link"; source: string };

type Place = { id: string; timeZone: string; currency: string };

/**
 * The sales of the last days of the shop's own calendar, by day and by what brought them, the most revenue first. Orders in another
 * currency count, their revenue does not: nobody here knows the day's rate.
 */
export async function salesOf(shop: Place, days = 30): Promise<{ byDay: Map<string, Sales>; bySource: SalesOf[] }> {
  const [first] = daysUpTo(now(), shop.timeZone, days);
  const rows = await db.$queryRaw<(SalesOf & { date: string })[]>`
    SELECT "date", "way", "source", count(*)::int AS "orders",
      coalesce(sum("amount") FILTER (WHERE "currency" = ${shop.currency}), 0)::float AS "revenue"
    FROM "TextOrder" WHERE "shopId" = ${shop.id}::uuid AND "date" >= ${first} GROUP BY 1, 2, 3`;
  const byDay = new Map<string, Sales>();
  const bySource = new Map<string, SalesOf>();
  for (const { date, way, source, ...sales } of rows) {
    byDay.set(date, added(byDay.get(date), sales));
    bySource.set(`${way} ${source}`, { way, source, ...added(bySource.get(`${way} ${source}`), sales) });
  }
  return { byDay, bySource: [...bySource.values()].toSorted((a, b) => b.revenue - a.revenue || b.orders - a.orders) };
}

const added = (one: Sales | undefined, { orders, revenue }: Sales): Sales => ({
  orders: (one?.orders ?? 0) + orders,
  revenue: (one?.revenue ?? 0) + revenue,
});
