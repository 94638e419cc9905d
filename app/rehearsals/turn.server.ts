import { answerMessage } from "#app/conversations/answer.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { rehearsal, RehearsalEnd, type Wanted } from "#app/lib/rehearsal.server.ts";
import { madeUpNumber } from "./person.server.ts";

/** The network of texts that no network carries. */
const nowhere = { gateway: "rehearsal", number: "rehearsal" };

type Played = { messageId: string; wanted?: Wanted };

/** One text of theirs and what the shop answers, by the code that answers everybody. Only within a rehearsal. */
export async function play(shopId: string, contactId: string, text: string): Promise<Played> {
  const messageId = await hear(shopId, contactId, text);
  const { wanted } = rehearsal()!;
  try {
    await db.$transaction(async () => {
      await answerMessage(messageId);
      // Somebody made the best of not getting it, as of a network that fails: what came of that is not what would happen.
      if (wanted.length > 0) throw new RehearsalEnd();
    });
  } catch (error) {
    if (wanted.length === 0) throw error;
    await breakOff(messageId, contactId);
  }
  await hand(contactId);
  return { messageId, wanted: wanted[0] };
}

async function hear(shopId: string, contactId: string, text: string): Promise<string> {
  const at = now();
  const inbound = { direction: "in", kind: "inbound", status: "received", phone: madeUpNumber, ...nowhere };
  const { id } = await db.message.create({
    data: { id: newId(), shopId, contactId, text, ...inbound, createdAt: at, occurredAt: at },
  });
  return id;
}

/** What was open is settled with the step that is not made. */
async function breakOff(id: string, contactId: string) {
  const at = now();
  await db.message.update({
    where: { id },
    data: { status: "ended", ended: "the rehearsal went no further", endedAt: at },
  });
  await db.code.updateMany({ where: { contactId, voidedAt: null }, data: { voidedAt: at } });
  await db.conversation.updateMany({ where: { contactId }, data: { state: { state: "open" }, updatedAt: at } });
}

/** Their phone shows it at once. */
async function hand(contactId: string) {
  const at = now();
  await db.message.updateMany({
    where: { contactId, direction: "out", status: "queued" },
    data: { status: "delivered", verdict: "rehearsal", attemptedAt: at, wiredAt: at, deliveredAt: at, createdAt: at },
  });
}
