import type { Context, TypeFields } from "../graphql/context.ts";
import type { Cents } from "../money.ts";
import type { Order, OrderLine } from "../store/records/order.ts";
import { openQuantity } from "../trade/order-status.ts";
import { lineName } from "../webhooks/payloads/line.ts";
import { bag } from "./amounts.ts";
import { lineImage, taxLines } from "./draft-line.ts";

type Part = { order: Order; line: OrderLine };

export const orderLineObjects: TypeFields = {
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
};

export function lineOf(order: Order, line: OrderLine) {
  return { id: line.id, line, order };
}

function fromLine(fields: Record<string, (line: OrderLine, context: Context) => unknown>): TypeFields[string] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, read]) => [
      name,
      ({ line }: Part, _args: unknown, context: Context) => read(line, context),
    ]),
  );
}

function net(line: OrderLine): Cents {
  return line.unitPrice * line.quantity - line.discount;
}

function perUnit(amount: Cents, line: OrderLine): Cents {
  return Math.round(amount / Math.max(1, line.quantity));
}
