import { loadContact } from "#app/contacts/contacts.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { MessageKind } from "#app/messages/message.ts";
import { queueText } from "#app/messages/queue.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { againFor } from "./thread-again.ts";
import { numberFor, refusalOf } from "./thread-reply.server.ts";

type Which = { shopId: string; contactId: string; id: string };

const noLonger = "It cannot be sent again: look at where it stands now";

/** Of these texts, those that were sent again. */
export async function repeatedOf(shopId: string, ids: readonly string[]): Promise<Set<string>> {
  const again = await db.message.findMany({
    where: { shopId, cause: { in: ids.map(causeOf) } },
    select: { cause: true },
  });
  return new Set(again.map(({ cause }) => cause!.slice(causeOf("").length)));
}

const causeOf = (id: string) => `again:${id}`;

export const lastTextOf = async (contactId: string) =>
  (
    await db.message.findFirst({
      where: { contactId, direction: "in" },
      orderBy: { createdAt: "desc" },
      select: { createdAt: true },
    })
  )?.createdAt ?? null;

/** The text, and what may be done about it now. */
async function judged({ shopId, contactId, id }: Which) {
  const [text, repeated, lastInAt] = await Promise.all([
    db.message.findFirst({ where: { id, shopId, contactId } }),
    repeatedOf(shopId, [id]),
    lastTextOf(contactId),
  ]);
  return text && { text, again: againFor(text, { now: now(), lastInAt, isRepeated: repeated.has(id) }) };
}

/**
 * Sends a text that was not delivered once more, on the gate's word of today: a new text, and of each at most one. Answers why it could
 * not be, in a merchant's words.
 */
export async function sendAgain(which: Which, author: string): Promise<string | undefined> {
  const { shopId, contactId, id } = which;
  const [found, contact] = await Promise.all([judged(which), loadContact(shopId, contactId)]);
  if (!found || !contact || found.again !== "send") return noLonger;
  const refused = refusalOf(contact);
  if (refused) return refused;
  const from = await numberFor(contact);
  if (!from) return "Not sent: no number is connected";
  const { text } = found;
  await db.$transaction(async (tx) => {
    const { inReplyTo, rule, latestAt, keepsHours } = text;
    const about = { inReplyTo: inReplyTo ?? undefined, rule: rule ?? undefined, latestAt: latestAt ?? undefined };
    const same = { text: text.text, kind: text.kind as MessageKind, keepsHours, ...about };
    const queued = await queueText(tx, { contact, from, cause: causeOf(id), ...same });
    if (queued) await tx.message.update({ where: { id: queued }, data: { author: text.author && author } });
  });
  return undefined;
}

/** Has the network asked, at once, what became of a text whose answer never came. False where that is known by now, or too late to help. */
export async function askNetwork(which: Which): Promise<boolean> {
  if ((await judged(which))?.again !== "ask") return false;
  await db.$transaction((tx) => enqueue(tx, "look-up-message", { messageId: which.id }));
  return true;
}
