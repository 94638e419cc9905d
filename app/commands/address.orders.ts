import type { PostalAddress } from "#app/contacts/postal-address.ts";
import type { Customer } from "#app/shopify/customers.ts";
import { orderById, sendOrderTo, type Order } from "#app/shopify/orders.ts";
import { isSame } from "./address.save.ts";
import type { CommandRequest } from "./command.ts";

export const numberOf = ({ name }: Order) => name.replace(/^#/, "");
export const numbersOf = (orders: readonly { number: string }[]) => orders.map(({ number }) => number).join(", ");

/** Not sent yet, and to be sent somewhere: what is collected has no address. */
export const isOpen = ({ cancelledAt, fulfillment, address }: Order): boolean =>
  !cancelledAt && address !== null && ["UNFULFILLED", "ON_HOLD", "SCHEDULED"].includes(fulfillment);

/** What it costs to send an order abroad was not in its price. */
export const isNear = (order: Order, { countryCode }: PostalAddress): boolean =>
  order.address?.countryCodeV2 === countryCode;

type Named = { id: string; number: string };

/** Sends orders there that were not sent yet, each once. `left`: those that were sent meanwhile, or that Shopify would not change. */
export async function sendThere(
  { admin, journal }: CommandRequest,
  customer: Customer,
  { orders, address }: { orders: readonly Named[]; address: PostalAddress },
): Promise<{ moved: Named[]; left: Named[] }> {
  const [moved, left]: [Named[], Named[]] = [[], []];
  for (const named of orders) {
    const { done } = await journal(`address of ${named.id}`, {
      find: async () => {
        const order = await orderById(admin, named.id);
        return order?.address && isSame(order.address, address) ? { done: true } : undefined;
      },
      act: async () => {
        const order = await orderById(admin, named.id);
        const isTheirs = order?.customerId === customer.id;
        if (!order?.address || !isTheirs || !isOpen(order) || !isNear(order, address)) return { done: false };
        const { firstName, lastName, phone } = order.address;
        const sent = await sendOrderTo(admin, {
          orderId: order.id,
          // What the old address had and the new one has not must go.
          address: { ...empty, ...address, firstName, lastName, phone },
        });
        return { done: sent.done !== undefined };
      },
    });
    (done ? moved : left).push(named);
  }
  return { moved, left };
}

const empty = { address2: null, provinceCode: null, zip: null, company: null };
