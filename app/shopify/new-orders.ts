import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import { createOrder, type MailingAddressInput } from "./operations.ts";

/** An order as it is to stand in the books, all of it worked out before. Amounts are in the shop's own currency. */
export type NewOrder = {
  customerId: string;
  lines: { variantId: string; quantity: number; unitPrice: Money; attributes?: { key: string; value: string }[] }[];
  /** Taken off the goods. */
  discount?: { code: string; amount: Money };
  shipping?: { title: string; price: Money };
  tax?: { amount: Money; rate: string };
  taxesIncluded: boolean;
  /** What has been paid of it already, and by what; the rest is due. */
  paid: { amount: Money; by: string };
  address?: MailingAddressInput;
  email?: string;
  phone: string;
  note: string;
  tags: string[];
  attributes: { key: string; value: string }[];
};

export type MadeOrder = { id: string; name: string; total: Money; outstanding: Money };

/**
 * Enters an order of which a part is paid. A draft cannot be paid in part, and a manual payment of a part is for Plus shops only;
 * this is for all. Not safe to repeat: look among the customer's orders first. Refused where stock is short.
 */
export async function enterOrder(admin: AdminRequest, wanted: NewOrder): Promise<Change<MadeOrder>> {
  const { orderCreate: payload } = await admin(createOrder, {
    order: toInput(wanted),
    options: { inventoryBehaviour: "DECREMENT_OBEYING_POLICY", sendReceipt: true },
  });
  const made = payload?.order;
  return changeOf(
    payload,
    made && {
      id: made.id,
      name: made.name,
      total: made.totalPriceSet.presentmentMoney,
      outstanding: made.totalOutstandingSet.presentmentMoney,
    },
  );
}

const bag = ({ amount, currencyCode }: Money) => ({ shopMoney: { amount, currencyCode } });

const toInput = ({ customerId, lines, discount, shipping, tax, paid, attributes, address, ...rest }: NewOrder) => ({
  ...rest,
  customer: { toAssociate: { id: customerId } },
  lineItems: lines.map(({ variantId, quantity, unitPrice, attributes: own }) => ({
    variantId,
    quantity,
    priceSet: bag(unitPrice),
    properties: own?.map(({ key, value }) => ({ name: key, value })),
  })),
  shippingAddress: address,
  customAttributes: attributes,
  ...(shipping && { shippingLines: [{ title: shipping.title, priceSet: bag(shipping.price) }] }),
  ...(tax && { taxLines: [{ title: "Tax", rate: tax.rate, priceSet: bag(tax.amount) }] }),
  ...(discount && {
    discountCode: { itemFixedDiscountCode: { code: discount.code, amountSet: bag(discount.amount) } },
  }),
  financialStatus: "PARTIALLY_PAID" as const,
  transactions: [{ kind: "SALE" as const, status: "SUCCESS" as const, gateway: paid.by, amountSet: bag(paid.amount) }],
});
