import { randomBytes } from "node:crypto";
import { addressOf } from "../seed/people.ts";
import type { Checkout } from "../store/records/draft.ts";
import type { Order } from "../store/records/order.ts";
import type { Address } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { draftFrom } from "../trade/draft-orders.ts";
import { completeCheckout } from "../trade/place-order.ts";
import { checkoutPayload } from "../webhooks/payloads/checkout.ts";
import type { Act } from "./act.ts";

export type Line = { sku: string; quantity: number };

export function checkoutActions(store: Store, act: Act) {
  return {
    /** A shopper fills a cart in the online shop and gets as far as the checkout. */
    startCheckout: (given: {
      phone?: string;
      email?: string;
      lines: Line[];
      address?: Partial<Address>;
      acceptsSms?: boolean;
    }): Checkout =>
      act(() => {
        const lineItems = given.lines.map(({ sku, quantity }) => ({ variantId: store.variant(sku).id, quantity }));
        const draft = draftFrom(store, { lineItems });
        const customer = store.customers.find(
          (one) => one.phone === given.phone || (given.email && one.email === given.email),
        );
        const number = store.count("checkout", 30_000_000_001);
        const name = {
          firstName: customer?.firstName ?? "",
          lastName: customer?.lastName ?? "",
          phone: given.phone ?? "",
        };
        const now = store.time();
        const checkout = store.tables.checkouts.put({
          id: store.id("AbandonedCheckout"),
          name: `#${number}`,
          token: randomBytes(16).toString("hex"),
          customerId: customer?.id ?? null,
          email: given.email ?? customer?.email ?? null,
          phone: given.phone ?? null,
          smsMarketingPhone: given.acceptsSms ? (given.phone ?? null) : null,
          acceptsSmsMarketing: given.acceptsSms ?? false,
          lines: draft.lines,
          shippingAddress: given.address ? addressOf(store, name, given.address) : null,
          discountCodes: [],
          note: "",
          totals: draft.totals,
          completedAt: null,
          createdAt: now,
          updatedAt: now,
        });
        store.emit("checkouts/create", checkoutPayload(store, checkout));
        return checkout;
      }),
    /** They come back and put other things into it. */
    changeCheckout: (id: string, lines: Line[]): Checkout =>
      act(() => {
        const checkout = store.tables.checkouts.get(id);
        if (!checkout || checkout.completedAt) throw new Error(`no open checkout ${id}`);
        const lineItems = lines.map(({ sku, quantity }) => ({ variantId: store.variant(sku).id, quantity }));
        const draft = draftFrom(store, { lineItems });
        Object.assign(checkout, { lines: draft.lines, totals: draft.totals, updatedAt: store.time() });
        store.tables.checkouts.put(checkout);
        store.emit("checkouts/update", checkoutPayload(store, checkout));
        return checkout;
      }),
    /** By a gateway whose money comes later, such as a bank transfer, the order is not paid yet. */
    completeCheckout: (id: string, gateway = "shopify_payments", paid = true): Order =>
      act(() => {
        const checkout = store.tables.checkouts.get(id);
        if (!checkout) throw new Error(`no checkout ${id}`);
        const order = completeCheckout(store, checkout, gateway, paid);
        store.emit("checkouts/update", checkoutPayload(store, checkout));
        return order;
      }),
  };
}
