import { db } from "#app/lib/db.server.ts";
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

/**
 * The texts of a shop that hold all these words, or begin with them, the latest first, from this place on. Looked up by the words' own
 * index, in which the shop is a word too: what others text costs nothing.
 */
export async function textsWith(
  shopId: string,
  search: string,
  { at, id }: { at: Date; id: string },
  most: number,
): Promise<FoundText[]> {
  const words = queryFor(search);
  if (!words) return [];
  return db.$queryRaw<FoundText[]>`
    SELECT message."id", message."contactId", contact."phone", contact."name", message."text", message."direction", message."kind",
      message."createdAt" AS "at"
    FROM "Message" message JOIN "Contact" contact ON contact."id" = message."contactId"
    WHERE "textWords"(message."shopId", message."text") @@ (${`'${shopId}'`}::tsquery && to_tsquery('simple', ${words}))
      AND message."shopId" = ${shopId}::uuid AND (message."createdAt", message."id") < (${at}, ${id}::uuid)
    ORDER BY message."createdAt" DESC, message."id" DESC LIMIT ${most}`;
}
