import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";

/** When they last texted us; null where they never did. */
export async function lastHeardFrom({ id: contactId, shopId }: Contact): Promise<Date | null> {
  const last = await db.message.findFirst({
    where: { shopId, contactId, direction: "in" },
    orderBy: { occurredAt: "desc" },
    select: { occurredAt: true },
  });
  return last?.occurredAt ?? null;
}

const taken = ["wiring", "wired", "sent", "delivered", "unknown"];

/** Whether a network was given the text of this cause. One that failed, was refused or still waits was not. */
export async function wasHandedOver(shopId: string, cause: string): Promise<boolean> {
  return (await db.message.count({ where: { shopId, cause, status: { in: taken } } })) > 0;
}

/** Whether a cause has had its text, whatever became of it. Only the index on causes keeps two writers apart: this spares work. */
export async function hasHadText(tx: Tx, shopId: string, cause: string): Promise<boolean> {
  const text = await tx.message.findUnique({ where: { shopId_cause: { shopId, cause } }, select: { id: true } });
  return text !== null;
}

/** Which of these causes have had theirs. */
export async function whichHadText(tx: Tx, shopId: string, causes: readonly string[]): Promise<Set<string>> {
  const texts = await tx.$queryRaw<{ cause: string }[]>`
    SELECT "cause" FROM "Message" WHERE "shopId" = ${shopId}::uuid AND "cause" = ANY(${causes})`;
  return new Set(texts.map(({ cause }) => cause));
}
