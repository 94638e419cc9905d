import { maskAddress } from "#app/contacts/mask.ts";
import { formatMoney, lessMoney } from "#app/lib/money.ts";
import type { Money } from "#app/shopify/admin.ts";
import type { Quote } from "#app/shopify/draft-orders.ts";
import type { Offer, Unpriced } from "./buy.basket.ts";
import { dayAndTime, openingOf } from "./buy.hours.ts";
import type { Payable } from "./buy.payable.ts";
import { buyChoices } from "./buy.settings.ts";
import type { CommandRequest } from "./command.ts";

/** `payable`: what store credit could pay. `ways`: how else it could be had. `refusedCode`: a discount that does not apply. */
export type Priced = { offer: Offer; quote: Quote; payable?: Payable; ways: Way[]; refusedCode?: string };
/** One of them; without a price it is collected. */
export type Way = { title?: string; price?: Quote["total"]; order: Unpriced };

/** Of a gift note, in characters: enough to know it by. */
const longestQuote = 40;

/** What the read-back of an order is filled with. */
export function valuesOf(request: CommandRequest, priced: Priced) {
  const { language, shop } = request;
  const { offer, quote, payable, refusedCode } = priced;
  const money = (amount: Money) => formatMoney(amount, language);
  const ifAny = (amount: Money) => (Number(amount.amount) > 0 ? money(amount) : "");
  const part = offer.payment === "both" ? payable?.part : undefined;
  return {
    items: offer.lines.map(({ title, quantity, wish }) => ({ title, quantity, wish })),
    total: money(quote.total),
    shipping: ifAny(quote.shipping),
    tax: quote.taxesIncluded ? "" : ifAny(quote.tax),
    discount: offer.discount ?? "",
    off: ifAny(quote.discount),
    refusedCode: refusedCode ?? "",
    note: (offer.note ?? "").slice(0, longestQuote),
    address: offer.address ? maskAddress(offer.address) : "",
    pickup: offer.pickup === true,
    place: buyChoices(shop).pickupPlace,
    opens: opensLater(request),
    byCredit: offer.payment === "store credit",
    credit: payable ? money(payable.balance) : "",
    part: part ? money(part) : "",
    due: part ? money(lessMoney(quote.total, part)) : "",
    ways: waysIn(priced, money),
  };
}

/** When an order that comes outside the hours is seen to; empty where that is now. */
export function opensLater({ shop, now, language }: CommandRequest): string {
  const choices = buyChoices(shop);
  if (choices.whenClosed !== "later") return "";
  const { open, next } = openingOf(choices, shop.timeZone, now);
  return open || next === undefined ? "" : dayAndTime(next, language);
}

/** By the number that chooses them: after the code, and after store credit where that is offered. */
function waysIn({ ways, offer, payable }: Priced, money: (amount: Money) => string) {
  const first = offer.payment === "cash on delivery" && payable ? 3 : 2;
  return ways.map(({ title, price }, index) => ({
    number: first + index,
    title: title ?? "",
    price: price ? money(price) : "",
  }));
}
