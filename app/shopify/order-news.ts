import type { AdminRequest, Money } from "./admin.ts";
import {
  readOrderNews,
  readParcelNews,
  readPickupNews,
  readReturnNews,
  type FulfillmentHoldReason,
  type FulfillmentOrderStatus,
  type OrderNewsFields,
  type ReadReturnNewsData,
  type ReturnStatus,
} from "./operations.ts";

type Person = { firstName: string | null; lastName: string | null; phone: string | null };

/** An order as a text about it needs it: whose it is, what to call it, how it stands at this moment. */
export type OrderNews = {
  id: string;
  /** As the customer knows it, without the sign before it: `1001`. */
  number: string;
  cancelledAt: Date | null;
  /** What was noted for the staff when it was cancelled. */
  cancelNote: string;
  phone: string | null;
  locale: string | null;
  customer: (Person & { id: string }) | null;
  shippingAddress: Person | null;
  billingAddress: Person | null;
  total: Money;
  /** What is still to be paid. */
  due: Money;
  /** Where that can be paid. */
  payUrl: string | null;
};

export type ParcelNews = {
  id: string;
  isCancelled: boolean;
  expectedAt: Date | null;
  deliveredAt: Date | null;
  url: string;
  /** What its carrier reported, the newest first. */
  events: { status: string; at: Date }[];
  order: OrderNews;
};

export type ReturnNews = {
  id: string;
  status: ReturnStatus;
  /** What the merchant wrote to one that they declined. */
  why: string;
  /** Where its label can be printed. */
  label: string;
  /** Money has gone back for it. */
  isRefunded: boolean;
  /** Something of it has come back. */
  isReceived: boolean;
  order: OrderNews;
};

export type PickupNews = {
  id: string;
  status: FulfillmentOrderStatus;
  /** Why it waits, where it is on hold. */
  holds: FulfillmentHoldReason[];
  /** When it is to be sent, as the shop plans. */
  sendAt: Date | null;
  order: OrderNews;
};

/** By its gid. Undefined where Shopify does not show it, such as an order of long ago. */
export async function orderNews(admin: AdminRequest, id: string): Promise<OrderNews | undefined> {
  const { order } = await admin(readOrderNews, { id });
  return order ? toNews(order) : undefined;
}

/** A fulfillment, with all that its carrier has reported. */
export async function parcelNews(admin: AdminRequest, id: string): Promise<ParcelNews | undefined> {
  const { fulfillment: found } = await admin(readParcelNews, { id });
  return found
    ? {
        id: found.id,
        isCancelled: found.status === "CANCELLED",
        expectedAt: dateIn(found.estimatedDeliveryAt),
        deliveredAt: dateIn(found.deliveredAt),
        url: found.trackingInfo[0]?.url ?? "",
        events: found.events.nodes.map(({ status, happenedAt }) => ({ status, at: new Date(happenedAt) })),
        order: toNews(found.order),
      }
    : undefined;
}

export async function returnNews(admin: AdminRequest, id: string): Promise<ReturnNews | undefined> {
  const { return: found } = await admin(readReturnNews, { id });
  return found
    ? {
        id: found.id,
        status: found.status,
        why: found.decline?.note ?? "",
        label: labelOf(found),
        isRefunded: found.refunds.nodes.some(
          ({ totalRefundedSet }) => Number(totalRefundedSet.presentmentMoney.amount) > 0,
        ),
        isReceived: found.returnLineItems.nodes.some(({ processedQuantity }) => processedQuantity > 0),
        order: toNews(found.order),
      }
    : undefined;
}

type FoundReturn = NonNullable<ReadReturnNewsData["return"]>;

const labelOf = ({ reverseFulfillmentOrders: orders }: FoundReturn) =>
  orders.nodes
    .flatMap(({ reverseDeliveries }) => reverseDeliveries.nodes)
    .map(({ deliverable }) => (deliverable && "label" in deliverable ? deliverable.label?.publicFileUrl : undefined))
    .findLast((url) => url) ?? "";

/** A fulfillment order, such as the goods that wait at the counter. */
export async function pickupNews(admin: AdminRequest, id: string): Promise<PickupNews | undefined> {
  const { fulfillmentOrder: found } = await admin(readPickupNews, { id });
  return found
    ? {
        id: found.id,
        status: found.status,
        holds: found.fulfillmentHolds.map(({ reason }) => reason),
        sendAt: dateIn(found.fulfillAt),
        order: toNews(found.order),
      }
    : undefined;
}

const dateIn = (written: string | null) => (written ? new Date(written) : null);

export const toNews = (found: OrderNewsFields): OrderNews => ({
  id: found.id,
  number: found.name.replace(/^#/, ""),
  cancelledAt: dateIn(found.cancelledAt),
  cancelNote: found.cancellation?.staffNote ?? "",
  phone: found.phone,
  locale: found.customerLocale ?? found.customer?.locale ?? null,
  customer: found.customer && { ...found.customer, phone: found.customer.defaultPhoneNumber?.phoneNumber ?? null },
  shippingAddress: found.shippingAddress,
  billingAddress: found.billingAddress,
  total: found.currentTotalPriceSet.presentmentMoney,
  due: found.totalOutstandingSet.presentmentMoney,
  payUrl: found.paymentCollectionDetails.additionalPaymentCollectionUrl,
});
