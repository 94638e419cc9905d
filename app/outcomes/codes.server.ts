import { randomInt } from "node:crypto";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { isSame } from "#app/lib/same.server.ts";

const codeLastsMs = 5 * 60_000;
const tries = 3;
/** Against code-bombing: codes that nobody used, to one person and to all the numbers of one block of ten thousand. */
const budgets = { anHour: 20, aDay: 60, blockAnHour: 200 };
const hour = 3_600_000;

/** What a code is bound to: every detail of the offer. A changed detail is another offer, and needs another code. */
export const offerHash = (command: string, offer: unknown) => sha256(JSON.stringify([command, offer], sorted));

/** The database keeps an object's values, not the order of its keys. */
const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const hashOfCode = (id: string, code: string) => hashOf("code", `${id}:${code}`);

/**
 * Makes a code for exactly this offer and voids what was open before; one that holds `until` a day of its own stands beside what is open.
 * Returns undefined where the budget is used up.
 */
export async function issueCode(
  tx: Tx,
  contact: Contact,
  command: string,
  offer: unknown,
  at: Date,
  until?: Date,
): Promise<{ id: string; code: string } | undefined> {
  if (!until) await voidCodes(tx, contact, at);
  if (await overBudget(tx, contact, at)) return undefined;
  const id = newId();
  const code = randomInt(1_000_000).toString().padStart(6, "0");
  await tx.code.create({
    data: {
      id,
      shopId: contact.shopId,
      contactId: contact.id,
      purpose: command,
      codeHash: hashOfCode(id, code),
      offerHash: offerHash(command, offer),
      expiresAt: until ?? new Date(at.getTime() + codeLastsMs),
      stands: !!until,
      triesLeft: tries,
      createdAt: at,
    },
  });
  return { id, code };
}

export async function voidCodes(tx: Tx, contact: Contact, at: Date) {
  await tx.code.updateMany({
    where: { contactId: contact.id, shopId: contact.shopId, voidedAt: null, acceptedBy: null, stands: false },
    data: { voidedAt: at },
  });
}

async function overBudget(tx: Tx, contact: Contact, at: Date): Promise<boolean> {
  const since = (ms: number) => new Date(at.getTime() - ms);
  const ofContact = (ms: number) =>
    tx.code.count({ where: { contactId: contact.id, acceptedBy: null, createdAt: { gt: since(ms) } } });
  if ((await ofContact(hour)) >= budgets.anHour || (await ofContact(24 * hour)) >= budgets.aDay) return true;
  const block = `${contact.phone.slice(0, -4)}%`;
  const [{ count }] = await tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "Code" code JOIN "Contact" contact ON contact."id" = code."contactId"
    WHERE code."shopId" = ${contact.shopId}::uuid AND code."acceptedBy" IS NULL AND code."createdAt" > ${since(hour)} AND contact."phone" LIKE ${block}`;
  return count >= budgets.blockAnHour;
}

/** Whose code that is, among these: of several that stand at once each answers for its own. It costs no try. */
export async function codeTyped(ids: readonly string[], typed: string): Promise<string | undefined> {
  const codes = await db.code.findMany({ where: { id: { in: [...ids] } }, select: { id: true, codeHash: true } });
  return codes.find(({ id, codeHash }) => isSame(codeHash, hashOfCode(id, typed)))?.id;
}

export type CodeAnswer =
  { answer: "right" } | { answer: "wrong"; triesLeft: number } | { answer: "expired" } | { answer: "void" };

/**
 * Tries a code for an offer, for one inbound message. A retry of that message is the same try: it neither costs another nor is refused
 * what it was granted. The right code is used up by the message that brought it.
 */
export async function tryCode(
  codeId: string,
  typed: string,
  offer: { command: string; offer: unknown },
  messageId: string,
  at: Date,
): Promise<CodeAnswer> {
  const code = await db.code.findUnique({ where: { id: codeId } });
  if (!code || code.offerHash !== offerHash(offer.command, offer.offer)) return { answer: "void" };
  if (code.acceptedBy) return { answer: code.acceptedBy === messageId ? "right" : "void" };
  if (code.voidedAt || (code.triesLeft <= 0 && code.lastTryBy !== messageId)) return { answer: "void" };
  if (code.expiresAt <= at) return { answer: "expired" };
  if (isSame(code.codeHash, hashOfCode(codeId, typed))) {
    const { count } = await db.code.updateMany({
      where: { id: codeId, acceptedBy: null, voidedAt: null, triesLeft: { gt: 0 } },
      data: { acceptedBy: messageId },
    });
    return { answer: count === 1 ? "right" : "void" };
  }
  await db.code.updateMany({
    where: { id: codeId, triesLeft: { gt: 0 }, OR: [{ lastTryBy: null }, { lastTryBy: { not: messageId } }] },
    data: { triesLeft: { decrement: 1 }, lastTryBy: messageId },
  });
  const { triesLeft } = await db.code.findUniqueOrThrow({ where: { id: codeId } });
  return triesLeft > 0 ? { answer: "wrong", triesLeft } : { answer: "void" };
}
