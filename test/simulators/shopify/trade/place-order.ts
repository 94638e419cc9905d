import { Refusal, userError } from "../graphql/errors.ts";
import type { Checkout, Draft } from "../store/records/draft.ts";
import type { Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { purchasingSummaryPayload } from "../webhooks/payloads/customer.ts";
import { orderPayload } from "../webhooks/payloads/order.ts";
import { transactionPayload } from "../webhooks/payloads/transaction.ts";
import { byEmail, byPhone, createCustomer } from "./customers.ts";
import { discountByCode } from "./discounts.ts";
import { release, saveDraft } from "./draft-orders.ts";
import { adjustStock } from "./inventory.ts";
import { type Basis, orderFrom, type Placed } from "./new-order.ts";

/** Turns a draft into an order: paid at once, or still to be paid when it has payment terms or `pending` is asked for. */
export function completeDraft(store: Store, draft: Draft, pending: boolean, sourceName: string | null): Order {
  if (draft.status === "COMPLETED") throw new Refusal(userError(null, "This order has been paid"));
  release(store, draft);
  draft.customerId ??= buyer(store, draft);
  const placed = { customerId: draft.customerId, gateway: "manual", paid: !pending && !draft.paymentTerms };
  const order = placeOrder(store, draft, {
    ...placed,
    sourceName: sourceName ?? draft.sourceName ?? "shopify_draft_order",
  });
  draft.status = "COMPLETED";
  draft.completedAt = store.time();
  draft.orderId = order.id;
  saveDraft(store, draft);
  return order;
}

/** What a shopper does at the checkout of the online shop. */
export function completeCheckout(store: Store, checkout: Checkout, gateway: string, paid: boolean): Order {
  const basis: Basis = {
    ...checkout,
    tags: [],
    customAttributes: [],
    billingAddress: checkout.shippingAddress,
    appliedDiscount: null,
    paymentTerms: null,
    taxExempt: false,
    poNumber: null,
    shippingLine: null,
  };
  const order = placeOrder(store, basis, { customerId: checkout.customerId, gateway, paid, sourceName: "web" });
  checkout.completedAt = store.time();
  store.tables.checkouts.put(checkout);
  return order;
}

export function placeOrder(store: Store, basis: Basis, placed: Placed): Order {
  const order = orderFrom(store, basis, placed);
  for (const line of order.lines) {
    const variant = store.tables.variants.get(line.variantId);
    if (variant) adjustStock(store, variant, { available: -line.quantity, committed: line.quantity });
  }
  useDiscounts(store, order);
  store.tables.orders.put(order);
  store.emit("orders/create", orderPayload(store, order));
  for (const transaction of order.transactions) {
    store.emit("order_transactions/create", transactionPayload(store, order, transaction));
  }
  if (placed.paid) store.emit("orders/paid", orderPayload(store, order));
  const customer = store.tables.customers.get(order.customerId);
  if (customer) store.emit("customers/purchasing_summary", purchasingSummaryPayload(store, customer));
  return order;
}

/** A draft for a stranger with an address makes a customer of them. */
function buyer(store: Store, draft: Draft): string | null {
  const { email, phone } = draft;
  if (!email && !phone) return null;
  const known = (phone && byPhone(store, phone)) || (email && byEmail(store, email));
  if (known) return known.id;
  const { firstName = null, lastName = null } = draft.shippingAddress ?? {};
  return createCustomer(store, { email, phone, firstName, lastName }, []).id;
}

function useDiscounts(store: Store, order: Order): void {
  for (const code of order.discountCodes) {
    const discount = discountByCode(store, code);
    if (!discount) continue;
    discount.used += 1;
    if (order.customerId) discount.usedBy.push(order.customerId);
    store.tables.discounts.put(discount);
  }
}
