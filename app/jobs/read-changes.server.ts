import { notReceived, receiveMessage } from "#app/messages/receive.server.ts";
import { ReceiptTooEarly, recordReceipts } from "#app/messages/receipt.server.ts";
import { askForChanges, readChanges as read, type Arrived } from "#app/numbers/changes.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { wasForgotten } from "#app/shops/personal-data.server.ts";

/** Asks the network what it may not have told us: lost texts, and what became of ours. */
export async function readChanges({ accountId }: JobPayload<"read-changes">): Promise<void> {
  try {
    await read(accountId, { messages: receiveLost, receipts: recordReceipts });
  } catch (error) {
    // No failure, however long a network takes to answer: the place is kept, and asked about in the next breath.
    if (!(error instanceof ReceiptTooEarly)) throw error;
    await askForChanges(accountId);
  }
}

/** Most of them came in by the door. */
const receiveLost = async (arrived: readonly Arrived[]) =>
  Promise.all((await notReceived(arrived)).map(receiveUnlessForgotten));

async function receiveUnlessForgotten(arrived: Arrived) {
  const { from: phone, receivedAt: at } = arrived.message;
  return !(await wasForgotten({ shopId: arrived.shopId, phone, at })) && receiveMessage(arrived);
}
