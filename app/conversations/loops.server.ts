import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import type { Loop } from "./decision.ts";

const limits = { misunderstoodInTenMinutes: 3, repliesAnHour: 60 };
const minute = 60_000;
const repeatWithinMs = 1_500;

type Inbound = { id: string; contactId: string; text: string; occurredAt: Date };

type Seen = { misunderstood: number; toldLocked: number; replies: number; echoed: boolean };

export async function loopWith(
  contact: Contact,
  text: string,
  at: Date,
  { locked }: { locked: boolean },
): Promise<Loop> {
  const ago = (minutes: number) => new Date(at.getTime() - minutes * minute);
  const { id } = contact;
  // One look for all: every text is looked at like this.
  const [seen] = await db.$queryRaw<[Seen]>`
    SELECT
      (SELECT count(*)::int FROM "Turn" WHERE "contactId" = ${id}::uuid AND "at" > ${ago(10)}
         AND "outcome"->'texts' @> '["unknown"]') AS misunderstood,
      (SELECT count(*)::int FROM "Turn" WHERE ${locked} AND "contactId" = ${id}::uuid AND "at" > ${ago(60)}
         AND "outcome"->'texts' @> '["locked"]') AS "toldLocked",
      (SELECT count(*)::int FROM "Message" WHERE "contactId" = ${id}::uuid AND "direction" = 'out' AND "kind" = 'reply'
         AND "createdAt" > ${ago(60)}) AS replies,
      EXISTS (SELECT 1 FROM "Message" WHERE "contactId" = ${id}::uuid AND "direction" = 'out' AND "text" = ${text.trim()}
         AND "createdAt" > ${ago(60)}) AS echoed`;
  const { misunderstood, toldLocked, replies, echoed } = seen;
  return {
    robot: replies >= limits.repliesAnHour || echoed,
    echo: echoed,
    toldLocked: toldLocked > 0,
    misunderstood: misunderstood >= limits.misunderstoodInTenMinutes,
  };
}

/** The same text twice in a row within moments is one text, even if the network gave it two ids. */
export async function isRepeated(inbound: Inbound): Promise<boolean> {
  const before = await db.message.findFirst({
    where: { contactId: inbound.contactId, direction: "in", id: { lt: inbound.id } },
    orderBy: { id: "desc" },
    select: { text: true, occurredAt: true },
  });
  return before?.text === inbound.text && inbound.occurredAt.getTime() - before.occurredAt.getTime() <= repeatWithinMs;
}
