import { sendScheduled } from "#app/conversations/thread-scheduled.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Sends what a person of the shop wrote ahead, or keeps it back and says why. */
export const sendScheduledReply = ({ shopId, replyId }: JobPayload<"send-scheduled-reply">) =>
  sendScheduled(shopId, replyId);
