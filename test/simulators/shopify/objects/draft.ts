import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { money } from "../money.ts";
import type { Draft, ShippingLine } from "../store/records/draft.ts";
import { addressesMatch } from "../trade/addresses.ts";
import { invoiceUrl } from "../webhooks/payloads/draft.ts";
import { bag, v2 } from "./amounts.ts";
import { applied, taxLines } from "./draft-line.ts";
import { metafieldFields } from "./metafield.ts";

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
  CalculatedDraftOrder: {
    ...draftFields,
    alerts: () => [],
    availableShippingRates: (draft: Draft, _args: unknown, context) => shippingRates(draft, context),
    lineItems: (draft: Draft) => draft.lines,
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
};

/** Rates need somewhere to ship to. */
function shippingRates(draft: Draft, context: Context) {
  if (!draft.shippingAddress || !draft.lines.some((line) => line.requiresShipping)) return [];
  return context.store.rates.map((rate) => ({ ...rate, price: v2(rate.price, context) }));
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
