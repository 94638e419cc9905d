import { randomUUID } from "node:crypto";
import type { Gid } from "../gid.ts";
import { invalidId, Refusal, userError } from "../graphql/errors.ts";
import { cents } from "../money.ts";
import type { PricedLine, ShippingLine } from "../store/records/draft.ts";
import type { AppliedDiscount } from "../store/records/offer.ts";
import type { Attribute } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";

type MoneyInput = { amount: string; currencyCode: string };
export type DiscountInput = {
  title?: string | null;
  description?: string | null;
  value: number;
  valueType: "FIXED_AMOUNT" | "PERCENTAGE";
  amountWithCurrency?: MoneyInput | null;
};
export type DraftLineInput = {
  variantId?: string | null;
  quantity: number;
  title?: string | null;
  sku?: string | null;
  uuid?: string | null;
  originalUnitPrice?: string | null;
  originalUnitPriceWithCurrency?: MoneyInput | null;
  priceOverride?: MoneyInput | null;
  appliedDiscount?: DiscountInput | null;
  customAttributes?: Attribute[] | null;
  requiresShipping?: boolean | null;
  taxable?: boolean | null;
};
export type ShippingInput = {
  shippingRateHandle?: string | null;
  title?: string | null;
  price?: string | null;
  priceWithCurrency?: MoneyInput | null;
};

/** A line of a draft, its discount and tax still to be worked out. */
export function lineFrom(store: Store, input: DraftLineInput, index: number): PricedLine {
  const path = ["lineItems", String(index)];
  if (input.quantity < 1)
    throw new Refusal(userError([...path, "quantity"], "Quantity must be greater than or equal to 1"));
  const common = {
    id: store.id("DraftOrderLineItem"),
    uuid: input.uuid ?? randomUUID(),
    quantity: input.quantity,
    priceOverride: input.priceOverride ? cents(input.priceOverride.amount) : null,
    appliedDiscount: input.appliedDiscount ? discountFrom(input.appliedDiscount) : null,
    discount: 0,
    tax: 0,
    customAttributes: input.customAttributes ?? [],
  };
  return input.variantId ? variantLine(store, input.variantId, common, path) : customLine(input, common, path);
}

type CommonLine = Pick<
  PricedLine,
  "id" | "uuid" | "quantity" | "priceOverride" | "appliedDiscount" | "discount" | "tax" | "customAttributes"
>;

function variantLine(store: Store, id: Gid, common: CommonLine, path: string[]): PricedLine {
  const variant = store.tables.variants.get(id);
  const product = store.tables.products.get(variant?.productId);
  if (!variant || !product) {
    const number = id.split("/").at(-1);
    throw new Refusal(userError([...path, "variantId"], `Product with ID ${number} is no longer available.`));
  }
  return {
    ...common,
    variantId: id,
    productId: product.id,
    title: product.title,
    variantTitle: variant.title === "Default Title" ? null : variant.title,
    sku: variant.sku,
    vendor: product.vendor,
    unitPrice: common.priceOverride ?? variant.price,
    taxable: variant.taxable,
    requiresShipping: variant.requiresShipping,
    grams: variant.grams,
  };
}

function customLine(input: DraftLineInput, common: CommonLine, path: string[]): PricedLine {
  if (!input.title) throw new Refusal(userError([...path, "title"], "Merchandise title is empty."));
  const given = input.originalUnitPriceWithCurrency?.amount ?? input.originalUnitPrice;
  if (given === undefined || given === null) {
    throw new Refusal(userError([...path, "originalUnitPrice"], "Price is missing"));
  }
  if (cents(given) < 0)
    throw new Refusal(userError([...path, "originalUnitPrice"], "Cannot send negative price for line_item"));
  return {
    ...common,
    variantId: null,
    productId: null,
    title: input.title,
    variantTitle: null,
    sku: input.sku ?? null,
    vendor: null,
    unitPrice: common.priceOverride ?? cents(given),
    taxable: input.taxable ?? true,
    requiresShipping: input.requiresShipping ?? true,
    grams: 0,
  };
}

export function shippingFrom(store: Store, input: ShippingInput): ShippingLine {
  const id = store.id("ShippingLine");
  if (input.shippingRateHandle) {
    const rate = store.rates.find((one) => one.handle === input.shippingRateHandle);
    if (!rate) throw invalidId(input.shippingRateHandle);
    return { id, title: input.title ?? rate.title, price: rate.price, discount: 0, handle: rate.handle, custom: false };
  }
  const given = input.priceWithCurrency?.amount ?? input.price ?? "0";
  if (!input.title) throw new Refusal(userError(["shippingLine", "title"], "Title can't be blank"));
  return { id, title: input.title, price: cents(given), discount: 0, handle: null, custom: true };
}

export function discountFrom(input: DiscountInput): AppliedDiscount {
  const { title = null, value, valueType } = input;
  return { title, value, valueType, description: input.description ?? "", amount: 0 };
}
