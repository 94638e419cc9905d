import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";
import type { PaymentTerms, PricedLine, ShippingLine, Totals } from "./draft.ts";
import type { AppliedDiscount } from "./offer.ts";
import type { Address, Attribute } from "./person.ts";

export type OrderLine = PricedLine & { currentQuantity: number; fulfilledQuantity: number };

export type Transaction = {
  id: Gid;
  kind: string;
  status: string;
  gateway: string;
  amount: Cents;
  parentId: Gid | null;
  createdAt: string;
};

export type FulfillmentEvent = {
  id: Gid;
  status: string;
  message: string | null;
  happenedAt: string;
  createdAt: string;
  estimatedDeliveryAt: string | null;
  address1: string | null;
  city: string | null;
  province: string | null;
  country: string | null;
  zip: string | null;
};

export type Tracking = { company: string | null; number: string | null; url: string | null };

export type Fulfillment = {
  id: Gid;
  orderId: Gid;
  name: string;
  status: string;
  displayStatus: string;
  tracking: Tracking[];
  locationId: Gid;
  lines: { id: Gid; lineId: Gid; quantity: number }[];
  events: FulfillmentEvent[];
  estimatedDeliveryAt: string | null;
  deliveredAt: string | null;
  inTransitAt: string | null;
  createdAt: string;
  updatedAt: string;
};

export type Refund = {
  id: Gid;
  note: string | null;
  lines: {
    id: Gid;
    lineId: Gid;
    quantity: number;
    restockType: string;
    subtotal: Cents;
    tax: Cents;
    locationId: Gid | null;
  }[];
  transactions: Transaction[];
  amount: Cents;
  shipping: Cents;
  /** The return whose goods it pays back. */
  returnId?: Gid;
  createdAt: string;
};

export type Return = {
  id: Gid;
  orderId: Gid;
  name: string;
  status: "REQUESTED" | "OPEN" | "CLOSED" | "CANCELED" | "DECLINED";
  lines: {
    id: Gid;
    fulfillmentLineId: Gid;
    quantity: number;
    processed: number;
    reason: string;
    reasonDefinitionId: Gid | null;
    reasonNote: string;
    customerNote: string | null;
  }[];
  /** What is sent instead, once it is a line of the order. */
  exchanges?: { id: Gid; lineId: Gid; quantity: number }[];
  decline: { reason: string; note: string | null } | null;
  /** Of what the merchant gave the customer to print. */
  labelUrl?: string;
  requestApprovedAt: string | null;
  closedAt: string | null;
  createdAt: string;
};

export type Hold = {
  id: Gid;
  reason: string;
  notes: string | null;
  /** What the app that placed it calls it; without one it is the merchant's own. */
  handle?: string;
};

export type FulfillmentOrder = {
  id: Gid;
  status: string;
  locationId: Gid;
  lines: { id: Gid; lineId: Gid; total: number; remaining: number }[];
  holds?: Hold[];
  /** When it is to be sent, where that is not now. */
  fulfillAt?: string;
  createdAt: string;
  updatedAt: string;
};

export type Order = {
  id: Gid;
  name: string;
  number: number;
  token: string;
  confirmationNumber: string;
  customerId: Gid | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  poNumber: string | null;
  tags: string[];
  customAttributes: Attribute[];
  lines: OrderLine[];
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingLines: ShippingLine[];
  discountCodes: string[];
  appliedDiscount: AppliedDiscount | null;
  totals: Totals;
  /** The same sums after edits and refunds of lines. */
  current: Totals;
  transactions: Transaction[];
  refunds: Refund[];
  fulfillments: Fulfillment[];
  fulfillmentOrders: FulfillmentOrder[];
  returns: Return[];
  paymentTerms: PaymentTerms | null;
  sourceName: string;
  taxExempt: boolean;
  edited: boolean;
  cancelReason: string | null;
  cancelledAt: string | null;
  staffNote: string | null;
  closedAt: string | null;
  processedAt: string;
  createdAt: string;
  updatedAt: string;
};

export type OrderEdit = {
  id: Gid;
  sessionId: Gid;
  orderId: Gid;
  lines: {
    id: Gid;
    lineId: Gid | null;
    variantId: Gid | null;
    title: string;
    unitPrice: Cents;
    quantity: number;
    before: number;
    restock: boolean;
  }[];
};
