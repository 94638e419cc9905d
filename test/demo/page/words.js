import { element } from "./element.js";

const good = new Set(["PAID", "FULFILLED", "DELIVERED", "SUBSCRIBED", "ACTIVE"]);
const bad = new Set(["CANCELED", "UNSUBSCRIBED", "VOIDED", "EXPIRED"]);
const quiet = new Set(["REFUNDED", "PARTIALLY_REFUNDED", "DRAFT", "ARCHIVED", "NOT_SUBSCRIBED"]);

/** Shopify's constants as words: PARTIALLY_REFUNDED, Partially refunded. */
export function words(constant) {
  const spaced = String(constant ?? "")
    .toLowerCase()
    .replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export function pill(constant) {
  const kind = good.has(constant) ? "good" : bad.has(constant) ? "bad" : quiet.has(constant) ? "" : "wait";
  return element("span", { className: `pill ${kind}` }, words(constant));
}

export const money = ({ shopMoney: { amount, currencyCode } }) =>
  new Intl.NumberFormat([], { style: "currency", currency: currencyCode }).format(Number(amount));
