import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { returnableFulfillment } from "../objects/fulfillment.ts";
import type { Order, Return } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import type { ReturnLineInput } from "../trade/return-lines.ts";
import { reasonDefinitions } from "../trade/return-reasons.ts";
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  openReturn,
  processReturn,
} from "../trade/returns.ts";

type ReturnInput = { orderId: string; returnLineItems: ReturnLineInput[] };
type ProcessInput = {
  returnId: string;
  returnLineItems?: { id: string; quantity: number }[] | null;
  financialTransfer?: { issueRefund?: unknown } | null;
};

export const returnQueries: Roots = {
  return: ({ id }: { id: string }, { store }) => shown(located(store, id)),
  returnableFulfillments: (args: PageArgs & { orderId: string }, context) => {
    const order = context.store.tables.orders.get(args.orderId);
    const shipped = order?.fulfillments.filter((one) => one.status !== "CANCELLED") ?? [];
    const open = shipped
      .map((one) => returnableFulfillment(order as Order, one, context))
      .filter((one) => one.open > 0);
    return connection(open, args, context);
  },
  returnReasonDefinitions: (args: PageArgs & { handles?: string[] | null; ids?: string[] | null }, context) => {
    const chosen = reasonDefinitions.filter(
      (one) => (!args.handles || args.handles.includes(one.handle)) && (!args.ids || args.ids.includes(one.id)),
    );
    return connection(chosen, args, context);
  },
};

export const returnMutations: Roots = {
  returnRequest: ({ input }: { input: ReturnInput }, { store }) =>
    refusing(() => open(store, input, "REQUESTED", "input"), { return: null }),
  returnCreate: ({ returnInput }: { returnInput: ReturnInput }, { store }) =>
    refusing(() => open(store, returnInput, "OPEN", "returnInput"), { return: null }),
  returnApproveRequest: ({ input }: { input: { id: string } }, { store }) =>
    changed(store, input.id, ["input", "id"], (order, one) => approveReturn(store, order, one)),
  returnDeclineRequest: (
    { input }: { input: { id: string; declineReason: string; declineNote?: string | null } },
    { store },
  ) =>
    changed(store, input.id, ["input", "id"], (order, one) =>
      declineReturn(store, order, one, input.declineReason, input.declineNote ?? null),
    ),
  returnCancel: ({ id }: { id: string }, { store }) =>
    changed(store, id, ["id"], (order, one) => cancelReturn(store, order, one)),
  returnClose: ({ id }: { id: string }, { store }) =>
    changed(store, id, ["id"], (order, one) => closeReturn(store, order, one)),
  returnProcess: ({ input }: { input: ProcessInput }, { store }) =>
    changed(store, input.returnId, ["input", "returnId"], (order, one) =>
      processReturn(store, order, one, input.returnLineItems ?? [], Boolean(input.financialTransfer?.issueRefund)),
    ),
};

type Located = { order: Order; one: Return };

function open(store: Store, input: ReturnInput, status: "REQUESTED" | "OPEN", root: string) {
  const order = store.tables.orders.get(input.orderId);
  if (!order) throw new Refusal(userError([root, "orderId"], "Order does not exist.", "NOT_FOUND"));
  return { return: shown({ order, one: openReturn(store, order, input.returnLineItems, status, root) }) };
}

function changed(store: Store, id: string, field: string[], change: (order: Order, one: Return) => void): unknown {
  return refusing(
    () => {
      const found = located(store, id);
      if (!found) throw new Refusal(userError(field, "Return does not exist.", "NOT_FOUND"));
      change(found.order, found.one);
      return { return: shown(found) };
    },
    { return: null },
  );
}

function located(store: Store, id: string): Located | null {
  for (const order of store.orders) {
    const one = order.returns.find((candidate) => candidate.id === id);
    if (one) return { order, one };
  }
  return null;
}

function shown(found: Located | null) {
  return found && { id: found.one.id, ...found };
}
