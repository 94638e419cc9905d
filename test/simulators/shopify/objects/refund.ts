import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { money } from "../money.ts";
import type { Order, Refund, Transaction } from "../store/records/order.ts";
import { bag, v2 } from "./amounts.ts";
import { lineOf } from "./order-line.ts";

export const refundObjects: TypeFields = {
  Refund: {
    ...fromRefund({
      createdAt: (refund) => refund.createdAt,
      processedAt: (refund) => refund.createdAt,
      updatedAt: (refund) => refund.createdAt,
      legacyResourceId: (refund) => numericId(refund.id),
      note: (refund) => refund.note,
      duties: () => [],
      staffMember: () => null,
    }),
    return: ({ refund, order }: { refund: Refund; order: Order }) => {
      const one = order.returns.find(({ id }) => id === refund.returnId);
      return one ? { id: one.id, one, order } : null;
    },
    refundLineItems: ({ refund, order }: { refund: Refund; order: Order }, args: PageArgs, context) =>
      connection(
        refund.lines.map((one) => refundLine(order, one, context)),
        args,
        context,
      ),
    totalRefunded: ({ refund }: { refund: Refund }, _args: unknown, context) => v2(refund.amount, context),
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
      amountV2: (one, context) => v2(one.amount, context),
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

export function transactionOf(order: Order, one: Transaction) {
  return { id: one.id, one, order };
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
