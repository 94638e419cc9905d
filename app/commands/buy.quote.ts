import { maskAddress, splitName } from "#app/contacts/mask.ts";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { UserError } from "#app/shopify/admin.ts";
import { calculate, type Basket, type Quote } from "#app/shopify/draft-orders.ts";
import type { MailingAddressInput } from "#app/shopify/operations.ts";
import { accountCovering, storeCredit, type StoreCreditAccount } from "#app/shopify/store-credit.ts";
import type { BuyStep, Offer, Unpriced } from "./buy.basket.ts";
import { ask, type CommandRequest } from "./command.ts";

/** `credit`: the store credit that could pay all of it. */
export type Priced = { offer: Offer; quote: Quote; credit?: StoreCreditAccount };

/** Asks Shopify what it comes to, with the cheapest way of sending it, and whether store credit covers that. */
export async function price(
  request: CommandRequest,
  order: Unpriced & Partial<Pick<Offer, "shipping">>,
): Promise<Priced | { refused: UserError[] }> {
  const first = await calculate(request.admin, basketOf(order, order.shipping?.handle));
  if (!first.done) return { refused: first.refused };
  const [cheapest] = [...first.done.shippingOptions].sort((a, b) => Number(a.price.amount) - Number(b.price.amount));
  const chosen = first.done.shippingOptions.find(({ title }) => title === order.shipping?.title) ?? cheapest;
  const second =
    chosen && chosen.handle !== order.shipping?.handle
      ? await calculate(request.admin, basketOf(order, chosen.handle))
      : first;
  if (!second.done) return { refused: second.refused };
  const quote = second.done;
  const credit = order.customerId
    ? accountCovering((await storeCredit(request.admin, order.customerId)) ?? [], quote.total)
    : undefined;
  const shipping = chosen ? { handle: chosen.handle, title: chosen.title } : null;
  return { offer: { ...unpriced(order), shipping, total: quote.total }, quote, credit };
}

/** Reads the order back with its total, and waits for the code that approves exactly this. */
export async function offerOrder(
  request: CommandRequest,
  order: Unpriced,
  key: "offer" | "changed" | "creditShort" = "offer",
): Promise<BuyStep> {
  const priced = await price(request, order);
  return "refused" in priced ? refusal(order, priced.refused) : present(request, priced, key);
}

/** Store credit that no longer covers it is no way to pay: then cash on delivery is offered instead. */
export function present(request: CommandRequest, priced: Priced, key: "offer" | "changed" | "creditShort"): BuyStep {
  const { offer, credit } = priced;
  if (offer.payment === "store credit" && !credit)
    return present(request, { ...priced, offer: { ...offer, payment: "cash on delivery" } }, "creditShort");
  const values = valuesOf(request, priced);
  if (offer.payment === "store credit")
    return ask(key, values, { awaiting: "code", offer: { ...offer, accountId: credit!.id } });
  const others = credit && [{ order: { ...unpriced(offer), payment: "store credit" as const } }];
  return ask(key, values, { awaiting: "code", offer, others });
}

function valuesOf({ language }: CommandRequest, { offer, quote, credit }: Priced) {
  const money = (amount: Quote["total"]) => formatMoney(amount, language);
  return {
    items: offer.lines.map(({ title, quantity }) => ({ title, quantity })),
    total: money(quote.total),
    shipping: Number(quote.shipping.amount) > 0 ? money(quote.shipping) : "",
    tax: Number(quote.tax.amount) > 0 && !quote.taxesIncluded ? money(quote.tax) : "",
    address: maskAddress(offer.address),
    byCredit: offer.payment === "store credit",
    credit: credit ? money(credit.balance) : "",
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

/** What of an offer stays when its price is asked for again. */
export const unpriced = ({ lines, customerId, name, address, saveAddress, payment }: Unpriced): Unpriced => ({
  lines,
  customerId,
  name,
  address,
  saveAddress,
  payment,
});

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
