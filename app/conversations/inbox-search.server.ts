import { db, Prisma } from "#app/lib/db.server.ts";
import { queryFor } from "./inbox-search.ts";

/** One text that a search found, and with whom. */
export type FoundText = {
  id: string;
  contactId: string;
  phone: string;
  name: string | null;
  text: string;
  direction: string;
  kind: string;
  at: Date;
};

/** The place of the last text that was shown. */
type Place = { at: Date; id: string };

/** The texts of a shop that hold all these words, or begin with them, the latest first, from this place on. */
export async function textsWith(shopId: string, search: string, place: Place, most: number): Promise<FoundText[]> {
  const words = queryFor(search);
  return words ? db.$queryRaw<FoundText[]>(textsQuery(shopId, words, place, most)) : [];
}

/** Looked up by the words' own index, in which the shop is a word too: what others text costs nothing. */
export const textsQuery = (shopId: string, words: string, { at, id }: Place, most: number) => Prisma.sql`
  SELECT message."id", message."contactId", contact."phone", contact."name", message."text", message."direction", message."kind",
    message."createdAt" AS "at"
  FROM "Message" message JOIN "Contact" contact ON contact."id" = message."contactId"
  WHERE "textWords"(message."shopId", message."text") @@ (${`'${shopId}'`}::tsquery && to_tsquery('simple', ${words}))
    AND message."shopId" = ${shopId}::uuid AND (message."createdAt", message."id") < (${at}, ${id}::uuid)
  ORDER BY message."createdAt" DESC, message."id" DESC LIMIT ${most}`;
