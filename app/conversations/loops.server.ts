import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import type { Loop } from "./decision.ts";

const limits = { misunderstoodInTenMinutes: 3, repliesAnHour: 60 };
const minute = 60_000;
const repeatWithinMs = 1_500;

type Inbound = { id: string; contactId: string; text: string; occurredAt: Date };

export async function loopWith(
  contact: Contact,
  text: string,
  at: Date,
  { locked }: { locked: boolean },
): Promise<Loop> {
  const ago = (minutes: number) => new Date(at.getTime() - minutes * minute);
  const sent = { contactId: contact.id, direction: "out" };
  const saidWithin = (ended: string, minutes: number) =>
    db.turn.count({
      where: { contactId: contact.id, at: { gt: ago(minutes) }, outcome: { path: ["texts"], array_contains: [ended] } },
    });
  const [misunderstood, toldLocked, replies, echoed] = await Promise.all([
    saidWithin("unknown", 10),
    locked ? saidWithin("locked", 60) : 0,
    db.message.count({ where: { ...sent, kind: "reply", createdAt: { gt: ago(60) } } }),
    db.message.findFirst({ where: { ...sent, text: text.trim(), createdAt: { gt: ago(60) } }, select: { id: true } }),
  ]);
  return {
    robot: replies >= limits.repliesAnHour || echoed !== null,
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
