import { setTimeout as wait } from "node:timers/promises";
import { mayBeginForMs, patienceMs } from "#app/bills/payment.ts";
import { endPayment, keepWaiting, waitingPayment } from "#app/bills/payments.server.ts";
import { billsOf } from "#app/bills/services.server.ts";
import { settlePayment, tell, type BillHands, type Settled } from "#app/commands/bill.settle.ts";
import { bill } from "#app/commands/registry.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { commit } from "#app/outcomes/commit.server.ts";
import { journalOf } from "#app/outcomes/journal.server.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import { toShop } from "#app/shops/shop.ts";

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingPayment>>>;

/**
 * Goes on with a bill whose biller had not said what became of it: asks, tells the customer, or asks again later. `once`: somebody hinted
 * that there is news, and the next question is due at its own time all the same.
 */
export async function settleBill(paymentId: string, { once = false } = {}): Promise<void> {
  const waiting = await waitingPayment(paymentId);
  const row = waiting && (await db.contact.findUnique({ where: { id: waiting.contactId }, include: { shop: true } }));
  if (!waiting || !row) return;
  const shop = toShop(row.shop);
  const hands: BillHands = {
    admin: adminFor(shop.domain),
    journal: journalOf(shop.id, waiting.process),
    bills: billsOf(shop.id),
    pause: (ms) => wait(ms),
  };
  const age = now().getTime() - waiting.createdAt.getTime();
  const settled = await settlePayment(hands, waiting.payment, age < mayBeginForMs);
  if (settled.state !== "waiting") return end(waiting, settled, { ...row, phone: row.phone as PhoneNumber }, shop);
  if (!once) await keepWaiting(waiting, age > patienceMs ? tooLong : settled.trouble);
}

const tooLong = "The biller has not said for days what became of it. Please ask them.";

async function end(
  { id, payment, gateway, number }: Waiting,
  settled: Exclude<Settled, { state: "waiting" }>,
  contact: Contact,
  shop: ReturnType<typeof toShop>,
) {
  const language = spokenTo(shop, contact.language, contact.locale);
  const { changes: _, ...outcome } = tell(settled, payment, language);
  await db.$transaction(async (tx) => {
    if (!(await endPayment(tx, id, settled.state))) return;
    const occasion = { shop, contact, speaker: bill, language, from: { gateway, number }, occurredAt: now() };
    // The late end of an answer to their own text, however late.
    await commit(tx, { ...occasion, kind: "reply", cause: `bill:${payment.key}` }, outcome);
  });
}
