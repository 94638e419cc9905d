import { notReceived, receiveMessage, type Arrived } from "#app/messages/receive.server.ts";
import { recordReceipts } from "#app/messages/receipt.server.ts";
import { readChanges as read } from "#app/numbers/changes.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { wasForgotten } from "#app/shops/personal-data.server.ts";

/** Asks the network what it may not have told us: lost texts, and what became of ours. */
export const readChanges = ({ accountId }: JobPayload<"read-changes">) =>
  read(accountId, { messages: receiveLost, receipts: recordReceipts });

/** Most of them came in by the door. */
const receiveLost = async (arrived: readonly Arrived[]) =>
  Promise.all((await notReceived(arrived)).map(receiveUnlessForgotten));

async function receiveUnlessForgotten(arrived: Arrived) {
  const { from: phone, receivedAt: at } = arrived.message;
  return !(await wasForgotten({ shopId: arrived.shopId, phone, at })) && receiveMessage(arrived);
}
