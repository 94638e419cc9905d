import type { AdminRequest } from "./admin.ts";
import { readCartUrl, readDraftPerson, readOrderPerson, type ReadOrderPersonData } from "./operations.ts";

/** Whom an order or a draft of one is for; any of these may be hidden from the app. */
export type OrderPerson = {
  /** As the shop knows it: #1001, #D12. */
  order: string;
  customerId: string | null;
  name: string;
  locale: string | null;
  /** Their own number first; an address may carry somebody else's. */
  phones: (string | null)[];
};

/** Undefined where Shopify knows no such order. */
export async function personOfOrder(admin: AdminRequest, id: string): Promise<OrderPerson | undefined> {
  const { order } = await admin(readOrderPerson, { id });
  return order ? toPerson(order) : undefined;
}

/** Undefined where Shopify knows no such draft order. */
export async function personOfDraft(admin: AdminRequest, id: string): Promise<OrderPerson | undefined> {
  const { draftOrder } = await admin(readDraftPerson, { id });
  return draftOrder ? toPerson(draftOrder) : undefined;
}

/** Where a cart that was left at the checkout can be paid for. Undefined where Shopify keeps no such cart. */
export async function urlOfCart(admin: AdminRequest, id: string): Promise<string | undefined> {
  const { abandonedCheckouts } = await admin(readCartUrl, { search: `id:${id.split("/").at(-1)}` });
  // A search that Shopify reads otherwise than meant must not send somebody another's cart.
  return abandonedCheckouts.nodes.find((one) => one.id === id)?.abandonedCheckoutUrl;
}

type Found = NonNullable<ReadOrderPersonData["order"]>;

const toPerson = ({ name, phone, customer, shippingAddress, billingAddress }: Found): OrderPerson => ({
  order: name,
  customerId: customer?.id ?? null,
  name:
    [customer?.firstName, customer?.lastName].filter(Boolean).join(" ") ||
    (shippingAddress?.name ?? billingAddress?.name ?? ""),
  locale: customer?.locale ?? null,
  phones: [
    customer?.defaultPhoneNumber?.phoneNumber ?? null,
    phone,
    shippingAddress?.phone ?? null,
    billingAddress?.phone ?? null,
  ],
});
