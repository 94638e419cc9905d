import { receiveMessage } from "#app/messages/receive.server.ts";
import { recordReceipt } from "#app/messages/receipt.server.ts";
import { readChanges as read } from "#app/numbers/changes.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Asks the network what it may not have told us: lost texts, and what became of ours. */
export const readChanges = ({ accountId }: JobPayload<"read-changes">) =>
  read(accountId, { message: receiveMessage, receipt: recordReceipt });
