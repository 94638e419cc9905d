import { maskAddress, splitName } from "#app/contacts/mask.ts";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { UserError } from "#app/shopify/admin.ts";
import { calculate, type Basket, type Quote } from "#app/shopify/draft-orders.ts";
import type { MailingAddressInput } from "#app/shopify/operations.ts";
import type { BuyStep, Offer } from "./buy.basket.ts";
import { ask, type CommandRequest } from "./command.ts";

/** An offer whose price is not known yet. */
export type Unpriced = Omit<Offer, "total" | "shipping" | "payment">;

export type Priced = { offer: Offer; quote: Quote } | { refused: UserError[] };

/** Asks Shopify what it comes to, with the cheapest way of sending it. */
export async function price(
  request: CommandRequest,
  order: Unpriced & Partial<Pick<Offer, "shipping">>,
): Promise<Priced> {
  const first = await calculate(request.admin, basketOf(order, order.shipping?.handle));
  if (!first.done) return { refused: first.refused };
  const [cheapest] = [...first.done.shippingOptions].sort((a, b) => Number(a.price.amount) - Number(b.price.amount));
  const chosen = first.done.shippingOptions.find(({ title }) => title === order.shipping?.title) ?? cheapest;
  const second =
    chosen && chosen.handle !== order.shipping?.handle
      ? await calculate(request.admin, basketOf(order, chosen.handle))
      : first;
  if (!second.done) return { refused: second.refused };
  const { customerId, name, address, saveAddress, lines } = order;
  const shipping = chosen ? { handle: chosen.handle, title: chosen.title } : null;
  const offer: Offer = {
    lines,
    customerId,
    name,
    address,
    saveAddress,
    shipping,
    payment: "cash on delivery",
    total: second.done.total,
  };
  return { offer, quote: second.done };
}

/** Reads the order back with its total, and waits for the code that approves exactly this. */
export async function offerOrder(
  request: CommandRequest,
  order: Unpriced,
  key: "offer" | "changed" = "offer",
): Promise<BuyStep> {
  const priced = await price(request, order);
  if ("refused" in priced) return refusal(order, priced.refused);
  return ask(key, valuesOf(request, priced), { awaiting: "code", offer: priced.offer });
}

export function valuesOf({ language }: CommandRequest, { offer, quote }: Extract<Priced, { offer: Offer }>) {
  const money = (amount: Quote["total"]) => formatMoney(amount, language);
  return {
    items: offer.lines.map(({ title, quantity }) => ({ title, quantity })),
    total: money(quote.total),
    shipping: Number(quote.shipping.amount) > 0 ? money(quote.shipping) : "",
    tax: Number(quote.tax.amount) > 0 && !quote.taxesIncluded ? money(quote.tax) : "",
    address: maskAddress(offer.address),
  };
}

/** Shopify's own word on what is wrong; an address that it refuses is asked for again. */
export function refusal(order: Unpriced, refused: readonly UserError[]): BuyStep {
  const aboutAddress = refused.some(({ field }) => field?.some((part) => /address/i.test(part)));
  const { lines, name } = order;
  if (aboutAddress)
    return ask(
      "address",
      { missing: refused[0]!.message },
      { awaiting: "answer", field: "address", draft: { lines, name } },
    );
  return say("refused", { why: refused[0]?.message ?? "" });
}

export const basketOf = (order: Unpriced, shippingHandle?: string): Basket => ({
  customerId: order.customerId ?? undefined,
  lines: order.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
  address: addressInput(order),
  shippingHandle,
});

export function addressInput({ address, name }: Pick<Unpriced, "address" | "name">): MailingAddressInput {
  const { firstName, lastName } = splitName(name);
  const { address1, address2, city, provinceCode, zip, countryCode, phone } = address;
  return {
    address1,
    address2,
    city,
    provinceCode,
    zip,
    phone,
    countryCode,
    firstName: address.firstName ?? firstName,
    lastName: address.lastName ?? lastName,
  };
}
