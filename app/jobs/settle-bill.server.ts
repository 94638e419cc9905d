import { settleBill as settle } from "#app/conversations/settle-bill.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Asks a biller what became of a bill that was paid by text. */
export const settleBill = ({ paymentId, once }: JobPayload<"settle-bill">) => settle(paymentId, { once });
