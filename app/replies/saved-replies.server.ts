import { now } from "#app/lib/clock.server.ts";
import { db, isDuplicate } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { mostSavedReplies, type SavedReply, type SavedReplyForm } from "./saved-reply.ts";

const shown = { id: true, name: true, text: true } as const;

/** A shop's saved replies, by name: there are at most `mostSavedReplies`. */
export const savedRepliesOf = (shopId: string): Promise<SavedReply[]> =>
  db.savedReply.findMany({ where: { shopId }, orderBy: { name: "asc" }, take: mostSavedReplies, select: shown });

export const findSavedReply = (shopId: string, id: string): Promise<SavedReply | null> =>
  db.savedReply.findFirst({ where: { shopId, id }, select: shown });

type Saved = { id: string } | { errors: Record<string, string> };

/** Saves one, as a new one without an id. Undefined where the shop has none of this id. */
export async function saveSavedReply(shopId: string, form: SavedReplyForm, id?: string): Promise<Saved | undefined> {
  const at = now();
  try {
    if (!id) return await addOne(shopId, form, at);
    const { count } = await db.savedReply.updateMany({ where: { shopId, id }, data: { ...form, updatedAt: at } });
    return count > 0 ? { id } : undefined;
  } catch (error) {
    if (isDuplicate(error)) return { errors: { name: "There is a saved reply of this name already" } };
    throw error;
  }
}

async function addOne(shopId: string, form: SavedReplyForm, at: Date): Promise<Saved> {
  if ((await db.savedReply.count({ where: { shopId } })) >= mostSavedReplies)
    return { errors: { name: `There are ${mostSavedReplies} saved replies: remove one that nobody uses` } };
  const { id } = await db.savedReply.create({ data: { id: newId(), shopId, ...form, createdAt: at, updatedAt: at } });
  return { id };
}

export const removeSavedReply = async (shopId: string, id: string) =>
  (await db.savedReply.deleteMany({ where: { shopId, id } })).count > 0;
