import type { Context, TypeFields } from "../graphql/context.ts";
import { type Cents, money } from "../money.ts";
import type { PricedLine } from "../store/records/draft.ts";
import type { AppliedDiscount } from "../store/records/offer.ts";
import { lineName } from "../webhooks/payloads/line.ts";
import { bag, v2 } from "./amounts.ts";
import { imageOf } from "./product.ts";

const lineFields: TypeFields[string] = {
  appliedDiscount: (line: PricedLine, _args: unknown, context) => applied(line.appliedDiscount, context),
  approximateDiscountedUnitPriceSet: (line: PricedLine, _args: unknown, context) => bag(unitNet(line), context),
  bundleComponents: () => [],
  components: () => [],
  custom: (line: PricedLine) => line.variantId === null,
  discountedTotalSet: (line: PricedLine, _args: unknown, context) => bag(net(line), context),
  discountedUnitPriceSet: (line: PricedLine, _args: unknown, context) => bag(unitNet(line), context),
  fulfillmentService: () => null,
  image: (line: PricedLine, _args: unknown, context) => lineImage(line, context),
  isGiftCard: () => false,
  name: (line: PricedLine) => lineName(line),
  originalTotalSet: (line: PricedLine, _args: unknown, context) => bag(line.unitPrice * line.quantity, context),
  originalUnitPriceSet: (line: PricedLine, _args: unknown, context) => bag(line.unitPrice, context),
  originalUnitPriceWithCurrency: (line: PricedLine, _args: unknown, context) => v2(line.unitPrice, context),
  priceOverride: (line: PricedLine, _args: unknown, context) =>
    line.priceOverride === null ? null : v2(line.priceOverride, context),
  product: (line: PricedLine, _args: unknown, context) => context.store.tables.products.get(line.productId),
  taxLines: (line: PricedLine, _args: unknown, context) => taxLines(line.tax, context),
  totalDiscountSet: (line: PricedLine, _args: unknown, context) => bag(line.discount, context),
  variant: (line: PricedLine, _args: unknown, context) => context.store.tables.variants.get(line.variantId),
  weight: (line: PricedLine) => ({ unit: "GRAMS", value: line.grams }),
};

export const draftLineObjects: TypeFields = {
  DraftOrderLineItem: {
    ...lineFields,
    discountedTotal: (line: PricedLine) => money(net(line)),
    discountedUnitPrice: (line: PricedLine) => money(unitNet(line)),
    originalTotal: (line: PricedLine) => money(line.unitPrice * line.quantity),
    originalUnitPrice: (line: PricedLine) => money(line.unitPrice),
    totalDiscount: (line: PricedLine) => money(line.discount),
  },
  CalculatedDraftOrderLineItem: {
    ...lineFields,
    discountedTotal: (line: PricedLine, _args: unknown, context) => v2(net(line), context),
    discountedUnitPrice: (line: PricedLine, _args: unknown, context) => v2(unitNet(line), context),
    originalTotal: (line: PricedLine, _args: unknown, context) => v2(line.unitPrice * line.quantity, context),
    originalUnitPrice: (line: PricedLine, _args: unknown, context) => v2(line.unitPrice, context),
    totalDiscount: (line: PricedLine, _args: unknown, context) => v2(line.discount, context),
  },
};

export function taxLines(tax: Cents, context: Context) {
  if (tax === 0) return [];
  const rate = context.store.shop.taxRate;
  const priceSet = bag(tax, context);
  return [
    {
      title: "State tax",
      rate,
      ratePercentage: rate * 100,
      price: money(tax),
      priceSet,
      source: "Shopify",
      channelLiable: false,
    },
  ];
}

export function lineImage(line: PricedLine, context: Context) {
  const product = context.store.tables.products.get(line.productId);
  return product ? imageOf(product) : null;
}

export function applied(discount: AppliedDiscount | null, context: Context) {
  if (!discount) return null;
  const amounts = {
    amount: money(discount.amount),
    amountSet: bag(discount.amount, context),
    amountV2: v2(discount.amount, context),
  };
  return { ...discount, ...amounts };
}

function net(line: PricedLine): Cents {
  return line.unitPrice * line.quantity - line.discount;
}

function unitNet(line: PricedLine): Cents {
  return Math.round(net(line) / line.quantity);
}
