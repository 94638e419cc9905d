import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Note } from "./thread-notes.ts";

const mostShown = 200;

type Place = { shopId: string; contactId: string };

/** The notes since a moment, the oldest first. */
export async function notesSince({ shopId, contactId }: Place, since: Date): Promise<Note[]> {
  const rows = await db.note.findMany({
    where: { shopId, contactId, createdAt: { gte: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostShown,
  });
  return rows.toReversed().map(({ id, author, text, createdAt }) => ({ id, author, text, at: createdAt }));
}

export const addNote = (
  { id: contactId, shopId }: { id: string; shopId: string },
  note: Pick<Note, "author" | "text">,
) => db.note.create({ data: { id: newId(), shopId, contactId, ...note, createdAt: now() } });

/** False where it was gone already. */
export const removeNote = async ({ shopId, contactId }: Place, id: string) =>
  (await db.note.deleteMany({ where: { id, shopId, contactId } })).count > 0;
