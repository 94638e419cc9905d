import { formatMoney, lessMoney, sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { giveBack, isHopeless, takeOnce, untilDone } from "#app/outcomes/store-credit.ts";
import type { Money } from "#app/shopify/admin.ts";
import type { Quote } from "#app/shopify/draft-orders.ts";
import { enterOrder, type MadeOrder, type NewOrder } from "#app/shopify/new-orders.ts";
import { cancelOrder, lastOrders, orderById } from "#app/shopify/orders.ts";
import { paidByCreditTag, smsOrderTag } from "#app/shopify/sms-order.ts";
import { unpriced, type BuyStep, type Offer } from "./buy.basket.ts";
import { attributesOf, noteOf, tagOf } from "./buy.draft.ts";
import { placed } from "./buy.placed.ts";
import { addressInput, offerOrder, price } from "./buy.quote.ts";
import type { CommandRequest } from "./command.ts";

/** An order of which store credit pays a part; the rest is due at the door. */
export type PartOffer = Offer & { accountId: string; customerId: string; part: Money };

/**
 * Takes the part, then enters the order with it as paid, so that Shopify itself shows what is still due. An order that Shopify refuses,
 * or books at another amount, is undone and the part given back. From the debit on every step is tried until it is done.
 */
export async function orderWithBoth(request: CommandRequest, offer: PartOffer): Promise<BuyStep> {
  const quote = await quoteOf(request, offer);
  if (!quote || !sameAmount(quote.total, offer.total)) return offerOrder(request, unpriced(offer), "changed");
  const wanted = newOrder(request, offer, quote);
  if (!wanted || !(await takeOnce(request, offer.accountId, offer.part)))
    return offerOrder(request, { ...unpriced(offer), payment: "cash on delivery" }, "creditShort");
  return untilDone(async () => {
    const order = await enter(request, wanted);
    if (order && isAsAgreed(order, offer)) return placed(request, offer, order);
    if (order) await takeBack(request, order);
    await giveBack(request, offer.customerId, offer.part);
    return say("givenBack", { total: formatMoney(offer.part, request.language) });
  });
}

const quoteOf = (request: CommandRequest, offer: Offer): Promise<Quote | null> =>
  request.journal("quote", {
    find: async () => undefined,
    act: async () => {
      const priced = await price(request, offer);
      return "refused" in priced ? null : priced.quote;
    },
  });

/** The order, or null where Shopify will not have it. */
async function enter(request: CommandRequest, wanted: NewOrder): Promise<MadeOrder | null> {
  const { order } = await request.journal("order", {
    find: async () => {
      const last = await lastOrders(request.admin, [wanted.customerId]);
      const made = last.find(({ tags }) => tags.includes(tagOf(request)));
      return made && { order: { id: made.id, name: made.name, total: made.total, outstanding: made.outstanding } };
    },
    act: async () => {
      const made = await enterOrder(request.admin, wanted).catch((error: unknown) => {
        if (isHopeless(error)) return { done: undefined };
        throw error;
      });
      return { order: made.done ?? null };
    },
  });
  return order;
}

const isAsAgreed = (made: MadeOrder, { total, part }: PartOffer) =>
  sameAmount(made.total, total) && sameAmount(made.outstanding, lessMoney(total, part));

const takeBack = ({ admin, journal }: CommandRequest, { id }: MadeOrder) =>
  journal("cancel", {
    find: async () => ((await orderById(admin, id))?.cancelledAt ? true : undefined),
    act: async () => {
      const staffNote = "Entered by text at another amount than was agreed. Store credit was given back.";
      return !(await cancelOrder(admin, { orderId: id, refund: "none", reason: "OTHER", staffNote })).refused;
    },
  });

/** Undefined where Shopify prices another thing than what was asked for, such as the parts of a bundle. */
function newOrder(request: CommandRequest, offer: PartOffer, quote: Quote): NewOrder | undefined {
  const lines = offer.lines.flatMap(({ variantId, quantity, wish }) => {
    const unitPrice = quote.lines.find((line) => line.variantId === variantId)?.unitPrice;
    const attributes = wish ? [{ key: "Wish", value: wish }] : undefined;
    return unitPrice ? [{ variantId, quantity, unitPrice, attributes }] : [];
  });
  if (lines.length < offer.lines.length) return undefined;
  const { discount, goods } = sumsOf(lines, quote);
  const money = (cents: number): Money => ({ ...quote.total, amount: (cents / 100).toFixed(2) });
  return {
    ...{ customerId: offer.customerId, lines, taxesIncluded: quote.taxesIncluded },
    ...(discount > 0 && { discount: { code: "Discount", amount: money(discount) } }),
    ...(offer.shipping && { shipping: { title: offer.shipping.title, price: quote.shipping } }),
    ...(offer.pickup && { shipping: { title: "Pickup", price: quote.shipping } }),
    ...(cents(quote.tax) > 0 && { tax: { amount: quote.tax, rate: (cents(quote.tax) / goods).toFixed(4) } }),
    paid: { amount: offer.part, by: "Store credit" },
    ...(offer.address && { address: addressInput(offer.address, offer.name) }),
    ...{ email: offer.email, phone: request.contact.phone, note: noteOf(request, offer) },
    tags: [smsOrderTag, tagOf(request), paidByCreditTag],
    attributes: attributesOf(request, offer),
  };
}

/** In cents. The discount is whatever makes the sum right: so that the order comes to exactly what was agreed. */
function sumsOf(lines: readonly { quantity: number; unitPrice: Money }[], quote: Quote) {
  const full = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * cents(unitPrice), 0);
  const added = cents(quote.shipping) + (quote.taxesIncluded ? 0 : cents(quote.tax));
  const discount = full + added - cents(quote.total);
  return { discount, goods: full - discount };
}

const cents = ({ amount }: Money) => Math.round(Number(amount) * 100);
