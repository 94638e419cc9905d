import type { DeliveryReceipt, NetworkConsent } from "#app/gateways/gateway.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { recordFailure } from "./failure.server.ts";
import { mayBecome, type MessageStatus } from "./message.ts";

/** Notes what became of a text. Receipts come late, twice and out of order: a message never goes backwards. */
export async function recordReceipt(shopId: string, gateway: string, receipt: DeliveryReceipt) {
  const message = await db.message.findUnique({
    where: { gateway_externalId: { gateway, externalId: receipt.externalId } },
  });
  if (!message || message.shopId !== shopId || !mayBecome(message.status as MessageStatus, receipt.status)) return;
  if (receipt.status === "failed") {
    const words = `Not delivered (${receipt.code ?? "no reason given"})`;
    return recordFailure(message, { code: receipt.code ?? "none", reason: receipt.reason, words });
  }
  await db.message.update({
    where: { id: message.id },
    data: {
      status: receipt.status,
      ...(receipt.parts && { parts: receipt.parts }),
      ...(receipt.status === "delivered" && { deliveredAt: now(), endedAt: now() }),
    },
  });
}

/** A STOP or START that the network took note of by itself goes into our ledger too, and from there to Shopify. */
export async function recordNetworkConsent(shopId: string, { phone, change, at, source }: NetworkConsent) {
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, phone);
    if (contact.ledgerConsent === change) return;
    const changed = await recordConsent(
      tx,
      contact,
      { change, method: "network", rule: `network.${source.toLowerCase()}` },
      { occurredAt: at },
    );
    if (changed) await enqueue(tx, "mirror-consent", { shopId, contactId: contact.id }, { inOrderOf: contact.id });
  });
}
