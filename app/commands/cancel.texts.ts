import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };
const order = { number: "1001" };

export const cancelTexts = {
  confirm: {
    en: "{{ shop.name }}: Cancel order {{ order.number }} ({{ total }})?{% if paid %} The money goes back to where it came from.{% endif %} Reply {{ code }} to cancel it, NO to keep it. Never share this code.",
  },
  cancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} is cancelled.{% if paid %} {{ total }} will be refunded.{% else %} There is nothing to pay.{% endif %}",
  },
  which: {
    en: "{{ shop.name }}: Which order? Reply {% for order in orders %}{{ forloop.index }} for {{ order.number }} ({{ order.total }}){% unless forloop.last %}, {% endunless %}{% endfor %}, or NO.",
  },
  notFound: {
    en: "{{ shop.name }}: We found no order {{ order }} for this number. Text ORDERS for your orders, or HELP.",
  },
  noneOpen: {
    en: "{{ shop.name }}: You have no order that can still be cancelled. Text TRACK to see where your last one is.",
  },
  alreadyCancelled: { en: "{{ shop.name }}: Order {{ order.number }} was cancelled already." },
  alreadySent: {
    en: "{{ shop.name }}: Order {{ order.number }} has been sent and can't be cancelled any more. Text TRACK {{ order.number }} to see where it is.",
  },
  hasReturns: {
    en: "{{ shop.name }}: Order {{ order.number }} has a return and can't be cancelled.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
  },
} satisfies Texts;

export const cancelSamples = {
  confirm: { shop, order, total: "$34.00", paid: false, code: "123456" },
  cancelled: { shop, order, total: "$34.00", paid: false },
  which: {
    shop,
    orders: [
      { number: "1004", total: "$34.00" },
      { number: "1003", total: "$12.50" },
    ],
  },
  notFound: { shop, order: "1001" },
  noneOpen: { shop },
  alreadyCancelled: { shop, order },
  alreadySent: { shop, order },
  hasReturns: { shop, order },
};
