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
import { mayBecome, whatMayBecome, type MessageStatus } from "./message.ts";

/** A text whose hand-over is this old has its id, or the network is asked for it by itself. */
const answerTakesMs = 12_000;

/** A receipt overtook the answer to its text: whoever asks again in a moment finds it. */
export class ReceiptTooEarly extends Error {
  constructor() {
    super("a receipt overtook the answer to its text: ask again");
    this.name = "ReceiptTooEarly";
  }
}

/**
 * Notes what became of texts. Receipts come late, twice and out of order: a message never goes backwards. Throws
 * ReceiptTooEarly, once the others are noted, where one came so early that its text may not have its id yet.
 */
export async function recordReceipts(shopId: string, gateway: string, receipts: readonly DeliveryReceipt[]) {
  // Looked at first: whatever has its id by then is found by it.
  const awaited = await phonesHandedTo(shopId, gateway, receipts);
  const texts = await textsOf(shopId, gateway, receipts);
  const good: Good[] = [];
  let early = false;
  for (const receipt of receipts) {
    const text = texts.get(receipt.externalId);
    if (!text) early ||= receipt.to !== undefined && awaited.has(receipt.to);
    if (!text || !mayBecome(text.status, receipt.status)) continue;
    count("smscommerce_receipts_total", { gateway, status: receipt.status });
    text.status = receipt.status;
    if (receipt.status !== "failed") {
      good.push({ text, receipt });
      continue;
    }
    // How many failed in a row is counted: what came before stays before it.
    await noteGood(good.splice(0));
    const words = `Not delivered (${receipt.code ?? "no reason given"})`;
    await recordFailure(text, { code: receipt.code ?? "none", reason: receipt.reason, words });
    for (const other of texts.values()) other.missed ||= other.contactId === text.contactId;
  }
  await noteGood(good);
  if (early) throw new ReceiptTooEarly();
}

type Text = Record<"id" | "shopId" | "contactId" | "kind" | "gateway" | "number", string> & {
  status: MessageStatus;
  missed: boolean;
};
type Good = { text: Text; receipt: DeliveryReceipt };

async function textsOf(
  shopId: string,
  gateway: string,
  receipts: readonly DeliveryReceipt[],
): Promise<Map<string, Text>> {
  if (receipts.length === 0) return new Map();
  const rows = await db.message.findMany({
    where: { shopId, gateway, externalId: { in: receipts.map(({ externalId }) => externalId) } },
    select: {
      ...{ id: true, shopId: true, contactId: true, kind: true, gateway: true, number: true },
      ...{ status: true, externalId: true, contact: { select: { misses: true } } },
    },
  });
  return new Map(
    rows.map(({ contact, ...row }) => [
      row.externalId!,
      { ...row, status: row.status as MessageStatus, missed: contact.misses > 0 },
    ]),
  );
}

/** Sent, or delivered: noted together, those of one kind in one statement. */
async function noteGood(good: readonly Good[]) {
  for (const alike of Map.groupBy(good, ({ receipt }) => `${receipt.status} ${receipt.parts}`).values()) {
    const { status, parts } = alike[0]!.receipt;
    const delivered = status === "delivered";
    await db.message.updateMany({
      where: { id: { in: alike.map(({ text }) => text.id) }, status: { in: whatMayBecome(status) } },
      data: { status, ...(parts && { parts }), ...(delivered && { deliveredAt: now(), endedAt: now() }) },
    });
    const contacts = alike.flatMap(({ text }) => (text.missed ? text.contactId : []));
    if (delivered && contacts.length > 0)
      await db.contact.updateMany({ where: { id: { in: contacts }, misses: { gt: 0 } }, data: { misses: 0 } });
  }
}

/** Of those whom receipts concern, whose texts are on their way and may not have their ids yet. */
async function phonesHandedTo(
  shopId: string,
  gateway: string,
  receipts: readonly DeliveryReceipt[],
): Promise<Set<string>> {
  const phones = receipts.flatMap(({ to }) => to ?? []);
  if (phones.length === 0) return new Set();
  const rows = await db.message.findMany({
    where: {
      ...{ shopId, gateway, phone: { in: phones }, direction: "out", status: { in: ["wiring", "unknown"] } },
      attemptedAt: { gt: new Date(now().getTime() - answerTakesMs) },
    },
    select: { phone: true },
  });
  return new Set(rows.map(({ phone }) => phone));
}

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
