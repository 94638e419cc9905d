import { gid, numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import { cents } from "../money.ts";
import { nodeId } from "../objects/discount.ts";
import type { Discount } from "../store/records/offer.ts";
import type { Store } from "../store/store.ts";
import { discountByCode, statusOf } from "../trade/discounts.ts";
import { tidyTags } from "../trade/tags.ts";

type SearchArgs = PageArgs & { query?: string | null; sortKey: string };
type BasicInput = {
  title?: string | null;
  code?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  usageLimit?: number | null;
  appliesOncePerCustomer?: boolean | null;
  customerGets?: {
    value?: {
      percentage?: number | null;
      discountAmount?: { amount?: string | null; appliesOnEachItem?: boolean | null } | null;
    } | null;
    items?: {
      all?: boolean | null;
      products?: { productsToAdd?: string[] | null } | null;
      collections?: unknown;
    } | null;
  } | null;
  minimumRequirement?: {
    subtotal?: { greaterThanOrEqualToSubtotal?: string | null } | null;
    quantity?: { greaterThanOrEqualToQuantity?: string | null } | null;
  } | null;
  combinesWith?: Partial<Discount["combinesWith"]> | null;
  context?: { customers?: { add?: string[] | null } | null } | null;
  customerSelection?: { customers?: { add?: string[] | null } | null } | null;
  tags?: string[] | null;
};

export const discountQueries: Roots = {
  discountNode: ({ id }: { id: string }, { store }) => store.tables.discounts.find((one) => nodeId(one) === id),
  discountNodes: (args: SearchArgs, context) => connection(found(args, context, "discountNodes"), args, context),
  discountNodesCount: (args: { query?: string | null }, context) => ({
    count: found({ ...args, sortKey: "ID" }, context, "discountNodesCount").length,
    precision: "EXACT",
  }),
  codeDiscountNode: ({ id }: { id: string }, { store }) => store.tables.discounts.get(id),
  codeDiscountNodes: (args: SearchArgs, context) =>
    connection(
      found(args, context, "codeDiscountNodes").filter((one) => one.code),
      args,
      context,
    ),
  codeDiscountNodeByCode: ({ code }: { code: string }, { store }) => discountByCode(store, code),
};

export const discountMutations: Roots = {
  discountCodeBasicCreate: ({ basicCodeDiscount: input }: { basicCodeDiscount: BasicInput }, { store }) =>
    refusing(
      () => {
        const discount = store.tables.discounts.put(discountFrom(store, input));
        store.emit("discounts/create", payload(store, discount));
        return { codeDiscountNode: discount };
      },
      { codeDiscountNode: null },
    ),
  discountCodeDeactivate: ({ id }: { id: string }, { store }) => switched(store, id, false),
  discountCodeActivate: ({ id }: { id: string }, { store }) => switched(store, id, true),
};

const searchable = (context: Context): Searchable<Discount> => ({
  text: (one) => [one.title, one.code],
  filters: {
    id: (one) => numericId(one.id),
    title: (one) => one.title,
    code: (one) => one.code,
    status: (one) => statusOf(context.store, one),
    method: (one) => (one.code ? "code" : "automatic"),
    discount_type: (one) => (one.percentage === null ? "fixed_amount" : "percentage"),
    times_used: (one) => one.used,
    starts_at: (one) => one.startsAt,
    ends_at: (one) => one.endsAt,
    created_at: (one) => one.createdAt,
    updated_at: (one) => one.updatedAt,
  },
});

const keys: Record<string, SortValue<Discount>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  CREATED_AT: (one) => one.createdAt,
  UPDATED_AT: (one) => one.updatedAt,
  STARTS_AT: (one) => one.startsAt,
  ENDS_AT: (one) => one.endsAt,
  TITLE: (one) => one.title,
};

function found(args: { query?: string | null; sortKey: string }, context: Context, path: string): Discount[] {
  const list = context.store.tables.discounts.search(searcher(args.query, searchable(context), context, path));
  return inOrder(list, args.sortKey, keys, path);
}

function switched(store: Store, id: string, active: boolean): unknown {
  return refusing(
    () => {
      const discount = store.tables.discounts.get(id);
      if (!discount) throw new Refusal(userError(["id"], "Code discount does not exist.", "INVALID"));
      Object.assign(discount, { active, updatedAt: store.time(), ...(!active && { endsAt: store.time() }) });
      return { codeDiscountNode: store.tables.discounts.put(discount) };
    },
    { codeDiscountNode: null },
  );
}

function discountFrom(store: Store, input: BasicInput): Discount {
  checkBasics(store, input);
  const value = input.customerGets?.value;
  if (input.customerGets?.items?.collections) throw notImplemented("discounts on collections");
  const now = store.time();
  return {
    id: store.id("DiscountCodeNode"),
    kind: "code-basic",
    title: input.title ?? "",
    code: input.code ?? "",
    codeId: gid("DiscountRedeemCode", store.count("code")),
    startsAt: input.startsAt ?? now,
    endsAt: input.endsAt ?? null,
    usageLimit: input.usageLimit ?? null,
    used: 0,
    usedBy: [],
    appliesOncePerCustomer: input.appliesOncePerCustomer ?? false,
    percentage: value?.percentage ?? null,
    amount: value?.discountAmount ? cents(value.discountAmount.amount ?? 0) : null,
    eachItem: value?.discountAmount?.appliesOnEachItem ?? false,
    productIds: input.customerGets?.items?.products?.productsToAdd ?? [],
    customerIds: (input.context ?? input.customerSelection)?.customers?.add ?? [],
    ...minimums(input),
    combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: false, ...input.combinesWith },
    tags: tidyTags(input.tags ?? []),
    active: true,
    createdAt: now,
    updatedAt: now,
  };
}

function minimums({ minimumRequirement: minimum }: BasicInput) {
  const [subtotal, quantity] = [
    minimum?.subtotal?.greaterThanOrEqualToSubtotal,
    minimum?.quantity?.greaterThanOrEqualToQuantity,
  ];
  return { minimumSubtotal: subtotal ? cents(subtotal) : null, minimumQuantity: quantity ? Number(quantity) : null };
}

function checkBasics(store: Store, input: BasicInput): void {
  const refuse = (field: string, message: string, code: string) =>
    new Refusal(userError(["basicCodeDiscount", field], message, code));
  if (!input.title) throw refuse("title", "Title can't be blank", "BLANK");
  if (!input.code) throw refuse("code", "Code can't be blank", "BLANK");
  if (discountByCode(store, input.code))
    throw refuse("code", "Code must be unique. Please try a different code.", "TAKEN");
  if (input.endsAt && input.startsAt && input.endsAt <= input.startsAt)
    throw refuse("endsAt", "Ends at needs to be after starts_at", "INVALID");
  const percentage = input.customerGets?.value?.percentage;
  if (percentage !== null && percentage !== undefined && (percentage <= 0 || percentage > 1)) {
    const field = ["basicCodeDiscount", "customerGets", "value", "percentage"];
    throw new Refusal(userError(field, "Value must be between 0.0 and 1.0", "VALUE_OUTSIDE_RANGE"));
  }
}

function payload(store: Store, discount: Discount) {
  const { id: admin_graphql_api_id, title, createdAt: created_at, updatedAt: updated_at } = discount;
  return { admin_graphql_api_id, title, status: statusOf(store, discount), created_at, updated_at };
}
