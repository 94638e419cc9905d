import { changeOf, refusals, type AdminRequest, type Change } from "./admin.ts";
import {
  holdFulfillmentOrder,
  readCashOrder,
  releaseFulfillmentOrder,
  type OrderDisplayFinancialStatus,
  type OrderDisplayFulfillmentStatus,
  type ReadCashOrderData,
} from "./operations.ts";
import { toNews, type OrderNews } from "./order-news.ts";

/** An order whose buyer says by text whether they meant it. */
export type CashOrder = OrderNews & {
  tags: string[];
  payment: OrderDisplayFinancialStatus | null;
  fulfillment: OrderDisplayFulfillmentStatus;
  /** How it is paid, as the shop calls it. */
  paidBy: string[];
  /** What is to be sent, in one piece each: what can be held, and our own hold of it. */
  works: { id: string; canBeHeld: boolean; holdIds: string[] }[];
};

/** Names our hold on a piece of work: there can be one of that name. */
const handle = "sms-confirmation";

export async function cashOrder(admin: AdminRequest, id: string): Promise<CashOrder | undefined> {
  const { order } = await admin(readCashOrder, { id });
  return order ? toCashOrder(order) : undefined;
}

const toCashOrder = (found: NonNullable<ReadCashOrderData["order"]>): CashOrder => ({
  ...toNews(found),
  tags: found.tags,
  payment: found.displayFinancialStatus,
  fulfillment: found.displayFulfillmentStatus,
  paidBy: found.paymentGatewayNames,
  works: found.fulfillmentOrders.nodes.map(({ id, status, fulfillmentHolds }) => ({
    id,
    canBeHeld: status === "OPEN",
    holdIds: fulfillmentHolds
      .filter((hold) => hold.heldByRequestingApp && hold.handle === handle)
      .map((hold) => hold.id),
  })),
});

/** Keeps it from being sent. Safe to repeat: what we hold already stays held. `notes` tells the staff why. */
export async function holdWork(admin: AdminRequest, id: string, notes: string): Promise<Change<true>> {
  const { fulfillmentOrderHold: payload } = await admin(holdFulfillmentOrder, {
    id,
    hold: { reason: "OTHER", reasonNotes: notes, handle, notifyMerchant: false },
  });
  const isHeld = refusals(payload).some(({ code }) => code === "DUPLICATE_FULFILLMENT_HOLD_HANDLE");
  return isHeld ? { done: true } : changeOf(payload, payload?.fulfillmentHold && true);
}

/** Gives it free as far as we held it. */
export async function releaseWork(admin: AdminRequest, id: string, holdIds: string[]): Promise<Change<true>> {
  const { fulfillmentOrderReleaseHold: payload } = await admin(releaseFulfillmentOrder, { id, holdIds });
  return changeOf(payload, payload?.fulfillmentOrder && true);
}

/** What a merchant filters by. */
export const unconfirmedTag = "sms-unconfirmed";
export const confirmedTag = "sms-confirmed";

/** What has become of one since it was to be confirmed. */
export function standOf(order: CashOrder): "waits" | "confirmed" | "cancelled" | "sent" | "paid" {
  if (order.cancelledAt) return "cancelled";
  if (order.tags.includes(confirmedTag)) return "confirmed";
  if (!["UNFULFILLED", "ON_HOLD", "SCHEDULED"].includes(order.fulfillment)) return "sent";
  return order.payment === "PENDING" ? "waits" : "paid";
}
