import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import { bookManualPayment, readOrderPayments, refundOrder, type ReadOrderPaymentsData } from "./operations.ts";

/** A payment or a refund that was booked. */
export type Booking = {
  id: string;
  kind: "paid" | "refunded";
  gateway: string | null;
  amount: Money;
  /** The payment that a refund gives back. */
  of: string | null;
};

type Transaction = NonNullable<ReadOrderPaymentsData["order"]>["transactions"][number];

const kinds: Partial<Record<Transaction["kind"], Booking["kind"]>> = {
  SALE: "paid",
  CAPTURE: "paid",
  REFUND: "refunded",
};

/** What was paid and paid back of an order, the oldest first; what failed or is pending is left out. */
export async function bookingsOf(admin: AdminRequest, orderId: string): Promise<Booking[]> {
  const { order } = await admin(readOrderPayments, { orderId });
  return (order?.transactions ?? []).flatMap(({ id, kind, status, gateway, amountSet, parentTransaction }) => {
    const booked = kinds[kind];
    if (!booked || status !== "SUCCESS") return [];
    return { id, kind: booked, gateway, amount: amountSet.presentmentMoney, of: parentTransaction?.id ?? null };
  });
}

/** Books all that is due as paid by that method. Not safe to repeat: where the answer never came, look with `bookingsOf`. */
export async function bookPayment(admin: AdminRequest, orderId: string, method: string): Promise<Change<string>> {
  const { orderCreateManualPayment: payload } = await admin(bookManualPayment, { orderId, method });
  return changeOf(payload, payload?.order?.id);
}

export type PayingBack = {
  orderId: string;
  amount: Money;
  to: "original payment" | "store credit";
  note: string;
  /** The order's payments and refunds, read before the first try and kept: from these it is worked out what gives back how much. */
  bookings: readonly Booking[];
  /** With that makes it safe to repeat: Shopify answers the same request with the same key as it did the first. */
  key: string;
};

/** Gives money back that was paid for an order, without taking goods out of it. Refused where less was paid. */
export async function payBack(admin: AdminRequest, wish: PayingBack): Promise<Change<string>> {
  const { orderId, amount, to, note, bookings, key } = wish;
  const way =
    to === "store credit"
      ? { refundMethods: [{ storeCreditRefund: { amount } }] }
      : { transactions: shareOut(orderId, amount, bookings) };
  const { refundCreate: payload } = await admin(refundOrder, {
    input: { orderId, note, currency: amount.currencyCode, notify: false, ...way },
    key,
  });
  return changeOf(payload, payload?.refund?.id);
}

/** The newest payment gives back first, each no more than what is left of it. */
function shareOut(orderId: string, { amount }: Money, bookings: readonly Booking[]) {
  let left = cents(amount);
  return bookings
    .filter(({ kind }) => kind === "paid")
    .toReversed()
    .flatMap(({ id, gateway, amount: paid }) => {
      const back = bookings.filter((one) => one.kind === "refunded" && one.of === id);
      const free = cents(paid.amount) - back.reduce((sum, one) => sum + cents(one.amount.amount), 0);
      const part = Math.min(left, Math.max(0, free));
      left -= part;
      if (part === 0) return [];
      return { orderId, parentId: id, gateway: gateway ?? "manual", kind: "REFUND" as const, amount: decimal(part) };
    });
}

const cents = (amount: string) => Math.round(Number(amount) * 100);
const decimal = (amount: number) => (amount / 100).toFixed(2);
