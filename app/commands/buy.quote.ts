import { splitName } from "#app/contacts/mask.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { UserError } from "#app/shopify/admin.ts";
import { calculate, type Basket, type Quote } from "#app/shopify/draft-orders.ts";
import type { MailingAddressInput } from "#app/shopify/operations.ts";
import { draftOf, unpriced, type BuyStep, type Offer, type Option, type Unpriced } from "./buy.basket.ts";
import { payableFrom } from "./buy.payable.ts";
import { buyChoices } from "./buy.settings.ts";
import { valuesOf, type Priced, type Way } from "./buy.values.ts";
import { ask, type CommandRequest } from "./command.ts";

type PricedKey = "offer" | "changed" | "creditShort";
/** Only so many are told in one text. */
const mostWays = 2;

/** Asks Shopify what it comes to, sent as they chose or as cheaply as can be, and what store credit could pay of that. */
export async function price(
  request: CommandRequest,
  order: Unpriced & Partial<Pick<Offer, "shipping">>,
): Promise<Priced | { refused: UserError[] }> {
  const { admin, shop } = request;
  const basket = (handle?: string) => basketOf(order, { handle, currencyCode: shop.currency });
  const first = await calculate(admin, basket(order.shipping?.handle));
  if (!first.done) return { refused: first.refused };
  const options = [...first.done.shippingOptions].sort((a, b) => Number(a.price.amount) - Number(b.price.amount));
  const chosen = options.find(({ title }) => title === (order.way ?? order.shipping?.title)) ?? options[0];
  const again = !order.pickup && chosen && chosen.handle !== order.shipping?.handle;
  const second = again ? await calculate(admin, basket(chosen.handle)) : first;
  if (!second.done) return { refused: second.refused };
  const quote = second.done;
  const refusedCode = order.discount && isRefused(order.discount, quote) ? order.discount : undefined;
  const plain = { ...unpriced(order), ...(refusedCode && { discount: undefined }) };
  const shipping = chosen && !order.pickup ? { handle: chosen.handle, title: chosen.title } : null;
  return {
    ...{ offer: { ...plain, shipping, total: quote.total }, quote, refusedCode },
    payable: await payableFrom(request, plain, quote.total),
    ways: waysBeside(request, plain, { options, chosen }),
  };
}

/** A code that takes nothing off is as good as refused. */
const isRefused = (code: string, { refusedCodes, discount }: Quote) =>
  Number(discount.amount) === 0 || refusedCodes.some((one) => one.toUpperCase() === code.toUpperCase());

type Rate = Quote["shippingOptions"][number];

function waysBeside(
  { shop }: CommandRequest,
  order: Unpriced,
  { options, chosen }: { options: Rate[]; chosen: Rate | undefined },
): Way[] {
  const { shippingChoice, handover } = buyChoices(shop);
  const sent = shippingChoice && !order.pickup ? options.filter((option) => option !== chosen) : [];
  const ways = sent.map(({ title, price: cost }) => ({ title, price: cost, order: { ...order, way: title } }));
  const pickup = { order: { ...order, pickup: true, address: null, saveAddress: false, way: undefined } };
  return [...(handover === "both" && !order.pickup ? [pickup] : []), ...ways].slice(0, mostWays);
}

/** Reads the order back with its total, and waits for the code that approves exactly this. */
export async function offerOrder(request: CommandRequest, order: Unpriced, key: PricedKey = "offer"): Promise<BuyStep> {
  const priced = await price(request, order);
  return "refused" in priced ? refusal(request, order, priced.refused) : present(request, priced, key);
}

/** Store credit that no longer covers what it was to pay is no way to pay: then cash on delivery is offered instead. */
export function present(request: CommandRequest, priced: Priced, key: PricedKey): BuyStep {
  const { offer, payable, ways } = priced;
  const inCash = { ...offer, payment: "cash on delivery" as const };
  if (offer.payment !== "cash on delivery" && offer.payment !== payable?.payment)
    return present(request, { ...priced, offer: inCash }, "creditShort");
  if (offer.payment === "cash on delivery") {
    const byCredit = payable && { order: { ...unpriced(offer), payment: payable.payment } };
    const others = [...(byCredit ? [byCredit] : []), ...ways.map(({ order }): Option => ({ order }))];
    return ask(key, valuesOf(request, priced), { awaiting: "code", offer, others });
  }
  const { accountId, part } = payable!;
  const others = ways.map(({ order }): Option => ({ order }));
  return ask(key, valuesOf(request, priced), { awaiting: "code", offer: { ...offer, accountId, part }, others });
}

/** Shopify's own word on what is wrong; an address that it refuses is asked for again. */
export function refusal({ shop }: CommandRequest, order: Unpriced, refused: readonly UserError[]): BuyStep {
  const aboutAddress = refused.some(({ field }) => field?.some((part) => /address/i.test(part)));
  if (!aboutAddress) return say("refused", { why: refused[0]?.message ?? "" });
  const { address: _wrong, ...draft } = draftOf(order);
  const mayCollect = buyChoices(shop).handover === "both";
  return ask("address", { missing: refused[0]!.message, mayCollect }, { awaiting: "answer", field: "address", draft });
}

export const basketOf = (
  order: Unpriced,
  { handle, currencyCode }: { handle?: string; currencyCode: string },
): Basket => ({
  customerId: order.customerId ?? undefined,
  lines: order.lines.map(({ variantId, quantity, wish }) => ({
    variantId,
    quantity,
    ...(wish && { attributes: [{ key: "Wish", value: wish }] }),
  })),
  ...(order.address && { address: addressInput(order.address, order.name) }),
  ...(order.pickup ? { freeShipping: { title: "Pickup", currencyCode } } : { shippingHandle: handle }),
  ...(order.discount && { discountCodes: [order.discount] }),
  email: order.email,
});

export function addressInput(address: NonNullable<Unpriced["address"]>, name: string): MailingAddressInput {
  const { firstName, lastName } = splitName(name);
  const { address1, address2, city, provinceCode, zip, countryCode, phone } = address;
  return {
    ...{ address1, address2, city, provinceCode, zip, phone, countryCode },
    firstName: address.firstName ?? firstName,
    lastName: address.lastName ?? lastName,
  };
}
