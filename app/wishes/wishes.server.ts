import type { Wish as Row } from "../../prisma/generated/client.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { enqueue, enqueueAll } from "#app/queue/enqueue.server.ts";
import { turnLastsMs } from "./turns.ts";
import type { NewWish, Wish, WishKind } from "./wish.ts";

type Whose = Pick<Contact, "id" | "shopId">;

const inOrder = [{ askedAt: "asc" as const }, { id: "asc" as const }];
const asWish = ({ kind, ...row }: Row): Wish => ({ ...row, kind: kind as WishKind });

/** What a contact still waits for, the oldest first. */
export async function wishesOf({ id: contactId, shopId }: Whose): Promise<Wish[]> {
  const rows = await db.wish.findMany({ where: { shopId, contactId, toldAt: null }, orderBy: inOrder });
  return rows.map(asWish);
}

/** What changed in the shop while somebody was being promised to hear of it is looked at once more. */
const lookAgainMs = 60_000;

/** Keeps a wish. Who waits for the same already keeps their place; who was told of it goes to the end of the line. */
export async function keepWish(tx: Tx, { id: contactId, shopId }: Whose, wish: NewWish, askedAt: Date): Promise<void> {
  const { productId, variantId, kind } = wish;
  await tx.wish.deleteMany({ where: { contactId, variantId, kind, toldAt: { not: null } } });
  await tx.wish.createMany({ data: { ...wish, id: newId(), shopId, contactId, askedAt }, skipDuplicates: true });
  await enqueue(tx, "pass-on-wish", { shopId, productId }, { runAt: new Date(now().getTime() + lookAgainMs) });
}

export async function dropWishes(tx: Tx, { id: contactId, shopId }: Whose, ids: readonly string[]): Promise<void> {
  await tx.wish.deleteMany({ where: { shopId, contactId, id: { in: [...ids] } } });
}

/** Who says stop wants nothing of what they asked for before. */
export async function endWishes(tx: Tx, { id: contactId, shopId }: Whose, askedBy: Date): Promise<void> {
  await tx.wish.deleteMany({ where: { shopId, contactId, askedAt: { lte: askedBy } } });
}

/** They are being told. In a day the next in line may hear of what they left. */
export async function noteTold(tx: Tx, shopId: string, ids: readonly string[]): Promise<void> {
  const at = now();
  const wishes = await tx.wish.findMany({
    where: { shopId, id: { in: [...ids] } },
    select: { id: true, kind: true, productId: true },
  });
  const back = wishes.filter(({ kind }) => kind === "back-in-stock");
  const idsOf = (some: typeof wishes) => some.map(({ id }) => id);
  await tx.wish.deleteMany({ where: { shopId, id: { in: idsOf(wishes.filter((wish) => !back.includes(wish))) } } });
  await tx.wish.updateMany({ where: { shopId, id: { in: idsOf(back) } }, data: { toldAt: at } });
  const runAt = new Date(at.getTime() + turnLastsMs);
  const products = new Set(back.map(({ productId }) => productId));
  await enqueueAll(
    tx,
    "pass-on-wish",
    [...products].map((productId) => ({ payload: { shopId, productId }, runAt })),
  );
}
