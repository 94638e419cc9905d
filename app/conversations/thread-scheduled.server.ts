import { db } from "#app/lib/db.server.ts";
import { findScheduled, keepBack, noteSent } from "#app/replies/scheduled-replies.server.ts";
import type { ScheduledReply } from "#app/replies/scheduled-reply.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { sendReply } from "./thread-reply.server.ts";

/**
 * Sends what a person of the shop wrote ahead, by the way of every reply, once. What was overtaken is kept back instead, and the thread
 * says why: the person wrote meanwhile, so that it may answer what is no longer asked, or may not be texted any more.
 */
export async function sendScheduled(shopId: string, replyId: string): Promise<void> {
  const reply = await findScheduled(shopId, replyId);
  const shop = reply?.state === "waiting" && (await findShopById(shopId));
  if (!reply || !shop || shop.uninstalledAt) return;
  const { contactId, text, author } = reply;
  const kept = (await hasWrittenSince(reply))
    ? "Not sent: they wrote after it was scheduled, and nobody has said that it still fits"
    : await sendReply(shop, contactId, { text, author, key: replyId }, (tx) => noteSent(tx, shopId, replyId));
  if (kept) await keepBack(shopId, replyId, kept);
}

const hasWrittenSince = async ({ shopId, contactId, writtenAt }: ScheduledReply) =>
  (await db.message.findFirst({
    where: { shopId, contactId, direction: "in", createdAt: { gt: writtenAt } },
    select: { id: true },
  })) !== null;
