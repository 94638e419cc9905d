import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import {
  createDiscountCode,
  findDiscountByCode,
  listDiscounts,
  type CodeBasicFields,
  type CodeShippingFields,
  type FindDiscountByCodeData,
  type ListDiscountsData,
} from "./operations.ts";

/** What a discount takes off. `each`: off every piece rather than once. */
export type DiscountValue =
  { off: "percent"; percent: number } | { off: "amount"; amount: Money; each: boolean } | { off: "shipping" };

/** A discount with one code that customers type. */
export type CodeDiscount = {
  id: string;
  code: string;
  title: string;
  value: DiscountValue;
  minimum: { subtotal: Money } | { quantity: number } | null;
  /** Only for some products, or for some customers. */
  limitedItems: boolean;
  limitedCustomers: boolean;
  status: "ACTIVE" | "EXPIRED" | "SCHEDULED";
  usedUp: boolean;
  createdAt: Date;
  startsAt: Date;
  endsAt: Date | null;
};

/** Shopify gives at most 250 a page; a shop with more running at once finds its newest here. */
const mostListed = 100;
/** As many as a merchant may have told. */
export const mostTold = 30;

/** The code discounts that run, or will, the newest first; those of thousands of codes, and of other apps, are left out. */
export const currentDiscounts = (admin: AdminRequest): Promise<CodeDiscount[]> =>
  list(admin, "method:code AND (status:active OR status:scheduled)", mostListed);

/**
 * What every customer may be told now: of the discounts that the merchant ticked those that have begun, are not over, not used up and
 * bound to nobody. None where nothing is ticked, and then Shopify is not asked.
 */
export async function publicDiscounts(
  admin: AdminRequest,
  { toldDiscounts }: { toldDiscounts: readonly string[] },
): Promise<CodeDiscount[]> {
  return (await discountsById(admin, toldDiscounts)).filter(canBeTold);
}

const canBeTold = ({ status, usedUp, limitedCustomers }: CodeDiscount) =>
  status === "ACTIVE" && !usedUp && !limitedCustomers;

/** Those that are still there. */
export async function discountsById(admin: AdminRequest, ids: readonly string[]): Promise<CodeDiscount[]> {
  const numbers = ids.map((id) => id.split("/").at(-1)).slice(0, mostTold);
  if (numbers.length === 0) return [];
  const found = await list(admin, numbers.map((number) => `id:${number}`).join(" OR "), mostTold);
  // A search that Shopify reads otherwise than meant must not tell of a discount that nobody named.
  return found.filter(({ id }) => ids.includes(id));
}

export async function discountByCode(admin: AdminRequest, code: string): Promise<CodeDiscount | undefined> {
  const { codeDiscountNodeByCode: node } = await admin(findDiscountByCode, { code });
  return node ? toDiscount(node.id, node.codeDiscount) : undefined;
}

export type NewCode = {
  code: string;
  title: string;
  value: { percent: number } | { amount: Money };
  startsAt: Date;
  endsAt?: Date;
  /** For orders of at least so much. */
  from?: Money;
  /** How often it may be used at all. */
  uses?: number;
  /** Nobody else may use it. */
  customerId?: string;
};

/** Refused with code TAKEN where there is such a code: safe to repeat with a code that nobody else would make. */
export async function createCode(admin: AdminRequest, wish: NewCode): Promise<Change<string>> {
  const { code, title, value, startsAt, endsAt, from, uses, customerId } = wish;
  const off =
    "percent" in value
      ? { percentage: value.percent / 100 }
      : { discountAmount: { amount: value.amount.amount, appliesOnEachItem: false } };
  const { discountCodeBasicCreate: payload } = await admin(createDiscountCode, {
    input: {
      ...{ code, title, startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() },
      ...{ usageLimit: uses, appliesOncePerCustomer: true },
      minimumRequirement: from && { subtotal: { greaterThanOrEqualToSubtotal: from.amount } },
      customerGets: { value: off, items: { all: true } },
      context: customerId ? { customers: { add: [customerId] } } : { all: "ALL" },
    },
  });
  return changeOf(payload, payload?.codeDiscountNode?.id);
}

async function list(admin: AdminRequest, search: string, first: number): Promise<CodeDiscount[]> {
  const { discountNodes } = await admin(listDiscounts, { search, first });
  return discountNodes.nodes.flatMap(({ id, discount }) => toDiscount(id, discount) ?? []);
}

type Listed = ListDiscountsData["discountNodes"]["nodes"][number]["discount"];
type Found = NonNullable<FindDiscountByCodeData["codeDiscountNodeByCode"]>["codeDiscount"];

function toDiscount(id: string, found: Listed | Found): CodeDiscount | undefined {
  if (found.__typename !== "DiscountCodeBasic" && found.__typename !== "DiscountCodeFreeShipping") return undefined;
  const code = found.codes.nodes[0]?.code;
  // Many codes on one discount are each somebody's own.
  if (!code || found.codesCount?.count !== 1) return undefined;
  const basic = found.__typename === "DiscountCodeBasic" ? found : undefined;
  const value = basic ? valueOf(basic) : ({ off: "shipping" } as const);
  if (!value) return undefined;
  return {
    ...{ id: asNode(id), code, title: found.title, status: found.status, value },
    minimum: minimumOf(found),
    limitedItems: !!basic && basic.customerGets.items.__typename !== "AllDiscountItems",
    limitedCustomers: found.context.__typename !== "DiscountBuyerSelectionAll",
    usedUp: found.usageLimit !== null && found.asyncUsageCount >= found.usageLimit,
    createdAt: new Date(found.createdAt),
    startsAt: new Date(found.startsAt),
    endsAt: found.endsAt ? new Date(found.endsAt) : null,
  };
}

/** The same discount has an id as a code discount and one as a discount of any kind. */
const asNode = (id: string) => id.replace("/DiscountCodeNode/", "/DiscountNode/");

function valueOf({ customerGets: { value } }: CodeBasicFields): DiscountValue | undefined {
  switch (value.__typename) {
    case "DiscountPercentage":
      return { off: "percent", percent: Number((value.percentage * 100).toFixed(2)) };
    case "DiscountAmount":
      return { off: "amount", amount: value.amount, each: value.appliesOnEachItem };
    default:
      return undefined;
  }
}

function minimumOf({ minimumRequirement: minimum }: CodeBasicFields | CodeShippingFields): CodeDiscount["minimum"] {
  switch (minimum?.__typename) {
    case "DiscountMinimumSubtotal":
      return { subtotal: minimum.greaterThanOrEqualToSubtotal };
    case "DiscountMinimumQuantity":
      return { quantity: Number(minimum.greaterThanOrEqualToQuantity) };
    default:
      return null;
  }
}
