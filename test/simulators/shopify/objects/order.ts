import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { TypeFields } from "../graphql/context.ts";
import type { Order } from "../store/records/order.ts";
import { addressesMatch } from "../trade/addresses.ts";
import {
  financialStatus,
  fulfillmentStatus,
  openQuantity,
  outstanding,
  received,
  refunded,
  returnStatus,
} from "../trade/order-status.ts";
import { statusUrl } from "../webhooks/payloads/order.ts";
import { taxLines } from "./draft-line.ts";
import { metafieldFields } from "./metafield.ts";
import { lineOf } from "./order-line.ts";
import { sums } from "./order-sums.ts";
import { transactionOf } from "./refund.ts";

export const orderObjects: TypeFields = {
  Order: {
    ...metafieldFields,
    ...sums,
    additionalFees: () => [],
    alerts: () => [],
    app: () => null,
    billingAddressMatchesShippingAddress: (order: Order) => addressesMatch(order),
    canMarkAsPaid: (order: Order) => !order.cancelledAt && outstanding(order) > 0,
    canNotifyCustomer: (order: Order) => order.email !== null,
    cancellation: (order: Order) => (order.cancelledAt ? { staffNote: order.staffNote } : null),
    capturable: () => false,
    cartToken: () => null,
    checkoutToken: () => null,
    clientIp: () => null,
    closed: (order: Order) => order.closedAt !== null,
    confirmed: () => true,
    currencyCode: (_order: Order, _args: unknown, context) => context.store.shop.currencyCode,
    presentmentCurrencyCode: (_order: Order, _args: unknown, context) => context.store.shop.currencyCode,
    currentSubtotalLineItemsQuantity: (order: Order) =>
      order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
    currentTaxLines: (order: Order, _args: unknown, context) => taxLines(order.current.tax, context),
    currentTotalWeight: (order: Order) => order.lines.reduce((sum, line) => sum + line.grams * line.currentQuantity, 0),
    customer: (order: Order, _args: unknown, context) => context.store.tables.customers.get(order.customerId),
    customerAcceptsMarketing: (order: Order, _args: unknown, context) =>
      context.store.tables.customers.get(order.customerId)?.emailConsent.marketingState === "SUBSCRIBED",
    customerLocale: (order: Order, _args: unknown, context) =>
      context.store.tables.customers.get(order.customerId)?.locale ?? null,
    discountCode: (order: Order) => order.discountCodes[0] ?? null,
    displayAddress: (order: Order) => order.shippingAddress ?? order.billingAddress,
    displayFinancialStatus: financialStatus,
    displayFulfillmentStatus: (order: Order) => (waitsWhole(order) ? "ON_HOLD" : fulfillmentStatus(order)),
    disputes: () => [],
    dutiesIncluded: () => false,
    estimatedTaxes: () => false,
    fulfillable: (order: Order) => !order.cancelledAt && order.lines.some((line) => openQuantity(line) > 0),
    fulfillmentOrders: (order: Order, args: PageArgs, context) =>
      connection(
        order.fulfillmentOrders.map((fulfillmentOrder) => ({ id: fulfillmentOrder.id, fulfillmentOrder, order })),
        args,
        context,
      ),
    fulfillments: (order: Order, args: { first?: number | null }) =>
      order.fulfillments.slice(0, args.first ?? undefined),
    fulfillmentsCount: (order: Order) => ({ count: order.fulfillments.length, precision: "EXACT" }),
    fullyPaid: (order: Order) => outstanding(order) === 0,
    hasTimelineComment: () => false,
    legacyResourceId: (order: Order) => numericId(order.id),
    lineItems: (order: Order, args: PageArgs, context) =>
      connection(
        order.lines.map((line) => lineOf(order, line)),
        args,
        context,
      ),
    merchantEditable: (order: Order) => !order.cancelledAt,
    merchantEditableErrors: (order: Order) =>
      order.cancelledAt ? ["The order can't be edited because it has been canceled."] : [],
    nonFulfillableLineItems: (_order: Order, args: PageArgs, context) => connection([], args, context),
    paymentCollectionDetails: (order: Order, _args: unknown, context) => ({
      additionalPaymentCollectionUrl: outstanding(order) > 0 ? statusUrl(context.store, order) : null,
    }),
    paymentGatewayNames: (order: Order) => [...new Set(order.transactions.map((one) => one.gateway))],
    publication: () => null,
    purchasingEntity: (order: Order, _args: unknown, context) => context.store.tables.customers.get(order.customerId),
    refundable: (order: Order) => received(order) > refunded(order),
    refunds: (order: Order, args: { first?: number | null }) =>
      order.refunds.slice(0, args.first ?? undefined).map((refund) => ({ id: refund.id, refund, order })),
    registeredSourceUrl: () => null,
    requiresShipping: (order: Order) => order.lines.some((line) => line.requiresShipping),
    restockable: (order: Order) => order.lines.some((line) => line.currentQuantity > 0),
    returnStatus,
    returns: (order: Order, args: PageArgs, context) =>
      connection(
        order.returns.map((one) => ({ id: one.id, one, order })),
        args,
        context,
      ),
    shippingLine: (order: Order) => order.shippingLines[0] ?? null,
    shippingLines: (order: Order, args: PageArgs, context) => connection(order.shippingLines, args, context),
    sourceIdentifier: () => null,
    staffMember: () => null,
    statusPageUrl: (order: Order, _args: unknown, context) => statusUrl(context.store, order),
    subtotalLineItemsQuantity: (order: Order) => order.lines.reduce((sum, line) => sum + line.quantity, 0),
    taxLines: (order: Order, _args: unknown, context) => taxLines(order.totals.tax, context),
    taxesIncluded: () => false,
    test: () => false,
    totalWeight: (order: Order) => order.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0),
    transactions: (order: Order, args: { first?: number | null }) =>
      order.transactions.slice(0, args.first ?? undefined).map((one) => transactionOf(order, one)),
    transactionsCount: (order: Order) => ({ count: order.transactions.length, precision: "EXACT" }),
    unpaid: (order: Order) => received(order) === 0 && order.totals.total > 0,
  },
};

/** Nothing is sent yet, and nothing may be for now. */
const waitsWhole = ({ fulfillmentOrders: works, fulfillments }: Order) =>
  fulfillments.length === 0 && works.length > 0 && works.every(({ status }) => status === "ON_HOLD");
