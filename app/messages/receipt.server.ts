import type { DeliveryReceipt, NetworkConsent } from "#app/gateways/gateway.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { saidByThem } from "#app/consent/compare.ts";
import { noteBlocked } from "#app/consent/networks.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { askForMirror } from "#app/consent/mirror.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { count } from "#app/lib/telemetry/measure.server.ts";
import { recordFailure } from "./failure.server.ts";
import { mayBecome, type MessageStatus } from "./message.ts";

/** A text whose hand-over is this old has its id, or the network is asked for it by itself. */
const answerTakesMs = 12_000;

/**
 * Notes what became of a text. Receipts come late, twice and out of order: a message never goes backwards. Throws where one came so
 * early that the text may not have its id yet: asked again, the receipt finds it.
 */
export async function recordReceipt(shopId: string, gateway: string, receipt: DeliveryReceipt) {
  const message = await db.message.findUnique({
    where: { gateway_externalId: { gateway, externalId: receipt.externalId } },
  });
  if (!message && (await isBeingHandedOver(shopId, gateway, receipt)))
    throw new Error("a receipt overtook the answer to its text: asking again");
  if (!message || message.shopId !== shopId || !mayBecome(message.status as MessageStatus, receipt.status)) return;
  count("smscommerce_receipts_total", { gateway, status: receipt.status });
  if (receipt.status === "failed") {
    const words = `Not delivered (${receipt.code ?? "no reason given"})`;
    return recordFailure(message, { code: receipt.code ?? "none", reason: receipt.reason, words });
  }
  if (receipt.status === "delivered")
    await db.contact.updateMany({ where: { id: message.contactId, misses: { gt: 0 } }, data: { misses: 0 } });
  await db.message.update({
    where: { id: message.id },
    data: {
      status: receipt.status,
      ...(receipt.parts && { parts: receipt.parts }),
      ...(receipt.status === "delivered" && { deliveredAt: now(), endedAt: now() }),
    },
  });
}

const isBeingHandedOver = async (shopId: string, gateway: string, { to }: DeliveryReceipt) =>
  !!to &&
  (await db.message.count({
    where: {
      ...{ shopId, gateway, phone: to, direction: "out", status: { in: ["wiring", "unknown"] } },
      attemptedAt: { gt: new Date(now().getTime() - answerTakesMs) },
    },
  })) > 0;

/**
 * A STOP or START that the network took note of by itself goes into our ledger too, and from there to Shopify. That another system, or
 * we ourselves, told it to let texts through again is nobody's word.
 */
export async function recordNetworkConsent(shopId: string, { phone, change, at, source }: NetworkConsent) {
  if (change === "opt-in" && !saidByThem(source)) return;
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, phone);
    if (change === "opt-out") await noteBlocked(tx, contact, now());
    if (contact.ledgerConsent === change) return;
    const changed = await recordConsent(
      tx,
      contact,
      { change, method: "network", rule: `network.${source.toLowerCase()}` },
      { occurredAt: at },
    );
    if (changed) await askForMirror(tx, contact);
  });
}
