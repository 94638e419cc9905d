import { cents } from "../money.ts";
import type { Fulfillment, Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { cancelNow } from "../trade/cancel-order.ts";
import {
  addEvent,
  type EventInput,
  fulfil,
  type Portion,
  setTracking,
  tellOfWork,
  type TrackingInput,
} from "../trade/fulfil.ts";
import { exchange } from "../trade/exchanges.ts";
import { placeOnHold, releaseHolds, reschedule } from "../trade/holds.ts";
import { beginEdit, commitEdit, setQuantity } from "../trade/order-edits.ts";
import { outstanding, received, refunded } from "../trade/order-status.ts";
import { addTransaction, markPaid, saveOrder } from "../trade/orders.ts";
import { refundAndSave } from "../trade/refunds.ts";
import { approveReturn, declineReturn, processReturn } from "../trade/returns.ts";
import { riskPayload } from "../webhooks/payloads/order.ts";
import type { Act } from "./act.ts";

export function orderActions(store: Store, act: Act) {
  const last = (order: Order): Fulfillment => {
    const found = order.fulfillments.at(-1);
    if (!found) throw new Error(`${order.name} has not been shipped`);
    return found;
  };
  const report = (order: string, event: EventInput) =>
    act(() => addEvent(store, store.order(order), last(store.order(order)), event));
  const returned = (order: string) => {
    const one = store.order(order).returns.at(-1);
    if (!one) throw new Error(`${order} has no return`);
    return one;
  };
  return {
    /** `order` is everywhere a gid or a name, with or without "#". */
    fulfil: (order: string, tracking: TrackingInput & { lines?: Portion[] } = {}) =>
      act(() => fulfil(store, store.order(order), tracking.lines ?? null, tracking)),
    changeTracking: (order: string, tracking: TrackingInput) =>
      act(() => setTracking(store, store.order(order), last(store.order(order)), tracking)),
    report,
    markInTransit: (order: string, event: Partial<EventInput> = {}) =>
      report(order, { status: "IN_TRANSIT", ...event }),
    markOutForDelivery: (order: string, event: Partial<EventInput> = {}) =>
      report(order, { status: "OUT_FOR_DELIVERY", ...event }),
    markDelivered: (order: string, event: Partial<EventInput> = {}) => report(order, { status: "DELIVERED", ...event }),
    /** "Ready for pickup" in the admin: the goods wait at the counter. */
    preparePickup: (order: string) =>
      act(() => tellOfWork(store, store.order(order), "line_items_prepared_for_pickup")),
    /** "Mark as in progress" in the admin. */
    reportProgress: (order: string) => act(() => tellOfWork(store, store.order(order), "progress_reported")),
    markPaid: (order: string) => act(() => markPaid(store, store.order(order))),
    /** A card is declined. */
    failPayment: (order: string, gateway = "shopify_payments") =>
      act(() => {
        const found = store.order(order);
        const failed = { kind: "SALE", amount: outstanding(found), gateway, status: "FAILURE" } as const;
        addTransaction(store, found, failed);
        store.tables.orders.put(found);
      }),
    /** Sells another number of an order's first line, as an edit in the admin does. */
    edit: (order: string, quantity: number, staffNote: string | null = null) =>
      act(() => {
        const edit = beginEdit(store, store.order(order));
        const [line] = edit.lines;
        if (!line) throw new Error(`${order} has nothing left`);
        setQuantity(store, edit, line.id, quantity, true);
        commitEdit(store, edit, staffNote);
      }),
    cancel: (order: string, options: { reason?: string; restock?: boolean; refund?: boolean } = {}) =>
      act(() => {
        const { reason = "OTHER", restock = true, refund = true } = options;
        cancelNow(store, store.order(order), {
          reason,
          restock,
          refundTo: refund ? "original" : null,
          staffNote: null,
        });
      }),
    refund: (order: string, amount?: string | number) =>
      act(() => {
        const found = store.order(order);
        const all = received(found) - refunded(found);
        const given = amount === undefined ? all : cents(amount);
        return refundAndSave(store, found, { lines: [], shipping: 0, to: "original", note: null, amount: given });
      }),
    approveReturn: (order: string, labelUrl?: string) =>
      act(() => approveReturn(store, store.order(order), returned(order), labelUrl)),
    declineReturn: (order: string, reason = "OTHER", note: string | null = null) =>
      act(() => declineReturn(store, store.order(order), returned(order), reason, note)),
    receiveReturn: (order: string, paid?: "without a refund") =>
      act(() => {
        const one = returned(order);
        processReturn(
          store,
          store.order(order),
          one,
          one.lines.map(({ id, quantity }) => ({ id, quantity })),
          !paid,
        );
      }),
    /** Adds what is sent for the goods of the open return, and ships nothing else. */
    sendReplacement: (order: string, sku: string, tracking: TrackingInput = {}) =>
      act(() => {
        const { id, currentQuantity } = exchange(store, store.order(order), sku, 1);
        return fulfil(store, store.order(order), [{ lineId: id, quantity: currentQuantity }], tracking);
      }),
    /** What is still to be sent waits. */
    hold: (order: string, reason = "INVENTORY_OUT_OF_STOCK", notes: string | null = null) =>
      act(() => placeOnHold(store, store.order(order), reason, notes)),
    releaseHold: (order: string) => act(() => releaseHolds(store, store.order(order))),
    reschedule: (order: string, fulfillAt: string) => act(() => reschedule(store, store.order(order), fulfillAt)),
    /** What a fraud filter thinks of an order. */
    rateRisk: (order: string, level: "low" | "medium" | "high") =>
      act(() => store.emit("orders/risk_assessment_changed", riskPayload(store.order(order), level, store.time()))),
    /** A refund that Shopify had under way does not arrive. */
    failRefund: (order: string, amount: string | number, gateway = "shopify_payments") =>
      act(() => {
        const found = store.order(order);
        addTransaction(store, found, { kind: "REFUND", amount: cents(amount), gateway, status: "FAILURE" });
        store.tables.orders.put(found);
      }),
    /** Touches an order without changing it, as an edit in the admin does. */
    note: (order: string, note: string) =>
      act(() => {
        const found = store.order(order);
        found.note = note;
        saveOrder(store, found);
      }),
  };
}
