import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots, TypeFields } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { bag } from "../objects/amounts.ts";
import type { OrderEdit } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { addVariant, beginEdit, commitEdit, setQuantity } from "../trade/order-edits.ts";
import { received, refunded } from "../trade/order-status.ts";

type Line = OrderEdit["lines"][number];

export const orderEditMutations: Roots = {
  orderEditBegin: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        const order = store.tables.orders.get(id);
        if (!order) throw new Refusal(userError(["id"], "The order does not exist."));
        return shown(beginEdit(store, order));
      },
      { calculatedOrder: null, orderEditSession: null },
    ),

  orderEditSetQuantity: (
    args: { id: string; lineItemId: string; quantity: number; restock?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const edit = known(store, args.id);
        return {
          ...shown(edit),
          calculatedLineItem: setQuantity(store, edit, args.lineItemId, args.quantity, args.restock ?? false),
        };
      },
      { calculatedOrder: null, orderEditSession: null, calculatedLineItem: null },
    ),

  orderEditAddVariant: (
    args: { id: string; variantId: string; quantity: number; allowDuplicates?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const edit = known(store, args.id);
        return {
          ...shown(edit),
          calculatedLineItem: addVariant(store, edit, args.variantId, args.quantity, args.allowDuplicates ?? false),
        };
      },
      { calculatedOrder: null, orderEditSession: null, calculatedLineItem: null },
    ),

  orderEditCommit: (args: { id: string; staffNote?: string | null }, { store }) =>
    refusing(
      () => ({
        order: commitEdit(store, known(store, args.id), args.staffNote ?? null),
        successMessages: ["Order updated"],
      }),
      {
        order: null,
        successMessages: [],
      },
    ),
};

export const orderEditQueries: Roots = {
  orderEditSession: ({ id }: { id: string }, { store }) => {
    const edit = store.tables.orderEdits.find((one) => one.sessionId === id);
    return edit && { id: edit.sessionId };
  },
};

export const orderEditObjects: TypeFields = {
  CalculatedOrder: {
    addedLineItems: (edit: OrderEdit, args: PageArgs, context) =>
      connection(
        edit.lines.filter((line) => !line.lineId),
        args,
        context,
      ),
    lineItems: (edit: OrderEdit, args: PageArgs, context) => connection(edit.lines, args, context),
    originalOrder: (edit: OrderEdit, _args: unknown, { store }) => store.order(edit.orderId),
    notificationPreviewTitle: () => "Your order was updated",
    subtotalLineItemsQuantity: (edit: OrderEdit) => edit.lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotalPriceSet: (edit: OrderEdit, _args: unknown, context) => bag(totals(edit, context).subtotal, context),
    totalPriceSet: (edit: OrderEdit, _args: unknown, context) => bag(totals(edit, context).total, context),
    totalOutstandingSet: (edit: OrderEdit, _args: unknown, context) => {
      const order = context.store.order(edit.orderId);
      return bag(totals(edit, context).total - (received(order) - refunded(order)), context);
    },
  },
  CalculatedLineItem: {
    editableQuantity: (line: Line) => line.quantity,
    editableQuantityBeforeChanges: (line: Line) => line.before,
    customAttributes: () => [],
    discountedUnitPriceSet: (line: Line, _args: unknown, context) => bag(line.unitPrice, context),
    originalUnitPriceSet: (line: Line, _args: unknown, context) => bag(line.unitPrice, context),
    editableSubtotalSet: (line: Line, _args: unknown, context) => bag(line.unitPrice * line.quantity, context),
    hasStagedLineItemDiscount: () => false,
    restockable: (line: Line) => line.variantId !== null,
    restocking: (line: Line) => line.restock,
    sku: (line: Line, _args: unknown, { store }) => store.tables.variants.get(line.variantId)?.sku ?? null,
    variant: (line: Line, _args: unknown, { store }) => store.tables.variants.get(line.variantId),
    variantTitle: (line: Line, _args: unknown, { store }) => store.tables.variants.get(line.variantId)?.title ?? null,
  },
};

function shown(edit: OrderEdit) {
  return { calculatedOrder: { ...edit, __typename: "CalculatedOrder" }, orderEditSession: { id: edit.sessionId } };
}

function known(store: Store, id: string): OrderEdit {
  const edit = store.tables.orderEdits.find((one) => one.id === id || one.sessionId === id);
  if (!edit) throw new Refusal(userError(["id"], "The calculated order does not exist."));
  return edit;
}

/** What the order will come to: new lines at full price and tax, old ones in proportion, shipping as it was. */
function totals(edit: OrderEdit, { store }: Context) {
  const order = store.order(edit.orderId);
  let [subtotal, tax] = [0, 0];
  for (const line of edit.lines) {
    const sold = order.lines.find((one) => one.id === line.lineId);
    const off = sold ? (sold.discount * line.quantity) / sold.quantity : 0;
    subtotal += Math.round(line.unitPrice * line.quantity - off);
    const rate = order.taxExempt ? 0 : store.shop.taxRate;
    tax += sold
      ? Math.round((sold.tax * line.quantity) / sold.quantity)
      : Math.round(line.unitPrice * line.quantity * rate);
  }
  return { subtotal, total: subtotal + tax + order.current.shipping };
}
