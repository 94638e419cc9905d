import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { money, moneyBag, moneyV2, type Cents } from "../money.ts";
import type { Order, OrderLine, Refund, Transaction } from "../store/records.ts";
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
import { lineName } from "../webhooks/payloads/line.ts";
import { statusUrl } from "../webhooks/payloads/order.ts";
import { lineImage, taxLines } from "./draft.ts";
import { metafieldFields } from "./metafield.ts";

type Part = { order: Order; line: OrderLine };
type SumField = (order: Order, args: unknown, context: Context) => unknown;

const bag = (amount: Cents, context: Context) => moneyBag(amount, context.store.shop.currencyCode);
const set =
  (amount: (order: Order) => Cents): SumField =>
  (order, _args, context) =>
    bag(amount(order), context);
const plain =
  (amount: (order: Order) => Cents): SumField =>
  (order) =>
    money(amount(order));

const sums: TypeFields[string] = {
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
    displayFulfillmentStatus: fulfillmentStatus,
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
  LineItem: {
    ...fromLine({
      currentQuantity: (line) => line.currentQuantity,
      customAttributes: (line) => line.customAttributes,
      image: (line, context) => lineImage(line, context),
      isGiftCard: () => false,
      merchantEditable: () => true,
      name: (line) => lineName(line),
      nonFulfillableQuantity: () => 0,
      product: (line, context) => context.store.tables.products.get(line.productId),
      quantity: (line) => line.quantity,
      refundableQuantity: (line) => line.currentQuantity,
      requiresShipping: (line) => line.requiresShipping,
      restockable: (line) => line.variantId !== null,
      sku: (line) => line.sku,
      taxLines: (line, context) => taxLines(line.tax, context),
      taxable: (line) => line.taxable,
      title: (line) => line.title,
      unfulfilledQuantity: (line) => openQuantity(line),
      variant: (line, context) => context.store.tables.variants.get(line.variantId),
      variantTitle: (line) => line.variantTitle,
      vendor: (line) => line.vendor,
      weight: (line) => ({ unit: "GRAMS", value: line.grams }),
      discountedTotalSet: (line, context) => bag(net(line), context),
      discountedUnitPriceSet: (line, context) => bag(perUnit(net(line), line), context),
      discountedUnitPriceAfterAllDiscountsSet: (line, context) => bag(perUnit(net(line), line), context),
      originalTotalSet: (line, context) => bag(line.unitPrice * line.quantity, context),
      originalUnitPriceSet: (line, context) => bag(line.unitPrice, context),
      totalDiscountSet: (line, context) => bag(line.discount, context),
      unfulfilledDiscountedTotalSet: (line, context) => bag(perUnit(net(line), line) * openQuantity(line), context),
      unfulfilledOriginalTotalSet: (line, context) => bag(line.unitPrice * openQuantity(line), context),
      sellingPlan: () => null,
      duties: () => [],
      discountAllocations: () => [],
    }),
  },
  Refund: {
    ...fromRefund({
      createdAt: (refund) => refund.createdAt,
      processedAt: (refund) => refund.createdAt,
      updatedAt: (refund) => refund.createdAt,
      legacyResourceId: (refund) => numericId(refund.id),
      note: (refund) => refund.note,
      duties: () => [],
      return: () => null,
      staffMember: () => null,
    }),
    refundLineItems: ({ refund, order }: { refund: Refund; order: Order }, args: PageArgs, context) =>
      connection(
        refund.lines.map((one) => refundLine(order, one, context)),
        args,
        context,
      ),
    totalRefunded: ({ refund }: { refund: Refund }, _args: unknown, context) =>
      moneyV2(refund.amount, context.store.shop.currencyCode),
    totalRefundedSet: ({ refund }: { refund: Refund }, _args: unknown, context) => bag(refund.amount, context),
    transactions: ({ refund, order }: { refund: Refund; order: Order }, args: PageArgs, context) =>
      connection(
        refund.transactions.map((one) => transactionOf(order, one)),
        args,
        context,
      ),
  },
  OrderTransaction: {
    ...fromTransaction({
      accountNumber: () => null,
      amount: (one) => money(one.amount),
      amountSet: (one, context) => bag(one.amount, context),
      amountV2: (one, context) => moneyV2(one.amount, context.store.shop.currencyCode),
      authorizationCode: () => null,
      authorizationExpiresAt: () => null,
      createdAt: (one) => one.createdAt,
      errorCode: () => null,
      fees: () => [],
      formattedGateway: (one) => one.gateway,
      gateway: (one) => one.gateway,
      kind: (one) => one.kind,
      manualPaymentGateway: (one) => one.gateway === "manual",
      manuallyCapturable: () => false,
      multiCapturable: () => false,
      processedAt: (one) => one.createdAt,
      status: (one) => one.status,
      test: () => false,
      totalUnsettledSet: (one, context) => bag(one.status === "PENDING" ? one.amount : 0, context),
    }),
    paymentId: ({ one, order }: { one: Transaction; order: Order }) =>
      `${order.name}.${order.transactions.indexOf(one) + 1}`,
    parentTransaction: ({ one, order }: { one: Transaction; order: Order }) => {
      const parent = order.transactions.find((other) => other.id === one.parentId);
      return parent ? transactionOf(order, parent) : null;
    },
  },
};

export function lineOf(order: Order, line: OrderLine) {
  return { id: line.id, line, order };
}

export function transactionOf(order: Order, one: Transaction) {
  return { id: one.id, one, order };
}

function fromLine(fields: Record<string, (line: OrderLine, context: Context) => unknown>): TypeFields[string] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, read]) => [
      name,
      ({ line }: Part, _args: unknown, context: Context) => read(line, context),
    ]),
  );
}

function fromRefund(fields: Record<string, (refund: Refund) => unknown>): TypeFields[string] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, read]) => [name, ({ refund }: { refund: Refund }) => read(refund)]),
  );
}

function fromTransaction(fields: Record<string, (one: Transaction, context: Context) => unknown>): TypeFields[string] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, read]) => [
      name,
      ({ one }: { one: Transaction }, _args: unknown, context: Context) => read(one, context),
    ]),
  );
}

function refundLine(order: Order, part: Refund["lines"][number], context: Context) {
  const line = order.lines.find((one) => one.id === part.lineId);
  return {
    id: part.id,
    lineItem: line && lineOf(order, line),
    location: context.store.tables.locations.get(part.locationId),
    price: money(part.subtotal / part.quantity),
    priceSet: bag(Math.round(part.subtotal / part.quantity), context),
    quantity: part.quantity,
    restockType: part.restockType,
    restocked: part.restockType !== "NO_RESTOCK",
    subtotal: money(part.subtotal),
    subtotalSet: bag(part.subtotal, context),
    totalTax: money(part.tax),
    totalTaxSet: bag(part.tax, context),
  };
}

function net(line: OrderLine): Cents {
  return line.unitPrice * line.quantity - line.discount;
}

function perUnit(amount: Cents, line: OrderLine): Cents {
  return Math.round(amount / Math.max(1, line.quantity));
}
