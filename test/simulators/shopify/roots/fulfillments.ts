import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import type { Fulfillment, Order } from "../store/records/order.ts";
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
};

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
