import { numericId } from "../gid.ts";
import { connection, type PageArgs, sortedBy } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { moneyBag } from "../money.ts";
import type { Fulfillment, FulfillmentOrder, Hold, Order, Return } from "../store/records/order.ts";
import { returnable, soldLine } from "../trade/return-lines.ts";
import { reasonDefinitions } from "../trade/return-reasons.ts";
import { bag } from "./amounts.ts";
import { lineOf } from "./order-line.ts";

type OfOrder = { fulfillmentOrder: FulfillmentOrder; order: Order };
type OfReturn = { one: Return; order: Order };
type Returned = { line: Return["lines"][number]; order: Order };

export const fulfillmentObjects: TypeFields = {
  Fulfillment: {
    events: (one: Fulfillment, args: PageArgs, context) =>
      connection(sortedBy(one.events, (event) => event.happenedAt).map(eventOf), args, context),
    fulfillmentLineItems: (one: Fulfillment, args: PageArgs, context) => {
      const order = orderOf(one, context);
      return connection(
        one.lines.map((part) => shippedLine(order, part, context)),
        args,
        context,
      );
    },
    legacyResourceId: (one: Fulfillment) => numericId(one.id),
    location: (one: Fulfillment, _args: unknown, context) => context.store.tables.locations.get(one.locationId),
    order: (one: Fulfillment, _args: unknown, context) => orderOf(one, context),
    requiresShipping: () => true,
    service: () => null,
    totalQuantity: (one: Fulfillment) => one.lines.reduce((sum, part) => sum + part.quantity, 0),
    trackingInfo: (one: Fulfillment, args: { first?: number | null }) => one.tracking.slice(0, args.first ?? undefined),
  },
  FulfillmentOrder: {
    status: ({ fulfillmentOrder }: OfOrder) => fulfillmentOrder.status,
    requestStatus: () => "UNSUBMITTED",
    createdAt: ({ fulfillmentOrder }: OfOrder) => fulfillmentOrder.createdAt,
    updatedAt: ({ fulfillmentOrder }: OfOrder) => fulfillmentOrder.updatedAt,
    fulfillAt: ({ fulfillmentOrder }: OfOrder) => fulfillmentOrder.fulfillAt ?? fulfillmentOrder.createdAt,
    fulfillBy: () => null,
    fulfillmentHolds: ({ fulfillmentOrder }: OfOrder) => (fulfillmentOrder.holds ?? []).map(shownHold),
    order: ({ order }: OfOrder) => order,
    orderId: ({ order }: OfOrder) => order.id,
    orderName: ({ order }: OfOrder) => order.name,
    orderProcessedAt: ({ order }: OfOrder) => order.processedAt,
    assignedLocation: ({ fulfillmentOrder }: OfOrder, _args: unknown, context) => {
      const location = context.store.tables.locations.get(fulfillmentOrder.locationId);
      return { name: location?.name ?? "", location };
    },
    fulfillments: ({ order }: OfOrder, args: PageArgs, context) => connection(order.fulfillments, args, context),
    lineItems: ({ fulfillmentOrder, order }: OfOrder, args: PageArgs, context) =>
      connection(
        fulfillmentOrder.lines.map((part) => openLine(order, part)),
        args,
        context,
      ),
    supportedActions: ({ fulfillmentOrder }: OfOrder) =>
      fulfillmentOrder.status === "CLOSED" ? [] : [{ action: "CREATE_FULFILLMENT", externalUrl: null }],
  },
  Return: {
    name: ({ one }: OfReturn) => one.name,
    status: ({ one }: OfReturn) => one.status,
    createdAt: ({ one }: OfReturn) => one.createdAt,
    closedAt: ({ one }: OfReturn) => one.closedAt,
    requestApprovedAt: ({ one }: OfReturn) => one.requestApprovedAt,
    decline: ({ one }: OfReturn) => one.decline,
    totalQuantity: ({ one }: OfReturn) => one.lines.reduce((sum, line) => sum + line.quantity, 0),
    returnShippingFees: () => [],
    reverseFulfillmentOrders: ({ one }: OfReturn, args: PageArgs, context) => {
      const id = one.id.replace("/Return/", "/ReverseFulfillmentOrder/");
      return connection(one.status === "OPEN" || one.status === "CLOSED" ? [{ id, one }] : [], args, context);
    },
    staffMember: () => null,
    order: ({ order }: OfReturn) => order,
    refunds: ({ one, order }: OfReturn, args: PageArgs, context) => {
      const made = order.refunds.filter(({ returnId }) => returnId === one.id);
      return connection(
        made.map((refund) => ({ id: refund.id, refund, order })),
        args,
        context,
      );
    },
    exchangeLineItems: ({ one, order }: OfReturn, args: PageArgs, context) =>
      connection(
        (one.exchanges ?? []).map(({ id, lineId, quantity }) => {
          const lines = order.lines.filter((line) => line.id === lineId);
          const processed = { processableQuantity: 0, processedQuantity: quantity, unprocessedQuantity: 0 };
          return { id, quantity, ...processed, lineItems: lines.map((line) => lineOf(order, line)) };
        }),
        args,
        context,
      ),
    returnLineItems: ({ one, order }: OfReturn, args: PageArgs, context) =>
      connection(
        one.lines.map((line) => ({ __typename: "ReturnLineItem", id: line.id, line, order })),
        args,
        context,
      ),
  },
  ReverseFulfillmentOrder: {
    reverseDeliveries: ({ one }: { one: Return }, args: PageArgs, context) => {
      const id = one.id.replace("/Return/", "/ReverseDelivery/");
      return connection(one.labelUrl ? [{ id, one }] : [], args, context);
    },
  },
  ReverseDelivery: {
    deliverable: ({ one }: { one: Return }) => ({
      __typename: "ReverseDeliveryShippingDeliverable",
      label: { publicFileUrl: one.labelUrl, createdAt: one.requestApprovedAt, updatedAt: one.requestApprovedAt },
      tracking: null,
    }),
  },
  ReturnLineItem: {
    customerNote: ({ line }: Returned) => line.customerNote,
    fulfillmentLineItem: ({ line, order }: Returned, _args: unknown, context) => {
      const parts = order.fulfillments.flatMap((one) => one.lines);
      const part = parts.find((one) => one.id === line.fulfillmentLineId);
      return part && shippedLine(order, part, context);
    },
    processableQuantity: ({ line }: Returned) => line.quantity - line.processed,
    processedQuantity: ({ line }: Returned) => line.processed,
    unprocessedQuantity: ({ line }: Returned) => line.quantity - line.processed,
    quantity: ({ line }: Returned) => line.quantity,
    refundableQuantity: ({ line }: Returned) => line.quantity - line.processed,
    refundedQuantity: ({ line }: Returned) => line.processed,
    restockingFee: () => null,
    returnReason: ({ line }: Returned) => line.reason,
    returnReasonDefinition: ({ line }: Returned) =>
      reasonDefinitions.find((one) => one.id === line.reasonDefinitionId) ?? null,
    returnReasonNote: ({ line }: Returned) => line.reasonNote,
    withCodeDiscountedTotalPriceSet: ({ line, order }: Returned, _args: unknown, context) => {
      const sold = soldLine(order, line.fulfillmentLineId);
      const worth = Math.round(((sold.unitPrice * sold.quantity - sold.discount) * line.quantity) / sold.quantity);
      return bag(worth, context);
    },
  },
};

/** The one app there is holds what has a handle. */
export const shownHold = ({ id, reason, notes, handle }: Hold) => ({
  ...{ id, reason, reasonNotes: notes, displayReason: reason },
  ...{ handle: handle ?? null, heldByRequestingApp: handle !== undefined },
});

export function orderOf(one: Fulfillment, context: Context): Order {
  return context.store.order(one.orderId);
}

export function shippedLine(order: Order, part: Fulfillment["lines"][number], context: Context) {
  const line = soldLine(order, part.id);
  const currency = context.store.shop.currencyCode;
  return {
    id: part.id,
    quantity: part.quantity,
    lineItem: lineOf(order, line),
    originalTotalSet: moneyBag(line.unitPrice * part.quantity, currency),
    discountedTotalSet: moneyBag(
      line.unitPrice * part.quantity - Math.round((line.discount * part.quantity) / line.quantity),
      currency,
    ),
  };
}

/** What can still be sent back of each shipment. */
export function returnableFulfillment(order: Order, one: Fulfillment, context: Context) {
  const open = one.lines.filter((part) => returnable(order, part.id) > 0);
  const items = open.map((part) => ({
    quantity: returnable(order, part.id),
    fulfillmentLineItem: shippedLine(order, part, context),
  }));
  const id = one.id.replace("/Fulfillment/", "/ReturnableFulfillment/");
  return {
    id,
    fulfillment: one,
    returnableFulfillmentLineItems: connection(items, { first: 250 }, context),
    open: items.length,
  };
}

function eventOf(event: Fulfillment["events"][number]) {
  return { ...event, latitude: null, longitude: null };
}

function openLine(order: Order, part: FulfillmentOrder["lines"][number]) {
  const line = order.lines.find((one) => one.id === part.lineId);
  return {
    id: part.id,
    totalQuantity: part.total,
    remainingQuantity: Math.max(0, part.remaining),
    lineItem: line && lineOf(order, line),
    productTitle: line?.title ?? "",
    variantTitle: line?.variantTitle ?? null,
    sku: line?.sku ?? null,
    requiresShipping: line?.requiresShipping ?? true,
    vendor: line?.vendor ?? null,
    warnings: [],
  };
}
