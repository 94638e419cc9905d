import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { setOff } from "#app/triggers/set-off.server.ts";

/** Whoever is not happy is asked why: what they say within these is told together with their mark. */
const tellAfterMs = 10 * 60_000;

/** Keeps what somebody thinks of an order: the last word counts, and what they said of it stays until they say more. */
export async function keepReview(
  tx: Tx,
  { id: contactId, shopId }: Pick<Contact, "id" | "shopId">,
  { orderId, rating, words }: { orderId: string; rating: number; words?: string },
  at: Date,
): Promise<void> {
  const said = { rating, at, ...(words && { words }) };
  const where = { contactId_orderId: { contactId, orderId } };
  const before = await tx.review.findUnique({ where, select: { at: true } });
  const { id: subject } = await tx.review.upsert({
    where,
    create: { id: newId(), shopId, contactId, orderId, ...said },
    update: said,
  });
  const told = { shopId, trigger: "survey-answered", subject } as const;
  const isStillToBeTold = words && before && at.getTime() - before.at.getTime() < tellAfterMs;
  if (!isStillToBeTold) await setOff(tx, told, words ? {} : { at: new Date(now().getTime() + tellAfterMs) });
}

/** A shop's reviews, the newest first, from one on. */
export async function listReviews(shopId: string, { before, most }: { before?: string; most: number }) {
  const last = before ? await db.review.findFirst({ where: { id: before, shopId } }) : undefined;
  const older = last && { OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: last.id } }] };
  return db.review.findMany({
    where: { shopId, ...older },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
    include: { contact: { select: { name: true, phone: true } } },
  });
}

/** How many gave which mark since then. */
export async function marksSince(shopId: string, since: Date): Promise<{ rating: number; count: number }[]> {
  const marks = await db.review.groupBy({ by: ["rating"], where: { shopId, at: { gte: since } }, _count: true });
  return marks.map(({ rating, _count: count }) => ({ rating, count }));
}
