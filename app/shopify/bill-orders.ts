import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import { createDraftOrder } from "./operations.ts";

/** What is paid for somebody elsewhere: one line, no goods. */
export type BillLine = {
  customerId: string;
  /** What the line says, where no product of the store stands for it. */
  title: string;
  variantId?: string;
  amount: Money;
  attributes: { key: string; value: string }[];
  tags: string[];
  note: string;
};

/**
 * A draft order of exactly this amount: no tax, no discount and no shipping on what is only passed on. Not safe to repeat: give it a
 * tag of its own, and look with `findDraftsByTag` first.
 */
export async function createBillDraft(admin: AdminRequest, bill: BillLine): Promise<Change<{ id: string }>> {
  const { customerId, title, variantId, amount, attributes, tags, note } = bill;
  const price = { amount: amount.amount, currencyCode: amount.currencyCode };
  const line = variantId
    ? { variantId, priceOverride: price }
    : { title, originalUnitPriceWithCurrency: price, requiresShipping: false, taxable: false };
  const { draftOrderCreate: payload } = await admin(createDraftOrder, {
    input: {
      ...{ purchasingEntity: { customerId }, taxExempt: true, acceptAutomaticDiscounts: false, tags, note },
      lineItems: [{ ...line, quantity: 1, customAttributes: attributes }],
    },
  });
  return changeOf(payload, payload?.draftOrder ? { id: payload.draftOrder.id } : undefined);
}
