import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { moneyV2 } from "../money.ts";
import type { Discount } from "../store/records/offer.ts";
import { shortSummary, statusOf, summary } from "../trade/discounts.ts";
import { metafieldFields } from "./metafield.ts";

type Shown = { __typename: string; discount: Discount };

const names = {
  "code-basic": "DiscountCodeBasic",
  "code-shipping": "DiscountCodeFreeShipping",
  "automatic-basic": "DiscountAutomaticBasic",
};

/** What all kinds of discount tell of themselves. */
const common: TypeFields[string] = {
  ...read((discount, { store }) => ({ status: statusOf(store, discount) }), ["status"]),
  ...read((discount, { store }) => ({ summary: summary(discount, store.shop.currencyCode) }), ["summary"]),
  ...read(
    (discount, { store }) => ({ shortSummary: shortSummary(discount, store.shop.currencyCode) }),
    ["shortSummary"],
  ),
  ...read(
    (discount) => ({ ...discount, asyncUsageCount: discount.used }),
    [
      ...[
        "title",
        "startsAt",
        "endsAt",
        "usageLimit",
        "appliesOncePerCustomer",
        "asyncUsageCount",
        "combinesWith",
        "tags",
      ],
      ...["createdAt", "updatedAt"],
    ],
  ),
  codes: ({ discount }: Shown, args: PageArgs, context) =>
    connection(
      discount.code
        ? [{ id: discount.codeId ?? "", code: discount.code, asyncUsageCount: discount.used, createdBy: null }]
        : [],
      args,
      context,
    ),
  codesCount: ({ discount }: Shown) => ({ count: discount.code ? 1 : 0, precision: "EXACT" }),
  context: ({ discount }: Shown, _args: unknown, { store }) => {
    const customers = discount.customerIds.flatMap((id) => store.tables.customers.get(id) ?? []);
    return customers.length > 0
      ? { __typename: "DiscountCustomers", customers }
      : { __typename: "DiscountBuyerSelectionAll", all: "ALL" };
  },
  customerGets: ({ discount }: Shown) => ({ discount }),
  customerSelection: () => ({ __typename: "DiscountCustomerAll", allCustomers: true }),
  discountClasses: ({ discount }: Shown) => [
    discount.kind === "code-shipping" ? "SHIPPING" : discount.productIds.length > 0 ? "PRODUCT" : "ORDER",
  ],
  hasTimelineComment: () => false,
  maximumShippingPrice: () => null,
  minimumRequirement: ({ discount }: Shown, _args: unknown, { store }) => minimum(discount, store.shop.currencyCode),
  recurringCycleLimit: () => null,
  shareableUrls: ({ discount }: Shown, _args: unknown, { store }) =>
    discount.code
      ? [
          {
            title: discount.title,
            url: `https://${store.shop.host}/discount/${discount.code}`,
            targetType: "HOME",
            targetItemImage: null,
          },
        ]
      : [],
  totalSales: () => null,
};

export const discountObjects: TypeFields = {
  DiscountNode: { ...metafieldFields, discount: (one: Discount) => shown(one), id: (one: Discount) => nodeId(one) },
  DiscountCodeNode: { ...metafieldFields, codeDiscount: (one: Discount) => shown(one) },
  DiscountCodeBasic: common,
  DiscountCodeFreeShipping: common,
  DiscountAutomaticBasic: common,
  DiscountCustomerGets: {
    appliesOnOneTimePurchase: () => true,
    appliesOnSubscription: () => false,
    items: ({ discount }: { discount: Discount }) =>
      discount.productIds.length > 0
        ? { __typename: "DiscountProducts", discount }
        : { __typename: "AllDiscountItems", allItems: true },
    value: ({ discount }: { discount: Discount }, _args: unknown, { store }) =>
      discount.percentage === null
        ? {
            __typename: "DiscountAmount",
            amount: moneyV2(discount.amount ?? 0, store.shop.currencyCode),
            appliesOnEachItem: discount.eachItem,
          }
        : { __typename: "DiscountPercentage", percentage: discount.percentage },
  },
  DiscountProducts: {
    products: ({ discount }: { discount: Discount }, args: PageArgs, context) =>
      connection(
        discount.productIds.flatMap((id) => context.store.tables.products.get(id) ?? []),
        args,
        context,
      ),
    productVariants: (_one: unknown, args: PageArgs, context) => connection([], args, context),
  },
};

/** The same record has three gids: as a node of any kind, of its own kind, and in the table. */
export function nodeId(discount: Discount): string {
  return discount.id.replace(/\/Discount\w+\//, "/DiscountNode/");
}

function shown(discount: Discount): Shown {
  return { __typename: names[discount.kind], discount };
}

function read(
  from: (discount: Discount, context: Context) => Record<string, unknown>,
  fields: string[],
): TypeFields[string] {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      ({ discount }: Shown, _args: unknown, context: Context) => from(discount, context)[field],
    ]),
  );
}

function minimum(discount: Discount, currency: string) {
  if (discount.minimumSubtotal !== null) {
    return {
      __typename: "DiscountMinimumSubtotal",
      greaterThanOrEqualToSubtotal: moneyV2(discount.minimumSubtotal, currency),
    };
  }
  if (discount.minimumQuantity === null) return null;
  return { __typename: "DiscountMinimumQuantity", greaterThanOrEqualToQuantity: discount.minimumQuantity };
}
