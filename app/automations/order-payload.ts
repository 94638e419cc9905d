import { z } from "zod";
import type { Recipient } from "./automation.ts";

// Keys of personal data are absent, not null, where the app is not approved for them; so every one of them is optional.
const text = z.string().nullish();
const Person = z.object({ first_name: text, last_name: text, name: text, phone: text }).nullish();
const Customer = z
  .object({
    admin_graphql_api_id: text,
    id: z.union([z.number(), z.string()]).nullish(),
    first_name: text,
    last_name: text,
    phone: text,
    locale: text,
  })
  .nullish();

/**
 * What the texts about orders read of Shopify's order webhooks (api 2026-07). Not whether an order is a test: on a development store
 * each is one, and its merchant is to see what customers will get.
 */
export const OrderPayload = z
  .object({
    id: z.union([z.number(), z.string()]),
    admin_graphql_api_id: text,
    name: text,
    tags: z.union([z.string(), z.array(z.string())]).nullish(),
    order_number: z.union([z.number(), z.string()]).nullish(),
    phone: text,
    customer_locale: text,
    customer: Customer,
    billing_address: Person,
    shipping_address: Person,
    fulfillments: z
      .array(z.object({ status: text, tracking_url: text, tracking_urls: z.array(z.string()).nullish() }))
      .nullish(),
  })
  .transform(({ id, admin_graphql_api_id, ...order }) => ({
    ...order,
    admin_graphql_api_id: admin_graphql_api_id || `gid://shopify/Order/${id}`,
  }));
export type OrderPayload = z.infer<typeof OrderPayload>;

const nameOf = (
  person: { first_name?: string | null; last_name?: string | null; name?: string | null } | null | undefined,
) => (person ? [person.first_name, person.last_name].filter(Boolean).join(" ") || (person.name ?? "") : "");

const fullName = ({ customer, shipping_address, billing_address }: OrderPayload) =>
  nameOf(customer) || nameOf(shipping_address) || nameOf(billing_address);

/** The person of an order. Their own number comes first; an address may carry somebody else's. */
export function recipientOf(order: OrderPayload): Recipient {
  const { customer, customer_locale, phone, shipping_address, billing_address } = order;
  return {
    customerId: customer?.admin_graphql_api_id ?? (customer?.id ? `gid://shopify/Customer/${customer.id}` : null),
    name: fullName(order),
    locale: customer_locale ?? customer?.locale ?? null,
    phones: [customer?.phone, phone, shipping_address?.phone, billing_address?.phone],
  };
}

export const valuesOf = (order: OrderPayload) => ({
  customer: { name: fullName(order) },
  order: { number: String(order.order_number ?? order.name?.replace(/^#/, "") ?? ""), name: order.name ?? "" },
});

export const trackingUrlOf = ({ fulfillments }: OrderPayload) =>
  fulfillments?.map(({ tracking_url, tracking_urls }) => tracking_url || tracking_urls?.[0]).findLast((url) => url) ??
  "";

/** Shopify writes tags as one line. */
export const hasTag = ({ tags }: OrderPayload, tag: string) =>
  (Array.isArray(tags) ? tags : (tags ?? "").split(/,\s*/)).includes(tag);

export const sampleOrder = {
  shop: { name: "Demo Shop", url: "https://demo-shop.example", phone: "+18005550199", email: "help@demo-shop.example" },
  customer: { name: "Ann Lee" },
  order: { number: "1001", name: "#1001" },
};
