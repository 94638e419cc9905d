import { now } from "#app/lib/clock.server.ts";
import { db, Prisma } from "#app/lib/db.server.ts";
import type { Contact } from "./contact.ts";
import type { HourCounts } from "./send-time.ts";

const day = 86_400_000;
/** Habits change. */
const ofOneMs = 365 * day;
const ofShopMs = 60 * day;

/** In which hours of that zone somebody texted, followed a link of ours or placed an order that texting brought. */
export const hoursOfContact = ({ id, shopId }: Pick<Contact, "id" | "shopId">, zone: string): Promise<HourCounts> =>
  hoursOf(Prisma.sql`"contactId" = ${id}::uuid AND "shopId" = ${shopId}::uuid`, zone, ofOneMs);

const known = new Map<string, { at: number; hours: Promise<HourCounts> }>();
const knownForMs = 3_600_000;
const mostKnown = 1_000;

/** The same of all customers of a shop by its own clock, looked up once an hour. */
export function hoursOfShop({ id, timeZone }: { id: string; timeZone: string }): Promise<HourCounts> {
  const at = now().getTime();
  const before = known.get(id);
  if (before && Math.abs(at - before.at) < knownForMs) return before.hours;
  if (known.size >= mostKnown) known.clear();
  const hours = hoursOf(Prisma.sql`"shopId" = ${id}::uuid`, timeZone, ofShopMs);
  known.set(id, { at, hours });
  hours.catch(() => known.delete(id));
  return hours;
}

/** An hour of somebody's day counts once. */
async function hoursOf(whose: Prisma.Sql, zone: string, withinMs: number): Promise<HourCounts> {
  const since = new Date(now().getTime() - withinMs);
  const rows = await db.$queryRaw<{ hour: number; visits: number }[]>`
    SELECT extract(hour FROM local)::int AS hour, count(*)::int AS visits
    FROM (
      SELECT DISTINCT "contactId", date_trunc('hour', at AT TIME ZONE ${zone}) AS local
      FROM (
        SELECT "contactId", "occurredAt" AS at FROM "Message" WHERE ${whose} AND "direction" = 'in' AND "createdAt" > ${since}
        UNION ALL SELECT "contactId", "at" FROM "Click" WHERE ${whose} AND "at" > ${since}
        UNION ALL SELECT "contactId", "placedAt" FROM "TextOrder" WHERE ${whose} AND "placedAt" > ${since}
      ) visit
    ) hours
    GROUP BY 1`;
  const visits = new Map(rows.map((row) => [row.hour, row.visits]));
  return Array.from({ length: 24 }, (_, hour) => visits.get(hour) ?? 0);
}
