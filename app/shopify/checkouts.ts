import type { AdminRequest, Money } from "./admin.ts";
import { listCartsOf, readCart, type ReadCartData } from "./operations.ts";

/** What somebody filled a cart with and left at the checkout, as it stands at this moment. */
export type Cart = {
  id: string;
  createdAt: Date;
  isOrdered: boolean;
  total: Money;
  customer: CartOwner | null;
  items: CartItem[];
};

export type CartOwner = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  phone: string | null;
  /** Of whatever they ordered last, by text or anywhere. */
  lastOrderAt: Date | null;
};

export type CartItem = {
  title: string;
  quantity: number;
  /** Null where the product is gone. */
  variantId: string | null;
  available: boolean;
  /** Sold by another way than goods are: for a day and time, or as a code. */
  isSpecial: boolean;
};

/** By its gid. Undefined where Shopify keeps no such cart, such as one without a way to reach its owner. */
export async function cartById(admin: AdminRequest, id: string): Promise<Cart | undefined> {
  const { abandonedCheckouts } = await admin(readCart, { search: `id:${numberIn(id)}` });
  // A search that Shopify reads otherwise than meant must not show somebody another's cart.
  const found = abandonedCheckouts.nodes.find((one) => one.id === id);
  return found && toCart(found);
}

/** Whether they have filled another cart since. */
export async function hasNewerCart(admin: AdminRequest, { id, createdAt, customer }: Cart): Promise<boolean> {
  if (!customer) return false;
  const { abandonedCheckouts } = await admin(listCartsOf, { search: `customer_id:${numberIn(customer.id)}` });
  return abandonedCheckouts.nodes.some(
    (one) => one.id !== id && one.customer?.id === customer.id && new Date(one.createdAt) > createdAt,
  );
}

const numberIn = (id: string) => id.split("/").at(-1);

type Found = ReadCartData["abandonedCheckouts"]["nodes"][number];

const toCart = ({ id, createdAt, completedAt, totalPriceSet, customer, lineItems }: Found): Cart => ({
  id,
  createdAt: new Date(createdAt),
  isOrdered: completedAt !== null,
  total: totalPriceSet.presentmentMoney,
  customer: customer && {
    ...{ id: customer.id, firstName: customer.firstName, lastName: customer.lastName, locale: customer.locale },
    phone: customer.defaultPhoneNumber?.phoneNumber ?? null,
    lastOrderAt: customer.lastOrder && new Date(customer.lastOrder.createdAt),
  },
  items: lineItems.nodes.map(({ title, variantTitle, quantity, product, variant }) => ({
    title: [title, variantTitle].filter(Boolean).join(" "),
    quantity,
    variantId: variant?.id ?? null,
    available: variant?.availableForSale ?? false,
    isSpecial: product === null || product.isGiftCard || product.booking !== null,
  })),
});
