import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { money, moneyBag, moneyV2, type Cents } from "../money.ts";
import type { AppliedDiscount, Draft, PaymentTerms, PricedLine, ShippingLine } from "../store/records.ts";
import { addressesMatch } from "../trade/addresses.ts";
import { invoiceUrl } from "../webhooks/payloads/draft.ts";
import { lineName } from "../webhooks/payloads/line.ts";
import { imageOf } from "./product.ts";
import { metafieldFields } from "./metafield.ts";

const bag = (amount: Cents, context: Context) => moneyBag(amount, context.store.shop.currencyCode);

/** A calculated draft shares these with a stored one. */
const draftFields: TypeFields[string] = {
  allVariantPricesOverridden: (draft: Draft) => draft.lines.every((line) => line.priceOverride !== null),
  anyVariantPricesOverridden: (draft: Draft) => draft.lines.some((line) => line.priceOverride !== null),
  amountDueNowSet: (draft: Draft, _args: unknown, context) => bag(draft.paymentTerms ? 0 : draft.totals.total, context),
  amountDueLaterSet: (draft: Draft, _args: unknown, context) =>
    bag(draft.paymentTerms ? draft.totals.total : 0, context),
  appliedDiscount: (draft: Draft, _args: unknown, context) => applied(draft.appliedDiscount, context),
  billingAddressMatchesShippingAddress: (draft: Draft) => addressesMatch(draft),
  currencyCode: (_draft: Draft, _args: unknown, context) => context.store.shop.currencyCode,
  presentmentCurrencyCode: (_draft: Draft, _args: unknown, context) => context.store.shop.currencyCode,
  customer: (draft: Draft, _args: unknown, context) => context.store.tables.customers.get(draft.customerId),
  purchasingEntity: (draft: Draft, _args: unknown, context) => context.store.tables.customers.get(draft.customerId),
  deposit: () => null,
  lineItemsSubtotalPrice: (draft: Draft, _args: unknown, context) => bag(draft.totals.lines, context),
  platformDiscounts: () => [],
  subtotalPrice: (draft: Draft) => money(draft.totals.subtotal),
  subtotalPriceSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.subtotal, context),
  taxLines: (draft: Draft, _args: unknown, context) => taxLines(draft.totals.tax, context),
  taxesIncluded: () => false,
  totalDiscountsSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.discounts, context),
  totalLineItemsPriceSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.lines, context),
  totalPrice: (draft: Draft) => money(draft.totals.total),
  totalPriceSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.total, context),
  totalQuantityOfLineItems: (draft: Draft) => draft.lines.reduce((sum, line) => sum + line.quantity, 0),
  totalShippingPrice: (draft: Draft) => money(draft.totals.shipping),
  totalShippingPriceSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.shipping, context),
  totalTax: (draft: Draft) => money(draft.totals.tax),
  totalTaxSet: (draft: Draft, _args: unknown, context) => bag(draft.totals.tax, context),
  transformerFingerprint: () => null,
  warnings: (draft: Draft) => draft.notApplied.map(notAppliedWarning),
};

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

export const draftObjects: TypeFields = {
  DraftOrder: {
    ...metafieldFields,
    ...draftFields,
    defaultCursor: (draft: Draft) => Buffer.from(draft.id).toString("base64url"),
    hasTimelineComment: () => false,
    invoiceEmailTemplateSubject: (draft: Draft) => `Complete your purchase for ${draft.name}`,
    invoiceUrl: (draft: Draft, _args: unknown, context) => invoiceUrl(context.store, draft),
    legacyResourceId: (draft: Draft) => numericId(draft.id),
    lineItems: (draft: Draft, args: PageArgs, context) => connection(draft.lines, args, context),
    note2: (draft: Draft) => draft.note,
    order: (draft: Draft, _args: unknown, context) => context.store.tables.orders.get(draft.orderId),
    ready: () => true,
    totalWeight: (draft: Draft) => draft.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0),
  },
  DraftOrderLineItem: {
    ...lineFields,
    discountedTotal: (line: PricedLine) => money(net(line)),
    discountedUnitPrice: (line: PricedLine) => money(unitNet(line)),
    originalTotal: (line: PricedLine) => money(line.unitPrice * line.quantity),
    originalUnitPrice: (line: PricedLine) => money(line.unitPrice),
    totalDiscount: (line: PricedLine) => money(line.discount),
  },
  CalculatedDraftOrder: {
    ...draftFields,
    alerts: () => [],
    availableShippingRates: (draft: Draft, _args: unknown, context) => shippingRates(draft, context),
    lineItems: (draft: Draft) => draft.lines,
  },
  CalculatedDraftOrderLineItem: {
    ...lineFields,
    discountedTotal: (line: PricedLine, _args: unknown, context) => v2(net(line), context),
    discountedUnitPrice: (line: PricedLine, _args: unknown, context) => v2(unitNet(line), context),
    originalTotal: (line: PricedLine, _args: unknown, context) => v2(line.unitPrice * line.quantity, context),
    originalUnitPrice: (line: PricedLine, _args: unknown, context) => v2(line.unitPrice, context),
    totalDiscount: (line: PricedLine, _args: unknown, context) => v2(line.discount, context),
  },
  ShippingLine: {
    carrierIdentifier: () => null,
    code: (line: ShippingLine) => (line.handle ? line.title : "custom"),
    currentDiscountedPriceSet: (line: ShippingLine, _args: unknown, context) =>
      bag(line.price - line.discount, context),
    deliveryCategory: () => null,
    discountAllocations: () => [],
    discountedPrice: (line: ShippingLine, _args: unknown, context) => v2(line.price - line.discount, context),
    discountedPriceSet: (line: ShippingLine, _args: unknown, context) => bag(line.price - line.discount, context),
    isRemoved: () => false,
    originalPrice: (line: ShippingLine, _args: unknown, context) => v2(line.price, context),
    originalPriceSet: (line: ShippingLine, _args: unknown, context) => bag(line.price, context),
    phone: () => null,
    price: (line: ShippingLine) => money(line.price),
    shippingRateHandle: (line: ShippingLine) => line.handle,
    source: () => "shopify",
    taxLines: () => [],
  },
  PaymentTerms: {
    due: (terms: PaymentTerms, _args: unknown, context) => isDue(terms, context),
    overdue: (terms: PaymentTerms, _args: unknown, context) => isDue(terms, context),
    paymentSchedules: (terms: PaymentTerms, args: PageArgs, context) =>
      connection(
        terms.schedules.map((one) => schedule(terms, one, context)),
        args,
        context,
      ),
    paymentTermsName: (terms: PaymentTerms) => terms.name,
    paymentTermsType: (terms: PaymentTerms) => terms.type,
    translatedName: (terms: PaymentTerms) => terms.name,
    order: (terms: PaymentTerms, _args: unknown, context) =>
      context.store.tables.orders.find((one) => one.paymentTerms?.id === terms.id),
    draftOrder: (terms: PaymentTerms, _args: unknown, context) =>
      context.store.tables.drafts.find((one) => one.paymentTerms?.id === terms.id),
  },
  PaymentTermsTemplate: {
    description: (template: { name: string }) => template.name,
    translatedName: (template: { name: string }) => template.name,
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

/** Rates need somewhere to ship to. */
function shippingRates(draft: Draft, context: Context) {
  if (!draft.shippingAddress || !draft.lines.some((line) => line.requiresShipping)) return [];
  return context.store.rates.map((rate) => ({ ...rate, price: v2(rate.price, context) }));
}

function applied(discount: AppliedDiscount | null, context: Context) {
  if (!discount) return null;
  const amounts = {
    amount: money(discount.amount),
    amountSet: bag(discount.amount, context),
    amountV2: v2(discount.amount, context),
  };
  return { ...discount, ...amounts };
}

function notAppliedWarning(code: string) {
  return {
    __typename: "DraftOrderDiscountNotAppliedWarning",
    errorCode: "DISCOUNT_NOT_APPLIED",
    field: "discountCodes",
    message: `The discount code ${code} could not be applied.`,
    discountCode: code,
    discountTitle: null,
    priceRule: null,
  };
}

function schedule(terms: PaymentTerms, one: PaymentTerms["schedules"][number], context: Context) {
  const due = v2(one.completedAt ? 0 : one.amount, context);
  return {
    ...one,
    amount: v2(one.amount, context),
    balanceDue: due,
    totalBalance: due,
    due: isDue(terms, context),
    paymentTerms: terms,
  };
}

function isDue(terms: PaymentTerms, context: Context): boolean {
  const now = context.store.now().getTime();
  return terms.schedules.some((one) => !one.completedAt && one.dueAt !== null && Date.parse(one.dueAt) <= now);
}

function v2(amount: Cents, context: Context) {
  return moneyV2(amount, context.store.shop.currencyCode);
}

function net(line: PricedLine): Cents {
  return line.unitPrice * line.quantity - line.discount;
}

function unitNet(line: PricedLine): Cents {
  return Math.round(net(line) / line.quantity);
}
