import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";

/** Keeps what somebody thinks of an order: the last word counts, and what they said of it stays until they say more. */
export async function keepReview(
  tx: Tx,
  { id: contactId, shopId }: Pick<Contact, "id" | "shopId">,
  { orderId, rating, words }: { orderId: string; rating: number; words?: string },
  at: Date,
): Promise<void> {
  const said = { rating, at, ...(words && { words }) };
  await tx.review.upsert({
    where: { contactId_orderId: { contactId, orderId } },
    create: { id: newId(), shopId, contactId, orderId, ...said },
    update: said,
  });
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
