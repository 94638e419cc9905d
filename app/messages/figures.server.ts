import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { dayOf, daysBetween, daysUpTo, startOf, type DaySum } from "./day-sum.ts";
import { takenStatuses } from "./message.ts";

type Place = { id: string; timeZone: string };

/** Networks may say for so many days what became of a text: so long a day is counted again. */
const settlesInDays = 3;

/**
 * The last days of a shop's own calendar, today included, the oldest first; days without texts too. Days that are over were
 * counted before; today, and a day that nobody has counted yet, are counted now.
 */
export async function sumsByDay(shop: Place, days = 30): Promise<DaySum[]> {
  const dates = daysUpTo(now(), shop.timeZone, days);
  const [yesterday, today] = dates.slice(-2) as [string, string];
  let { known, gap = today } = await keptSums(shop, dates.slice(0, -1));
  if (gap < yesterday) {
    // Nobody has counted for a while: it is done once, and kept.
    await sumDaysOf(shop);
    ({ known, gap = today } = await keptSums(shop, dates.slice(0, -1)));
  }
  const counted = await countFrom(shop, gap);
  return dates.map((date) => {
    const { received, sent, delivered, failed, optOuts, parts } = known.get(date) ?? counted.get(date) ?? nothing;
    return { date, received, sent, delivered, failed, optOuts, parts };
  });
}

/** What was counted of these days, and the first that was not. Before the first day that was ever counted there is nothing. */
async function keptSums({ id: shopId }: Place, dates: readonly string[]) {
  const [kept, first] = await Promise.all([
    db.daySum.findMany({ where: { shopId, date: { in: [...dates] } } }),
    db.daySum.findFirst({ where: { shopId }, orderBy: { date: "asc" }, select: { date: true } }),
  ]);
  const known = new Map(kept.map((day) => [day.date, day]));
  return { known, gap: dates.find((date) => date >= (first?.date ?? "") && !known.has(date)) };
}

const nothing = { received: 0, sent: 0, delivered: 0, failed: 0, optOuts: 0, parts: 0 };

/** Each day from this one on, by the shop's clock. The merchant's own tests and alerts are not counted, but for what they cost. */
async function countFrom(shop: Place, date: string): Promise<Map<string, DaySum>> {
  const since = startOf(date, shop.timeZone);
  const rows = await db.$queryRaw<DaySum[]>`
    SELECT coalesce(texts."date", consents."date") AS "date",
      coalesce("received", 0)::int AS "received", coalesce("sent", 0)::int AS "sent", coalesce("delivered", 0)::int AS "delivered",
      coalesce("failed", 0)::int AS "failed", coalesce("parts", 0)::int AS "parts", coalesce("optOuts", 0)::int AS "optOuts"
    FROM (
      SELECT to_char("createdAt" AT TIME ZONE ${shop.timeZone}, 'YYYY-MM-DD') AS "date",
        count(*) FILTER (WHERE "direction" = 'in') AS "received",
        count(*) FILTER (WHERE "direction" = 'out' AND "status" = ANY(${takenStatuses}) AND "kind" <> ALL(${own})) AS "sent",
        count(*) FILTER (WHERE "direction" = 'out' AND "status" = 'delivered' AND "kind" <> ALL(${own})) AS "delivered",
        count(*) FILTER (WHERE "direction" = 'out' AND "status" = 'failed' AND "kind" <> ALL(${own})) AS "failed",
        sum("parts") FILTER (WHERE "direction" = 'out' AND "status" = ANY(${takenStatuses})) AS "parts"
      FROM "Message" WHERE "shopId" = ${shop.id}::uuid AND "createdAt" >= ${since} GROUP BY 1
    ) texts FULL JOIN (
      SELECT to_char("recordedAt" AT TIME ZONE ${shop.timeZone}, 'YYYY-MM-DD') AS "date", count(*) AS "optOuts"
      FROM "ConsentEntry" WHERE "shopId" = ${shop.id}::uuid AND "recordedAt" >= ${since} AND "change" = 'opt-out' GROUP BY 1
    ) consents ON consents."date" = texts."date"`;
  return new Map(rows.map((row) => [row.date, row]));
}

/** What goes to the merchant's own people. */
const own = ["test", "alert"];

/**
 * Every hour: counts the days that are over and may have changed, and the older ones that nobody has counted, in every shop.
 * Safe to repeat, and beside itself.
 */
export async function sumDays(): Promise<void> {
  const shops = await db.shop.findMany({ where: { uninstalledAt: null }, select: { id: true, timeZone: true } });
  for (const shop of shops) await sumDaysOf(shop);
}

/** The same for one shop. */
export async function sumDaysOf(shop: Place): Promise<void> {
  const today = dayOf(now(), shop.timeZone);
  const from = await firstToCount(shop);
  if (!from || from >= today) return;
  const counted = await countFrom(shop, from);
  const days = daysBetween(from, today).map((date) => ({ ...nothing, ...counted.get(date), date }));
  const column = (name: keyof typeof nothing) => days.map((day) => day[name]);
  await db.$executeRaw`
    INSERT INTO "DaySum" ("shopId", "date", "received", "sent", "delivered", "failed", "optOuts", "parts")
    SELECT ${shop.id}::uuid, * FROM unnest(${days.map(({ date }) => date)}::text[], ${column("received")}::int[], ${column("sent")}::int[],
      ${column("delivered")}::int[], ${column("failed")}::int[], ${column("optOuts")}::int[], ${column("parts")}::int[])
    ON CONFLICT ("shopId", "date") DO UPDATE SET "received" = EXCLUDED."received", "sent" = EXCLUDED."sent",
      "delivered" = EXCLUDED."delivered", "failed" = EXCLUDED."failed", "optOuts" = EXCLUDED."optOuts", "parts" = EXCLUDED."parts"`;
}

/** The day after which something may have changed since the last count; at first, the day of the first text or consent. */
async function firstToCount({ id: shopId, timeZone }: Place): Promise<string | undefined> {
  const last = await db.daySum.findFirst({ where: { shopId }, orderBy: { date: "desc" } });
  const unsettled = daysUpTo(now(), timeZone, settlesInDays + 1)[0]!;
  if (last) return last.date < unsettled ? last.date : unsettled;
  const [text, consent] = await Promise.all([
    db.message.findFirst({ where: { shopId }, orderBy: { createdAt: "asc" }, select: { createdAt: true } }),
    db.consentEntry.findFirst({ where: { shopId }, orderBy: { recordedAt: "asc" }, select: { recordedAt: true } }),
  ]);
  const moments = [text?.createdAt, consent?.recordedAt].filter((moment) => moment !== undefined);
  return moments.map((moment) => dayOf(moment, timeZone)).toSorted()[0];
}

/** Has a customer been texted yet, and reached? The merchant's own tests do not count. */
export async function hasTextedCustomer(shopId: string): Promise<boolean> {
  const first = await db.message.findFirst({
    where: { shopId, direction: "out", kind: { notIn: own }, status: { in: [...takenStatuses] } },
    // Walked by its index: without an order all shops' texts are looked through.
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return first !== null;
}
