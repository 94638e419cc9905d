import { DateTime } from "luxon";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";

/** What happened since midnight in the shop. */
export type Figures = {
  received: number;
  /** Taken by the network, whatever became of them. */
  sent: number;
  delivered: number;
  failed: number;
  orders: number;
  optOuts: number;
  /** How many parts the network bills. */
  parts: number;
};

export type Day = { date: string; received: number; sent: number };

type Place = { id: string; timeZone: string };

const wired = ["wired", "sent", "delivered", "failed"];

export async function figuresOfToday(shop: Place): Promise<Figures> {
  const since = DateTime.fromJSDate(now(), { zone: shop.timeZone }).startOf("day").toJSDate();
  const [messages, orders, optOuts] = await Promise.all([
    db.message.groupBy({
      by: ["direction", "status"],
      where: { shopId: shop.id, createdAt: { gte: since }, kind: { not: "test" } },
      _count: true,
      _sum: { parts: true },
    }),
    db.step.count({ where: { shopId: shop.id, startedAt: { gte: since }, name: "order", doneAt: { not: null } } }),
    db.consentEntry.count({ where: { shopId: shop.id, recordedAt: { gte: since }, change: "opt-out" } }),
  ]);
  const out = messages.filter(({ direction }) => direction === "out");
  const taken = out.filter(({ status }) => wired.includes(status));
  const count = (rows: { _count: number }[]) => rows.reduce((sum, row) => sum + row._count, 0);
  return {
    received: count(messages.filter(({ direction }) => direction === "in")),
    sent: count(taken),
    delivered: count(out.filter(({ status }) => status === "delivered")),
    failed: count(out.filter(({ status }) => status === "failed")),
    orders,
    optOuts,
    parts: taken.reduce((sum, { _sum }) => sum + (_sum.parts ?? 0), 0),
  };
}

/** Texts a day over the last `days` days of the shop's own calendar, today included; days without texts too. */
export async function figuresByDay(shop: Place, days = 14): Promise<Day[]> {
  const today = DateTime.fromJSDate(now(), { zone: shop.timeZone }).startOf("day");
  const first = today.minus({ days: days - 1 });
  const rows = await db.$queryRaw<Day[]>`
    SELECT to_char("createdAt" AT TIME ZONE ${shop.timeZone}, 'YYYY-MM-DD') AS date,
           count(*) FILTER (WHERE "direction" = 'in')::int AS received,
           count(*) FILTER (WHERE "direction" = 'out' AND "status" = ANY(${wired}))::int AS sent
    FROM "Message" WHERE "shopId" = ${shop.id}::uuid AND "createdAt" >= ${first.toJSDate()} AND "kind" <> 'test' GROUP BY 1`;
  const known = new Map(rows.map((row) => [row.date, row]));
  return Array.from({ length: days }, (_, index) => first.plus({ days: index }).toISODate()!).map(
    (date) => known.get(date) ?? { date, received: 0, sent: 0 },
  );
}

/** Has a customer been texted yet, and reached? The merchant's own tests do not count. */
export async function hasTextedCustomer(shopId: string): Promise<boolean> {
  const first = await db.message.findFirst({
    where: { shopId, direction: "out", kind: { not: "test" }, status: { in: wired } },
    select: { id: true },
  });
  return first !== null;
}
