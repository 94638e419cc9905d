import { hasNewerCart, type Cart, type CartItem } from "#app/shopify/checkouts.ts";
import type { AutomationContext, Recipient } from "./automation.ts";
import type { CartPayload } from "./cart-payload.ts";

/** Somebody who left a cart, with what of it can still be had. */
export type ToShopper = Recipient & { cart: Cart; items: CartItem[] };

/** Whose networks want one text a cart, within 48 hours of its being left. */
const oneTextOnly = ["US", "CA"];

/** Why this step says nothing, in words for the merchant; undefined where it speaks. */
export async function whySilent(
  payload: CartPayload,
  to: ToShopper,
  context: AutomationContext,
): Promise<string | undefined> {
  const { cart } = to;
  if (!payload.url) return "Shopify gives no link to the cart";
  if (cart.isOrdered) return "ordered";
  if (cart.customer?.lastOrderAt && cart.customer.lastOrderAt > cart.createdAt) return "has ordered since";
  if (to.items.length === 0) return "nothing in the cart can be had any more";
  if (Number(cart.total.amount) === 0) return "the cart costs nothing";
  return (await whyNotThem(payload, to, context)) ?? ((await hasNewerCart(context.admin, cart)) ? newer : undefined);
}

const newer = "has filled another cart since";

async function whyNotThem(payload: CartPayload, to: ToShopper, { step, standingOf }: AutomationContext) {
  const standing = await standingOf(to);
  if (!standing) return "no phone number";
  if (!standing.mayBeTold) return "has not agreed to offers by text";
  if (step !== "soon" && oneTextOnly.includes(standing.country ?? "US"))
    return "skipped: numbers of the US and Canada get one text a cart";
  const since = payload.changedAt ?? to.cart.createdAt;
  return standing.heardAt && standing.heardAt > since ? "has texted since" : undefined;
}
