import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };
const offer = {
  shop,
  items: [{ title: "Blue Mug", quantity: 2 }],
  total: "$31.96",
  shipping: "$5.00",
  tax: "$1.96",
  address: "12 M***, New York",
  code: "123456",
};

const readBack = `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}, total {{ total }}{% if shipping != "" %} with shipping {{ shipping }}{% if tax != "" %} and tax {{ tax }}{% endif %}{% elsif tax != "" %} with tax {{ tax }}{% endif %}, cash on delivery to {{ address }}. Reply {{ code }} to order, NO to drop it. Never share this code.`;

export const buyTexts = {
  offer: { en: `{{ shop.name }}: ${readBack}` },
  changed: { en: `{{ shop.name }}: The price has changed, so nothing was ordered. Now: ${readBack}` },
  placed: {
    en: "{{ shop.name }}: Thank you! Order {{ order.number }} is placed: {{ total }}, cash on delivery. Text TRACK {{ order.number }} or CANCEL {{ order.number }}.",
  },
  which: {
    en: "{{ shop.name }}: Which one? Reply {% for option in options %}{{ forloop.index }} for {{ option.title }} ({{ option.price }}){% unless forloop.last %}, {% endunless %}{% endfor %}, or NO.",
  },
  what: { en: "{{ shop.name }}: What would you like? Text BUY, how many and the item, such as BUY 2 blue mug." },
  notFound: {
    en: "{{ shop.name }}: We found nothing called {{ product }}.{% if nearest != '' %} Did you mean {{ nearest }}? Text BUY {{ nearest }}.{% else %} Please try other words, or see {{ shop.url }}.{% endif %}",
  },
  soldOut: { en: "{{ shop.name }}: Sorry, {{ product }} is sold out." },
  onlyLeft: {
    en: "{{ shop.name }}: Only {{ left }} of {{ product }} left. Text BUY {{ left }} {{ product }} to get {% if left == 1 %}it{% else %}them{% endif %}.",
  },
  tooMany: {
    en: "{{ shop.name }}: That is more of {{ product }} than can be ordered by text. Please call us{% if shop.phone %} on {{ shop.phone }}{% endif %}.",
  },
  name: {
    en: "{{ shop.name }}: {% if again %}That doesn't look like a name. {% endif %}What is your first and last name? Reply NO to drop it.",
  },
  address: {
    en: "{{ shop.name }}: {% if missing %}We need a full address ({{ missing }}). {% endif %}Where shall we send it? Reply with street, city, state and ZIP in one text, or NO.",
  },
  refused: {
    en: "{{ shop.name }}: Sorry, this can't be ordered by text{% if why != '' %}: {{ why }}{% endif %}. Nothing was ordered.",
  },
} satisfies Texts;

export const buySamples = {
  offer,
  changed: offer,
  placed: { shop, order: { number: "1001" }, total: "$31.96" },
  which: {
    shop,
    options: [
      { title: "Blue Mug", price: "$12.50" },
      { title: "Blue Mug Large", price: "$16.50" },
    ],
  },
  what: { shop },
  notFound: { shop: { ...shop, url: "https://demo-shop.example" }, product: "blue hat", nearest: "Blue Cap" },
  soldOut: { shop, product: "Blue Mug" },
  onlyLeft: { shop, product: "Blue Mug", left: 3 },
  tooMany: { shop: { ...shop, phone: "+18005550199" }, product: "Blue Mug" },
  name: { shop, again: false },
  address: { shop, missing: "" },
  refused: { shop, why: "" },
};
