import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import type { Fulfillment, FulfillmentOrder, Order } from "../store/records/order.ts";
import { shownHold } from "../objects/fulfillment.ts";
import type { Store } from "../store/store.ts";
import {
  addEvent,
  cancelFulfillment,
  type EventInput,
  fulfil,
  type Portion,
  setTracking,
  type TrackingInput,
} from "../trade/fulfil.ts";
import { holdWork, releaseWork } from "../trade/holds.ts";

type HoldInput = { reason: string; reasonNotes?: string | null; handle?: string | null };

type FulfillmentInput = {
  lineItemsByFulfillmentOrder: {
    fulfillmentOrderId: string;
    fulfillmentOrderLineItems?: { id: string; quantity: number }[] | null;
  }[];
  trackingInfo?: TrackingInput | null;
};

export const fulfillmentQueries: Roots = {
  fulfillment: ({ id }: { id: string }, { store }) => located(store, id)?.fulfillment ?? null,
  fulfillmentOrder: ({ id }: { id: string }, { store }) => {
    const order = store.orders.find((one) => one.fulfillmentOrders.some((candidate) => candidate.id === id));
    const fulfillmentOrder = order?.fulfillmentOrders.find((one) => one.id === id);
    return fulfillmentOrder ? { id, fulfillmentOrder, order } : null;
  },
  fulfillmentOrders: (args: PageArgs & { includeClosed?: boolean }, context) => {
    const all = context.store.orders.flatMap((order) =>
      order.fulfillmentOrders.map((one) => ({ id: one.id, fulfillmentOrder: one, order })),
    );
    return connection(
      all.filter((one) => args.includeClosed || one.fulfillmentOrder.status !== "CLOSED"),
      args,
      context,
    );
  },
};

export const fulfillmentMutations: Roots = {
  fulfillmentCreate: ({ fulfillment: input }: { fulfillment: FulfillmentInput }, { store }) =>
    refusing(
      () => {
        const { order, portions } = chosen(store, input);
        return { fulfillment: fulfil(store, order, portions, input.trackingInfo ?? {}) };
      },
      { fulfillment: null },
    ),

  fulfillmentTrackingInfoUpdate: (args: { fulfillmentId: string; trackingInfoInput: TrackingInput }, { store }) =>
    refusing(
      () => {
        const { order, fulfillment } = known(store, args.fulfillmentId, ["fulfillmentId"]);
        setTracking(store, order, fulfillment, args.trackingInfoInput);
        return { fulfillment };
      },
      { fulfillment: null },
    ),

  fulfillmentEventCreate: (
    { fulfillmentEvent: input }: { fulfillmentEvent: EventInput & { fulfillmentId: string } },
    { store },
  ) =>
    refusing(
      () => {
        const { fulfillmentId, ...event } = input;
        const { order, fulfillment } = known(store, fulfillmentId, ["fulfillmentId"]);
        return { fulfillmentEvent: { ...addEvent(store, order, fulfillment, event), latitude: null, longitude: null } };
      },
      { fulfillmentEvent: null },
    ),

  fulfillmentCancel: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        const { order, fulfillment } = known(store, id, ["id"]);
        cancelFulfillment(store, order, fulfillment);
        return { fulfillment };
      },
      { fulfillment: null },
    ),

  fulfillmentOrderHold: ({ id, fulfillmentHold: input }: { id: string; fulfillmentHold: HoldInput }, { store }) =>
    refusing(
      () => {
        const { order, work } = openWork(store, id, ["OPEN", "ON_HOLD"]);
        const { reason, reasonNotes: notes = null, handle } = input;
        const known = work.holds?.some((one) => one.handle !== undefined && one.handle === (handle ?? ""));
        if (known) throw new Refusal(userError(["fulfillmentHold", "handle"], duplicate, "DUPLICATE_FULFILLMENT_HOLD_HANDLE")); // prettier-ignore
        const hold = holdWork(store, order, work, { reason, notes, handle: handle ?? "" });
        return { fulfillmentHold: shownHold(hold), fulfillmentOrder: shownWork(order, work) };
      },
      { fulfillmentHold: null, fulfillmentOrder: null, remainingFulfillmentOrder: null },
    ),

  fulfillmentOrderReleaseHold: ({ id, holdIds }: { id: string; holdIds?: string[] | null }, { store }) =>
    refusing(
      () => {
        const { order, work } = openWork(store, id, ["ON_HOLD"]);
        releaseWork(store, order, work, holdIds ?? null);
        return { fulfillmentOrder: shownWork(order, work) };
      },
      { fulfillmentOrder: null },
    ),
};

const duplicate = "The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order."; // prettier-ignore

function openWork(store: Store, id: string, statuses: readonly string[]) {
  const order = store.orders.find((one) => one.fulfillmentOrders.some((candidate) => candidate.id === id));
  const work = order?.fulfillmentOrders.find((one) => one.id === id);
  if (!order || !work) throw new Refusal(userError(["id"], "Fulfillment order not found.", "FULFILLMENT_ORDER_NOT_FOUND")); // prettier-ignore
  if (!statuses.includes(work.status)) throw new Refusal(userError(["id"], "The fulfillment order is not in a valid state.", null)); // prettier-ignore
  return { order, work };
}

const shownWork = (order: Order, fulfillmentOrder: FulfillmentOrder) => ({
  id: fulfillmentOrder.id,
  fulfillmentOrder,
  order,
});

function located(store: Store, id: string): { order: Order; fulfillment: Fulfillment } | null {
  for (const order of store.orders) {
    const fulfillment = order.fulfillments.find((one) => one.id === id);
    if (fulfillment) return { order, fulfillment };
  }
  return null;
}

function known(store: Store, id: string, field: string[]) {
  const found = located(store, id);
  if (!found) throw new Refusal(userError(field, "Fulfillment does not exist."));
  return found;
}

function chosen(store: Store, input: FulfillmentInput): { order: Order; portions: Portion[] } {
  const portions: Portion[] = [];
  let order: Order | undefined;
  for (const group of input.lineItemsByFulfillmentOrder) {
    order = store.orders.find((one) =>
      one.fulfillmentOrders.some((candidate) => candidate.id === group.fulfillmentOrderId),
    );
    const from = order?.fulfillmentOrders.find((one) => one.id === group.fulfillmentOrderId);
    if (!from) throw new Refusal(userError(["fulfillment"], "Fulfillment order does not exist."));
    for (const line of from.lines) {
      const wanted = group.fulfillmentOrderLineItems?.find((one) => one.id === line.id);
      const quantity = group.fulfillmentOrderLineItems?.length ? (wanted?.quantity ?? 0) : line.remaining;
      portions.push({ lineId: line.lineId, quantity });
    }
  }
  if (!order) throw new Refusal(userError(["fulfillment"], "Fulfillment order does not exist."));
  return { order, portions };
}
