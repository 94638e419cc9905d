import { changeOf, type AdminRequest, type Change, type Money, type UserError } from "./admin.ts";
import {
  calculateDraftOrder,
  completeDraftOrder,
  createDraftOrder,
  deleteDraftOrder,
  findDraftOrders,
  listPaymentTerms,
  readDraftOrder,
  type AttributeInput,
  type CalculateDraftOrderData,
  type DraftOrderFields,
  type DraftOrderInput,
  type DraftOrderStatus,
  type MailingAddressInput,
} from "./operations.ts";

/** What a customer wants to order by text. */
export type Basket = {
  /** Left out for somebody whom the shop does not know yet. */
  customerId?: string;
  /** `price`: of one, where it is not what the product costs. */
  lines: { variantId: string; quantity: number; attributes?: AttributeInput[]; price?: Money }[];
  address?: MailingAddressInput;
  /** A rate that Shopify offered (`Quote.shippingOptions`). */
  shippingHandle?: string;
  /** Instead of a rate: it costs nothing to have it, as where it is fetched. */
  freeShipping?: { title: string; currencyCode: string };
  discountCodes?: string[];
  email?: string;
  phone?: string;
  note?: string;
  /** At most 40 characters each. */
  tags?: string[];
  attributes?: AttributeInput[];
  reserveUntil?: Date;
  /** `dueOnFulfillment`: the order is placed now and paid in cash when it comes. */
  paymentTermsId?: string;
};

/** What it would cost, in the currency that the customer pays in. */
export type Quote = {
  lines: {
    variantId: string | null;
    title: string;
    variantTitle: string | null;
    quantity: number;
    unitPrice: Money;
    total: Money;
  }[];
  subtotal: Money;
  discount: Money;
  shipping: Money;
  tax: Money;
  taxesIncluded: boolean;
  total: Money;
  shippingOptions: { handle: string; title: string; price: Money }[];
  warnings: UserError[];
  /** Discount codes that take nothing off this order. */
  refusedCodes: string[];
};

export type DraftOrder = {
  id: string;
  name: string;
  status: DraftOrderStatus;
  /** Shopify still works out taxes and shipping until it is. */
  ready: boolean;
  invoiceUrl: string | null;
  tags: string[];
  total: Money;
  order: { id: string; name: string; payment: string | null; statusUrl: string } | null;
};

export async function calculate(admin: AdminRequest, basket: Basket): Promise<Change<Quote>> {
  const { draftOrderCalculate: payload } = await admin(calculateDraftOrder, { input: toInput(basket) });
  return changeOf(payload, payload?.calculatedDraftOrder ? toQuote(payload.calculatedDraftOrder) : undefined);
}

/** Not safe to repeat: give it a tag of its own, and look with `findDraftsByTag` first. */
export async function createDraft(admin: AdminRequest, basket: Basket): Promise<Change<DraftOrder>> {
  const { draftOrderCreate: payload } = await admin(createDraftOrder, { input: toInput(basket) });
  return changeOf(payload, payload?.draftOrder ? toDraft(payload.draftOrder) : undefined);
}

export async function findDraft(admin: AdminRequest, id: string): Promise<DraftOrder | undefined> {
  const { draftOrder } = await admin(readDraftOrder, { id });
  return draftOrder ? toDraft(draftOrder) : undefined;
}

/** Drafts by their tag. Shopify's search is some seconds behind its writes. */
export async function findDraftsByTag(admin: AdminRequest, tag: string): Promise<DraftOrder[]> {
  const { draftOrders } = await admin(findDraftOrders, { search: `tag:'${tag.replace(/[\\']/g, "\\$&")}'` });
  return draftOrders.nodes.filter(({ tags }) => tags.includes(tag)).map(toDraft);
}

/**
 * Makes the draft an order: to be paid later where it has payment terms, else as paid. Look with `findDraft` before
 * doing it again.
 */
export async function completeDraft(admin: AdminRequest, id: string): Promise<Change<DraftOrder>> {
  const { draftOrderComplete: payload } = await admin(completeDraftOrder, { id });
  return changeOf(payload, payload?.draftOrder ? toDraft(payload.draftOrder) : undefined);
}

/** Safe to repeat. */
export async function deleteDraft(admin: AdminRequest, id: string): Promise<Change<string>> {
  const { draftOrderDelete: payload } = await admin(deleteDraftOrder, { id });
  return changeOf(payload, payload?.deletedId);
}

const termsOfShops = new Map<string, string>();

/** The id of the shop's payment terms "Due on fulfillment". Asked once a shop: they are Shopify's own and do not change. */
export async function dueOnFulfillment(admin: AdminRequest, domain: string): Promise<string | undefined> {
  const known = termsOfShops.get(domain);
  if (known) return known;
  const { paymentTermsTemplates: templates } = await admin(listPaymentTerms, { type: "FULFILLMENT" });
  const id = templates.find(({ paymentTermsType }) => paymentTermsType === "FULFILLMENT")?.id;
  if (id) termsOfShops.set(domain, id);
  return id;
}

const toInput = (basket: Basket): DraftOrderInput => ({
  purchasingEntity: basket.customerId ? { customerId: basket.customerId } : undefined,
  lineItems: basket.lines.map(({ variantId, quantity, attributes, price }) => ({
    variantId,
    quantity,
    customAttributes: attributes,
    priceOverride: price && { amount: price.amount, currencyCode: price.currencyCode },
  })),
  shippingAddress: basket.address,
  shippingLine: shippingLine(basket),
  acceptAutomaticDiscounts: true,
  discountCodes: basket.discountCodes,
  email: basket.email,
  phone: basket.phone,
  note: basket.note,
  tags: basket.tags,
  customAttributes: basket.attributes,
  reserveInventoryUntil: basket.reserveUntil?.toISOString(),
  paymentTerms: basket.paymentTermsId ? { paymentTermsTemplateId: basket.paymentTermsId } : undefined,
});

function shippingLine({ shippingHandle, freeShipping }: Basket): DraftOrderInput["shippingLine"] {
  if (!freeShipping) return shippingHandle ? { shippingRateHandle: shippingHandle } : undefined;
  const { title, currencyCode } = freeShipping;
  return { title, priceWithCurrency: { amount: "0.00", currencyCode } };
}

type Calculated = NonNullable<NonNullable<CalculateDraftOrderData["draftOrderCalculate"]>["calculatedDraftOrder"]>;

const toQuote = (found: Calculated): Quote => ({
  lines: found.lineItems.map(
    ({ title, variantTitle, quantity, variant, originalUnitPriceSet, discountedTotalSet }) => ({
      variantId: variant?.id ?? null,
      title,
      variantTitle,
      quantity,
      unitPrice: originalUnitPriceSet.presentmentMoney,
      total: discountedTotalSet.presentmentMoney,
    }),
  ),
  subtotal: found.lineItemsSubtotalPrice.presentmentMoney,
  discount: found.totalDiscountsSet.presentmentMoney,
  shipping: found.totalShippingPriceSet.presentmentMoney,
  tax: found.totalTaxSet.presentmentMoney,
  taxesIncluded: found.taxesIncluded,
  total: found.totalPriceSet.presentmentMoney,
  shippingOptions: found.availableShippingRates,
  warnings: found.warnings.map(({ errorCode, field, message }) => ({ code: errorCode, field: [field], message })),
  refusedCodes: found.warnings.flatMap((warning) =>
    "discountCode" in warning && warning.discountCode ? [warning.discountCode] : [],
  ),
});

const toDraft = (found: DraftOrderFields): DraftOrder => ({
  id: found.id,
  name: found.name,
  status: found.status,
  ready: found.ready,
  invoiceUrl: found.invoiceUrl,
  tags: found.tags,
  total: found.totalPriceSet.presentmentMoney,
  order: found.order && {
    id: found.order.id,
    name: found.order.name,
    payment: found.order.displayFinancialStatus,
    statusUrl: found.order.statusPageUrl,
  },
});
