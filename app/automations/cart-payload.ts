import { z } from "zod";
import { gidOf, Id } from "./order-news-payload.ts";

const text = z.string().nullish();

/** What a checkout webhook tells. It names no gid, and all that tells of a person may be absent. */
export const CartPayload = z
  .object({
    id: Id,
    updated_at: text,
    completed_at: text,
    source_name: text,
    abandoned_checkout_url: text,
    phone: text,
    sms_marketing_phone: text,
    customer_locale: text,
    customer: z.object({ phone: text }).nullish(),
    line_items: z.array(z.unknown()).nullish(),
  })
  .transform((cart) => ({
    id: gidOf("AbandonedCheckout", cart.id),
    changedAt: cart.updated_at ? new Date(cart.updated_at) : null,
    /** Ordered; or not filled by a shopper in the online shop. */
    isNoCart: !!cart.completed_at || ["pos", "shopify_draft_order"].includes(cart.source_name ?? ""),
    url: cart.abandoned_checkout_url ?? "",
    /** Their own: an address may carry somebody else's, who must not read what they want to buy. */
    phones: [cart.sms_marketing_phone, cart.customer?.phone, cart.phone],
    locale: cart.customer_locale ?? null,
    count: cart.line_items?.length ?? 0,
  }));
export type CartPayload = z.infer<typeof CartPayload>;
