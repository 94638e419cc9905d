import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots, TypeFields } from "../graphql/context.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import { bag } from "../objects/amounts.ts";
import { lineImage, taxLines } from "../objects/draft-line.ts";
import type { Checkout, PricedLine } from "../store/records/draft.ts";
import { abandonedUrl } from "../webhooks/payloads/checkout.ts";

type SearchArgs = PageArgs & { query?: string | null; sortKey: string };

export const checkoutQueries: Roots = {
  abandonedCheckouts: (args: SearchArgs, context) =>
    connection(inOrder(found(args.query, context), args.sortKey, keys, "abandonedCheckouts"), args, context),
  abandonedCheckoutsCount: (args: { query?: string | null }, context) => ({
    count: found(args.query, context).length,
    precision: "EXACT",
  }),
  abandonment: ({ id }: { id: string }, { store }) => {
    const checkout = store.tables.checkouts.find((one) => numericId(one.id) === numericId(id));
    return checkout && abandonmentOf(checkout);
  },
  abandonmentByAbandonedCheckoutId: ({ abandonedCheckoutId }: { abandonedCheckoutId: string }, { store }) => {
    const checkout = store.tables.checkouts.get(abandonedCheckoutId);
    return checkout && abandonmentOf(checkout);
  },
};

export const checkoutObjects: TypeFields = {
  AbandonedCheckout: {
    abandonedCheckoutUrl: (one: Checkout, _args: unknown, context) => abandonedUrl(context.store, one),
    billingAddress: (one: Checkout) => one.shippingAddress,
    customAttributes: () => [],
    customer: (one: Checkout, _args: unknown, context) => context.store.tables.customers.get(one.customerId),
    defaultCursor: (one: Checkout) => Buffer.from(one.id).toString("base64url"),
    lineItems: (one: Checkout, args: PageArgs, context) => connection(one.lines, args, context),
    lineItemsQuantity: (one: Checkout) => one.lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotalPriceSet: (one: Checkout, _args: unknown, context) => bag(one.totals.subtotal, context),
    taxLines: (one: Checkout, _args: unknown, context) => taxLines(one.totals.tax, context),
    taxesIncluded: () => false,
    totalDiscountSet: (one: Checkout, _args: unknown, context) => bag(one.totals.discounts, context),
    totalDutiesSet: () => null,
    totalLineItemsPriceSet: (one: Checkout, _args: unknown, context) => bag(one.totals.lines, context),
    totalPriceSet: (one: Checkout, _args: unknown, context) => bag(one.totals.total, context),
    totalTaxSet: (one: Checkout, _args: unknown, context) => bag(one.totals.tax, context),
  },
  AbandonedCheckoutLineItem: {
    discountedTotalPriceSet: (line: PricedLine, _args: unknown, context) =>
      bag(line.unitPrice * line.quantity - line.discount, context),
    discountedUnitPriceSet: (line: PricedLine, _args: unknown, context) =>
      bag(Math.round((line.unitPrice * line.quantity - line.discount) / line.quantity), context),
    image: (line: PricedLine, _args: unknown, context) => lineImage(line, context),
    originalTotalPriceSet: (line: PricedLine, _args: unknown, context) => bag(line.unitPrice * line.quantity, context),
    originalUnitPriceSet: (line: PricedLine, _args: unknown, context) => bag(line.unitPrice, context),
    product: (line: PricedLine, _args: unknown, context) => context.store.tables.products.get(line.productId),
    variant: (line: PricedLine, _args: unknown, context) => context.store.tables.variants.get(line.variantId),
  },
};

const keys: Record<string, SortValue<Checkout>> = {
  ID: (one) => numericId(one.id),
  CHECKOUT_ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  CREATED_AT: (one) => one.createdAt,
  TOTAL_PRICE: (one) => one.totals.total,
};

const searchable: Searchable<Checkout> = {
  text: (one) => [one.name, one.email],
  filters: {
    id: (one) => numericId(one.id),
    customer_id: (one) => (one.customerId ? numericId(one.customerId) : []),
    status: (one) => (one.completedAt ? "closed" : "open"),
    recovery_state: (one) => (one.completedAt ? "recovered" : "not_recovered"),
    created_at: (one) => one.createdAt,
    updated_at: (one) => one.updatedAt,
  },
};

function found(query: string | null | undefined, context: Context): Checkout[] {
  return context.store.tables.checkouts.search(searcher(query, searchable, context, "abandonedCheckouts"));
}

function abandonmentOf(checkout: Checkout) {
  const id = checkout.id.replace("/AbandonedCheckout/", "/Abandonment/");
  return { id, abandonmentType: "CHECKOUT", abandonedCheckoutPayload: checkout, createdAt: checkout.createdAt };
}
