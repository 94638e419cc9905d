import { numericId } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Order, OrderEdit, OrderLine } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { adjustStock } from "./inventory.ts";
import { openFulfillmentOrder } from "./new-order.ts";
import { currentTotals } from "./order-status.ts";
import { saveOrder } from "./orders.ts";

export function beginEdit(store: Store, order: Order): OrderEdit {
  if (order.cancelledAt) throw new Refusal(userError(["id"], "The order cannot be edited."));
  const number = store.id("CalculatedOrder");
  return store.tables.orderEdits.put({
    id: number,
    sessionId: number.replace("/CalculatedOrder/", "/OrderEditSession/"),
    orderId: order.id,
    lines: order.lines
      .filter((line) => line.currentQuantity > 0)
      .map((line) => ({
        id: line.id.replace("/LineItem/", "/CalculatedLineItem/"),
        lineId: line.id,
        variantId: line.variantId,
        title: line.title,
        unitPrice: line.unitPrice,
        quantity: line.currentQuantity,
        before: line.currentQuantity,
        restock: false,
      })),
  });
}

export function setQuantity(store: Store, edit: OrderEdit, lineId: string, quantity: number, restock: boolean) {
  const line = edit.lines.find((one) => one.id === lineId);
  if (!line) throw new Refusal(userError(["lineItemId"], "Line item does not exist"));
  const shipped = store.order(edit.orderId).lines.find((one) => one.id === line.lineId)?.fulfilledQuantity ?? 0;
  if (quantity < shipped)
    throw new Refusal(userError(["quantity"], "Quantity cannot be less than the number of fulfilled items"));
  Object.assign(line, { quantity, restock });
  store.tables.orderEdits.put(edit);
  return line;
}

export function addVariant(
  store: Store,
  edit: OrderEdit,
  variantId: string,
  quantity: number,
  allowDuplicates: boolean,
) {
  const variant = store.tables.variants.get(variantId);
  const product = store.tables.products.get(variant?.productId);
  if (!variant || !product) throw new Refusal(userError(["variantId"], "Variant does not exist"));
  if (quantity < 1) throw new Refusal(userError(["quantity"], "Quantity must be greater than 0"));
  if (!allowDuplicates && edit.lines.some((one) => one.variantId === variantId && one.quantity > 0)) {
    throw new Refusal(userError(["variantId"], "This variant already exists on the order"));
  }
  const id = store.id("CalculatedLineItem");
  const line = {
    id,
    lineId: null,
    variantId,
    title: product.title,
    unitPrice: variant.price,
    quantity,
    before: 0,
    restock: false,
  };
  edit.lines.push(line);
  store.tables.orderEdits.put(edit);
  return line;
}

/** Makes the edit real: stock moves, sums change, the order tells of it. */
export function commitEdit(store: Store, edit: OrderEdit, staffNote: string | null): Order {
  const order = store.order(edit.orderId);
  const additions: { id: number; delta: number }[] = [];
  const removals: { id: number; delta: number }[] = [];
  for (const part of edit.lines) {
    const line = order.lines.find((one) => one.id === part.lineId) ?? newLine(store, order, part);
    const delta = part.quantity - line.currentQuantity;
    if (delta === 0) continue;
    changeLine(store, line, delta, part.restock);
    (delta > 0 ? additions : removals).push({ id: numericId(line.id), delta: Math.abs(delta) });
  }
  order.current = currentTotals(order);
  order.edited = true;
  // What was held stays held, whatever is put to it.
  const { status, holds } = order.fulfillmentOrders.find((one) => one.status === "ON_HOLD") ?? {};
  order.fulfillmentOrders = [
    ...order.fulfillmentOrders.filter((one) => one.status === "CLOSED"),
    { ...openFulfillmentOrder(store, order), ...(status && { status, holds }) },
  ];
  store.tables.orderEdits.delete(edit.id);
  store.emit("orders/edited", editedPayload(store, order, edit, staffNote, { additions, removals }));
  saveOrder(store, order);
  return order;
}

type AddedGoods = Pick<OrderEdit["lines"][number], "variantId" | "title" | "unitPrice" | "quantity">;

/** A line of its own for goods that are added to an order; nothing of it is sold yet. */
export function newLine(store: Store, order: Order, part: AddedGoods): OrderLine {
  const variant = store.variant(part.variantId ?? "");
  const product = store.tables.products.get(variant.productId);
  const tax = variant.taxable && !order.taxExempt ? Math.round(part.unitPrice * part.quantity * store.shop.taxRate) : 0;
  const line: OrderLine = {
    id: store.id("LineItem"),
    uuid: crypto.randomUUID(),
    variantId: variant.id,
    productId: variant.productId,
    title: part.title,
    variantTitle: variant.title === "Default Title" ? null : variant.title,
    sku: variant.sku,
    vendor: product?.vendor ?? null,
    quantity: part.quantity,
    unitPrice: part.unitPrice,
    ...{ priceOverride: null, appliedDiscount: null, discount: 0, tax, customAttributes: [] },
    taxable: variant.taxable,
    requiresShipping: variant.requiresShipping,
    grams: variant.grams,
    currentQuantity: 0,
    fulfilledQuantity: 0,
  };
  order.lines.push(line);
  return line;
}

/** More of a line is sold at its price; less of it frees the goods when they are put back. */
export function changeLine(store: Store, line: OrderLine, delta: number, restock: boolean): void {
  line.currentQuantity += delta;
  if (line.currentQuantity > line.quantity) {
    line.tax = Math.round((line.tax * line.currentQuantity) / line.quantity);
    line.quantity = line.currentQuantity;
  }
  const variant = store.tables.variants.get(line.variantId);
  if (!variant) return;
  adjustStock(store, variant, delta > 0 || restock ? { available: -delta, committed: delta } : { committed: delta });
}

function editedPayload(store: Store, order: Order, edit: OrderEdit, staffNote: string | null, line_items: unknown) {
  const at = store.time();
  return {
    order_edit: {
      id: numericId(edit.id),
      app_id: null,
      created_at: at,
      committed_at: at,
      notify_customer: false,
      order_id: numericId(order.id),
      staff_note: staffNote ?? "",
      user_id: null,
      line_items,
      discounts: { line_item: { additions: [], removals: [] } },
      shipping_lines: { additions: [], removals: [] },
    },
  };
}
