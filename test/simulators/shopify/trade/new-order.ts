import { randomBytes } from "node:crypto";
import type { Draft, PricedLine } from "../store/records/draft.ts";
import type { Order, OrderLine } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";

export type Placed = {
  customerId: string | null;
  gateway: string;
  paid: boolean;
  sourceName: string;
  processedAt?: string;
};

export type Basis = Pick<
  Draft,
  | "email"
  | "phone"
  | "note"
  | "tags"
  | "customAttributes"
  | "shippingAddress"
  | "billingAddress"
  | "discountCodes"
  | "appliedDiscount"
  | "paymentTerms"
  | "taxExempt"
  | "poNumber"
  | "totals"
> & { lines: PricedLine[]; shippingLine: Draft["shippingLine"] };

export function orderFrom(store: Store, basis: Basis, placed: Placed): Order {
  const number = store.count("order", 1001);
  const at = placed.processedAt ?? store.time();
  const lines = basis.lines.map((line): OrderLine => {
    return { ...structuredClone(line), id: store.id("LineItem"), currentQuantity: line.quantity, fulfilledQuantity: 0 };
  });
  const order: Order = {
    id: store.id("Order"),
    name: `#${number}`,
    number,
    token: randomBytes(16).toString("hex"),
    confirmationNumber: randomBytes(5).toString("hex").slice(0, 9).toUpperCase(),
    ...pick(basis),
    customerId: placed.customerId,
    lines,
    shippingLines: basis.shippingLine ? [structuredClone(basis.shippingLine)] : [],
    totals: { ...basis.totals },
    current: { ...basis.totals },
    transactions: [],
    refunds: [],
    fulfillments: [],
    fulfillmentOrders: [],
    returns: [],
    sourceName: placed.sourceName,
    edited: false,
    cancelReason: null,
    cancelledAt: null,
    staffNote: null,
    closedAt: null,
    processedAt: at,
    createdAt: at,
    updatedAt: at,
  };
  order.transactions.push(firstTransaction(store, order, placed));
  order.fulfillmentOrders.push(openFulfillmentOrder(store, order));
  return order;
}

function pick(basis: Basis) {
  const { email, phone, note, tags, customAttributes, shippingAddress, billingAddress } = structuredClone(basis);
  const { discountCodes, appliedDiscount, paymentTerms, taxExempt, poNumber } = structuredClone(basis);
  return {
    ...{ email, phone, note, tags, customAttributes, shippingAddress, billingAddress },
    ...{ discountCodes, appliedDiscount, paymentTerms, taxExempt, poNumber },
  };
}

function firstTransaction(store: Store, order: Order, placed: Placed) {
  return {
    id: store.id("OrderTransaction"),
    kind: "SALE",
    status: placed.paid ? "SUCCESS" : "PENDING",
    gateway: placed.gateway,
    amount: order.totals.total,
    parentId: null,
    createdAt: order.createdAt,
  };
}

export function openFulfillmentOrder(store: Store, order: Order) {
  const lines = order.lines.filter((line) => line.currentQuantity > line.fulfilledQuantity);
  return {
    id: store.id("FulfillmentOrder"),
    status: "OPEN",
    locationId: store.location.id,
    lines: lines.map((line) => {
      const open = line.currentQuantity - line.fulfilledQuantity;
      return { id: store.id("FulfillmentOrderLineItem"), lineId: line.id, total: open, remaining: open };
    }),
    createdAt: order.createdAt,
    updatedAt: order.createdAt,
  };
}
