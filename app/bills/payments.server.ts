import type { BillPayment as Row } from "../../prisma/generated/client.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { nextAskAfterMs, Payment } from "./payment.ts";

export type PaymentOutcome = "waiting" | "paid" | "failed";

type NewPayment = {
  shopId: string;
  contactId: string;
  state: PaymentOutcome;
  payment: Payment;
  /** The journal's process, which goes on where the text's answer stopped. */
  process: string;
  from: { gateway: string; number: string };
};

/** Keeps a payment, in the caller's transaction; where it waits for the biller, the biller is asked about it again. */
export async function recordPayment(tx: Tx, { payment, from, state, ...whose }: NewPayment): Promise<void> {
  const id = newId();
  const at = now();
  await tx.billPayment.create({
    data: {
      id,
      ...whose,
      ...from,
      state,
      payment,
      key: payment.key,
      createdAt: at,
      endedAt: state === "waiting" ? null : at,
    },
  });
  if (state === "waiting") await askLater(tx, id, 0);
}

const askLater = (tx: Tx, paymentId: string, attempts: number) =>
  enqueue(
    tx,
    "settle-bill",
    { paymentId },
    { inOrderOf: paymentId, runAt: new Date(now().getTime() + nextAskAfterMs(attempts)) },
  );

/** A payment that still waits for its biller, with what it takes to go on with it. */
export async function waitingPayment(id: string) {
  const row = await db.billPayment.findFirst({ where: { id, state: "waiting" } });
  return row ? { ...row, payment: Payment.parse(row.payment) } : undefined;
}

/** Notes how a payment ended, in the caller's transaction. False where it had ended before. */
export async function endPayment(tx: Tx, id: string, state: "paid" | "failed"): Promise<boolean> {
  const { count } = await tx.billPayment.updateMany({
    where: { id, state: "waiting" },
    data: { state, endedAt: now(), trouble: null },
  });
  return count === 1;
}

/** It is not known yet: asks again later. `trouble` is for the merchant, where something is wrong. */
export const keepWaiting = ({ id, attempts }: Pick<Row, "id" | "attempts">, trouble?: string): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.billPayment.updateMany({
      where: { id, state: "waiting" },
      data: { attempts: attempts + 1, trouble: trouble ?? null },
    });
    await askLater(tx, id, attempts + 1);
  });

/** Asks at once about a payment that waits. Nothing where there is none. */
export const askNow = (shopId: string, where: { key: string } | { id: string }): Promise<void> =>
  db.$transaction(async (tx) => {
    const row = await tx.billPayment.findFirst({ where: { shopId, state: "waiting", ...where }, select: { id: true } });
    if (row) await enqueue(tx, "settle-bill", { paymentId: row.id, once: true }, { inOrderOf: row.id });
  });

export type ListedPayment = Pick<Row, "id" | "state" | "trouble" | "createdAt"> & { payment: Payment };

/** A shop's last payments, the newest first. */
export async function lastPayments(shopId: string, most = 20): Promise<ListedPayment[]> {
  const rows = await db.billPayment.findMany({ where: { shopId }, orderBy: { createdAt: "desc" }, take: most });
  return rows.map(({ id, state, trouble, createdAt, payment }) => ({
    ...{ id, state, trouble, createdAt },
    payment: Payment.parse(payment),
  }));
}
