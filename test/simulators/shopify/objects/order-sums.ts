import type { Context, TypeFields } from "../graphql/context.ts";
import { type Cents, money } from "../money.ts";
import type { Order } from "../store/records/order.ts";
import { outstanding, received, refunded } from "../trade/order-status.ts";
import { bag } from "./amounts.ts";

type SumField = (order: Order, args: unknown, context: Context) => unknown;

const set =
  (amount: (order: Order) => Cents): SumField =>
  (order, _args, context) =>
    bag(amount(order), context);

const plain =
  (amount: (order: Order) => Cents): SumField =>
  (order) =>
    money(amount(order));

export const sums: TypeFields[string] = {
  currentCartDiscountAmountSet: set((order) => order.current.discounts),
  currentShippingPriceSet: set((order) => order.current.shipping),
  currentSubtotalPriceSet: set((order) => order.current.subtotal),
  currentTotalAdditionalFeesSet: () => null,
  currentTotalDiscountsSet: set((order) => order.current.discounts),
  currentTotalDutiesSet: () => null,
  currentTotalPriceSet: set((order) => order.current.total),
  currentTotalTaxSet: set((order) => order.current.tax),
  netPayment: plain((order) => received(order) - refunded(order)),
  netPaymentSet: set((order) => received(order) - refunded(order)),
  originalTotalPriceSet: set((order) => order.totals.total),
  subtotalPrice: plain((order) => order.totals.subtotal),
  subtotalPriceSet: set((order) => order.totals.subtotal),
  totalCapturableSet: set(() => 0),
  totalDiscounts: plain((order) => order.totals.discounts),
  totalDiscountsSet: set((order) => order.totals.discounts),
  totalOutstandingSet: set(outstanding),
  totalPrice: plain((order) => order.totals.total),
  totalPriceSet: set((order) => order.totals.total),
  totalReceived: plain(received),
  totalReceivedSet: set(received),
  totalRefunded: plain(refunded),
  totalRefundedSet: set(refunded),
  totalRefundedShippingSet: set((order) => order.refunds.reduce((sum, one) => sum + one.shipping, 0)),
  totalShippingPrice: plain((order) => order.totals.shipping),
  totalShippingPriceSet: set((order) => order.totals.shipping),
  totalTax: plain((order) => order.totals.tax),
  totalTaxSet: set((order) => order.totals.tax),
  totalTipReceivedSet: set(() => 0),
};
