import { findGateway } from "#app/gateways/find.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { open } from "#app/lib/secrets.server.ts";
import { accountOfNumber } from "#app/numbers/accounts.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { sealedTextOf } from "./queue.server.ts";

/** A network that does not have the text so long after we handed it over never got it. */
const certainAfterMs = 15_000;
const mostAttempts = 3;

/**
 * Asks the network whether it has a text whose answer never came. Found: it counts as sent. Surely not there: it is queued again.
 * Where the network cannot tell, it stays `unknown` for a person to decide. Throws to ask again later.
 */
export async function lookUpMessage(messageId: string) {
  const message = await db.message.findFirst({ where: { id: messageId, status: "unknown" } });
  if (!message?.attemptedAt) return;
  const account = await accountOfNumber(message.shopId, message.gateway, message.number);
  const lookUp = findGateway(message.gateway)?.lookUp;
  if (!account || !lookUp) return;
  const text = message.sealedText ? open(message.sealedText, sealedTextOf(message.id)) : message.text;
  const candidates = await lookUp(account, {
    to: message.phone as never,
    text,
    after: new Date(message.attemptedAt.getTime() - 60_000),
  });
  const externalId = await firstUnknown(message.gateway, candidates);
  if (externalId) {
    await db.message.update({
      where: { id: message.id },
      data: { status: "wired", externalId, wiredAt: now(), sealedText: null, reason: null },
    });
    return;
  }
  if (now().getTime() - message.attemptedAt.getTime() < certainAfterMs)
    throw new Error("the network does not have it yet: asking again");
  if (message.attempts >= mostAttempts) {
    const reason = `Unknown: handed over ${mostAttempts} times, and the network neither answered nor shows it`;
    await db.message.updateMany({ where: { id: message.id, status: "unknown" }, data: { reason } });
    return;
  }
  await db.$transaction(async (tx) => {
    await tx.message.update({
      where: { id: message.id },
      data: { status: "queued", reason: "The network never got it: trying again" },
    });
    await enqueue(tx, "send-message", { messageId: message.id }, { inOrderOf: message.contactId });
  });
}

/** The same wording may have gone to the same person a moment before, or since: those are not this one. */
async function firstUnknown(gateway: string, ids: string[]): Promise<string | undefined> {
  if (ids.length === 0) return undefined;
  const known = await db.message.findMany({
    where: { gateway, externalId: { in: ids } },
    select: { externalId: true },
  });
  return ids.find((id) => !known.some(({ externalId }) => externalId === id));
}
