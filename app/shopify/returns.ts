import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import {
  readReturnable,
  readReturns,
  requestReturn,
  type FulfillmentDisplayStatus,
  type ReturnFields,
  type ReturnStatus,
} from "./operations.ts";

/** `id` is the fulfillment line's: the same product sent in two parcels is two of them. No `variantId`: it is not sold any more. */
export type Returnable = { id: string; title: string; quantity: number; variantId: string | null };

/** `handle` is Shopify's own word for it, such as `defective`; `name` is in the shop's language. */
export type ReturnReason = { id: string; handle: string; name: string };

export type Return = {
  id: string;
  /** As the merchant sees it, such as `#1001-R1`. */
  name: string;
  status: ReturnStatus;
  /** What the merchant wrote to a return that they declined. */
  declined: string | null;
};

/** Still in the carrier's hands, as far as the carrier tells. */
const onItsWay: readonly (FulfillmentDisplayStatus | null)[] = [
  "ATTEMPTED_DELIVERY",
  "CARRIER_PICKED_UP",
  "CONFIRMED",
  "DELAYED",
  "IN_TRANSIT",
  "LABEL_PRINTED",
  "LABEL_PURCHASED",
  "OUT_FOR_DELIVERY",
  "READY_FOR_PICKUP",
  "SUBMITTED",
];

/** What of an order can be sent back now, what is still on its way and can be later, and the reasons that the shop asks for. */
export async function returnable(
  admin: AdminRequest,
  orderId: string,
): Promise<{ items: Returnable[]; moving: boolean; reasons: ReturnReason[] }> {
  const { returnableFulfillments: parcels, returnReasonDefinitions } = await admin(readReturnable, { orderId });
  const arrived = parcels.nodes.filter(({ fulfillment }) => !onItsWay.includes(fulfillment.displayStatus));
  return {
    items: arrived.flatMap(({ returnableFulfillmentLineItems: { nodes } }) =>
      nodes.map(({ quantity, fulfillmentLineItem: { id, lineItem } }) => ({
        id,
        quantity,
        title: titleOf(lineItem),
        variantId: lineItem.variant?.id ?? null,
      })),
    ),
    moving: arrived.length < parcels.nodes.length,
    reasons: returnReasonDefinitions.nodes.filter(({ deleted }) => !deleted),
  };
}

const titleOf = ({ title, variantTitle }: { title: string; variantTitle: string | null }) =>
  variantTitle ? `${title} ${variantTitle}` : title;

/** An order's returns, newest first, and all that was refunded of it. */
export async function returnsOf(
  admin: AdminRequest,
  orderId: string,
): Promise<{ returns: Return[]; refunded: Money | undefined }> {
  const { order } = await admin(readReturns, { orderId });
  return {
    returns: (order?.returns.nodes ?? []).map(toReturn),
    refunded: order?.totalRefundedSet.presentmentMoney,
  };
}

export type ReturnWish = {
  orderId: string;
  items: readonly Pick<Returnable, "id" | "quantity">[];
  reasonId: string;
  /** What the merchant reads beside each item: at most 300 characters. */
  note?: string;
};

/** Asks the shop to take something back. Not safe to repeat: where the answer never came, look with `returnsOf` first. */
export async function askForReturn(
  admin: AdminRequest,
  { orderId, items, reasonId, note }: ReturnWish,
): Promise<Change<Return>> {
  const returnLineItems = items.map(({ id, quantity }) => ({
    fulfillmentLineItemId: id,
    quantity,
    returnReasonDefinitionId: reasonId,
    customerNote: note,
  }));
  const { returnRequest: payload } = await admin(requestReturn, { input: { orderId, returnLineItems } });
  return changeOf(payload, payload?.return ? toReturn(payload.return) : undefined);
}

const toReturn = ({ id, name, status, decline }: ReturnFields): Return => ({
  id,
  name,
  status,
  declined: decline?.note ?? null,
});
