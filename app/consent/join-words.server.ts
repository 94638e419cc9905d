import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, isDuplicate, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Evidence } from "./consent.ts";
import type { JoinWord } from "./join-word.ts";

/** More than these nobody keeps apart. */
const mostWords = 100;

/** A word, what it is for, how many joined by it, and how many of them still agree. `id` is null of one that is none of the shop's. */
export type CountedWord = { id: string | null; word: string; name: string; joined: number; still: number };

/** A shop's words, the newest first, and then those that people texted and that are none of the shop's, the commonest first. */
export async function countedWords(shopId: string, { mostUnknown = 10 } = {}): Promise<CountedWord[]> {
  const [words, counts] = await Promise.all([
    db.joinWord.findMany({ where: { shopId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
    db.$queryRaw<{ word: string; joined: bigint; still: bigint }[]>`
      SELECT joining."word", count(*) AS "joined", count(*) FILTER (WHERE contact."ledgerConsent" = 'opt-in') AS "still"
      FROM "Joining" joining JOIN "Contact" contact ON contact."id" = joining."contactId"
      WHERE joining."shopId" = ${shopId}::uuid GROUP BY joining."word" ORDER BY count(*) DESC, joining."word"`,
  ]);
  const byWord = new Map(
    counts.map(({ word, joined, still }) => [word, { joined: Number(joined), still: Number(still) }] as const),
  );
  const own = words.map(({ id, word, name }) => ({ id, word, name, ...(byWord.get(word) ?? { joined: 0, still: 0 }) }));
  const unknown = [...byWord].filter(([word]) => !words.some((one) => one.word === word)).slice(0, mostUnknown);
  return [...own, ...unknown.map(([word, count]) => ({ id: null, word, name: "", ...count }))];
}

/** Makes a word that people can join by. */
export async function addJoinWord(shopId: string, { word, name }: JoinWord): Promise<"added" | "there" | "too-many"> {
  if ((await db.joinWord.count({ where: { shopId } })) >= mostWords) return "too-many";
  try {
    await db.joinWord.create({ data: { id: newId(), shopId, word, name, createdAt: now() } });
    return "added";
  } catch (error) {
    if (isDuplicate(error)) return "there";
    throw error;
  }
}

/** Who joined by it stays in, and is still counted. False where it is not there any more. */
export async function removeJoinWord(shopId: string, id: string): Promise<boolean> {
  const { count } = await db.joinWord.deleteMany({ where: { id, shopId } });
  return count === 1;
}

/** What the ledger keeps of a word, with a mark where it is none of the shop's. */
export async function evidenceOfWord(tx: Tx, shopId: string, word: string): Promise<Evidence> {
  const known = await tx.joinWord.findUnique({ where: { shopId_word: { shopId, word } }, select: { id: true } });
  return known ? { joinWord: word } : { unknownWord: word };
}

/** Counts somebody in, once a word. */
export async function noteJoining(tx: Tx, { id: contactId, shopId }: Contact, word: string, at: Date): Promise<void> {
  await tx.joining.createMany({ data: { id: newId(), shopId, contactId, word, at }, skipDuplicates: true });
}
