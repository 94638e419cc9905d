import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { mostScheduled, type ScheduledReply } from "./scheduled-reply.ts";

export type NewScheduledReply = {
  shopId: string;
  contactId: string;
  /** The same id twice is one reply. */
  id: string;
  author: string;
  text: string;
  dueAt: Date;
};

/** Keeps a reply until it is due, with the job that sends it then. Answers why not, in a merchant's words. */
export async function scheduleReply(reply: NewScheduledReply): Promise<string | undefined> {
  const { id, shopId, contactId, dueAt } = reply;
  return db.$transaction(async (tx) => {
    if (await tx.scheduledReply.findUnique({ where: { id }, select: { id: true } })) return undefined;
    const open = await tx.scheduledReply.count({ where: { contactId, state: { in: unsent } } });
    if (open >= mostScheduled) return `${mostScheduled} replies wait for this person already`;
    const at = now();
    await tx.scheduledReply.create({ data: { ...reply, state: "waiting", writtenAt: at, createdAt: at } });
    await enqueue(tx, "send-scheduled-reply", { shopId, replyId: id }, { runAt: onTheRealClock(dueAt) });
    return undefined;
  });
}

/** A job waits by the machine's clock; the app's may be ahead of it. */
const onTheRealClock = (at: Date) => new Date(Date.now() + (at.getTime() - now().getTime()));

/** Not sent, and not taken back either. */
const unsent = ["waiting", "kept"];

/** What is to be sent to somebody, and what was kept back from them, the first to come first. */
export const scheduledFor = (shopId: string, contactId: string): Promise<ScheduledReply[]> =>
  db.scheduledReply.findMany({
    where: { shopId, contactId, state: { in: unsent } },
    orderBy: { dueAt: "asc" },
    take: mostScheduled,
  });

export const findScheduled = (shopId: string, id: string): Promise<ScheduledReply | null> =>
  db.scheduledReply.findFirst({ where: { shopId, id } });

export type Which = { shopId: string; contactId: string; id: string };

/** Takes one back. False where it was sent, or taken back, already. */
export async function withdrawReply({ shopId, contactId, id }: Which): Promise<boolean> {
  const { count } = await db.scheduledReply.updateMany({
    where: { id, shopId, contactId, state: { in: unsent } },
    data: { state: "withdrawn", endedAt: now() },
  });
  return count > 0;
}

/**
 * Somebody has read what came since, and wants it sent all the same: at its time, or at once where that is over. False where it was sent,
 * or taken back, already.
 */
export async function confirmReply({ shopId, contactId, id }: Which): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const at = now();
    const { count } = await tx.scheduledReply.updateMany({
      where: { id, shopId, contactId, state: { in: unsent } },
      data: { state: "waiting", reason: null, writtenAt: at, endedAt: null },
    });
    if (count === 0) return false;
    const { dueAt } = await tx.scheduledReply.findUniqueOrThrow({ where: { id }, select: { dueAt: true } });
    if (dueAt <= at) await enqueue(tx, "send-scheduled-reply", { shopId, replyId: id });
    return true;
  });
}

/** It was not sent: the thread says why, and the person stands among those who need somebody until it is dealt with. */
export async function keepBack(shopId: string, id: string, reason: string) {
  await db.scheduledReply.updateMany({
    where: { id, shopId, state: "waiting" },
    data: { state: "kept", reason, endedAt: now() },
  });
}

/** False where somebody took it back a moment ago: then nothing may be sent. */
export async function noteSent(tx: Tx, shopId: string, id: string): Promise<boolean> {
  const data = { state: "sent", endedAt: now() };
  return (await tx.scheduledReply.updateMany({ where: { id, shopId, state: "waiting" }, data })).count > 0;
}
