import { unfinishedPayments } from "#app/outcomes/unfinished.server.ts";
import { revive } from "#app/queue/revive.server.ts";

/**
 * Every ten minutes: a payment by text that was given up, in a long outage or by hand, is taken up again where it stopped, and so ends
 * as what was paid for or with its money back.
 */
export async function finishPayments() {
  for (const { messageId, contactId, shopId } of await unfinishedPayments())
    await revive(shopId, "answer-message", { messageId }, contactId);
}
