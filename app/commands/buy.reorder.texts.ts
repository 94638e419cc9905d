import { noSuchOrderButLast } from "#app/templates/orders.texts.ts";
import type { Localised, Texts } from "#app/templates/text.ts";
import { basketTexts } from "./buy.basket.texts.ts";
import { offerTexts, readBack } from "./buy.offer.texts.ts";
import { buySamples, buyTexts } from "./buy.texts.ts";

const shop = { name: "Demo Shop" };

const wanting = (lead: string, left: string) =>
  `{% if short.size > 0 %}${lead}: {% for item in short %}{{ item.title }}{% if item.left > 0 %} (${left}){% endif %}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% endif %}`;

/** What of the old order cannot be had any more, or not as many. */
const short = {
  en: wanting("No longer in stock", "only {{ item.left }} left"),
  es: wanting("Sin existencias", "solo {{ item.left }}"),
  fr: wanting("En rupture", "il en reste {{ item.left }}"),
  de: wanting("Nicht mehr da", "nur noch {{ item.left }}"),
  pt: wanting("Em falta", "apenas {{ item.left }}"),
  it: wanting("Non disponibile", "solo {{ item.left }}"),
  nl: wanting("Niet meer op voorraad", "nog {{ item.left }}"),
  hi: wanting("अब नहीं है", "सिर्फ़ {{ item.left }}"),
} satisfies Localised;

export const reorderTexts = {
  ...offerTexts,
  booked: basketTexts.booked,
  bill: {
    en: "{{ shop.name }}: Order {{ order.number }} paid a bill or a recharge. Text BILLS to pay another.",
    es: "{{ shop.name }}: El pedido {{ order.number }} fue una factura o recarga. Escribe FACTURAS para pagar otra.",
    fr: "{{ shop.name }} : La commande {{ order.number }} était une facture ou une recharge. Envoyez FACTURES pour en payer une autre.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} war eine Rechnung oder Aufladung. Schreiben Sie RECHNUNGEN für eine weitere.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi uma conta ou recarga. Envie CONTAS para pagar outra.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} era una bolletta o ricarica. Inviare BOLLETTE per pagarne un'altra.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} was een rekening of opwaardering. Sms REKENINGEN voor een andere.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} बिल या रिचार्ज का था। दूसरा चुकाने के लिए BILLS भेजें।",
  },
  offer: {
    en: `{{ shop.name }}: ${short.en}${readBack.en}`,
    es: `{{ shop.name }}: ${short.es}${readBack.es}`,
    fr: `{{ shop.name }} : ${short.fr}${readBack.fr}`,
    de: `{{ shop.name }}: ${short.de}${readBack.de}`,
    pt: `{{ shop.name }}: ${short.pt}${readBack.pt}`,
    it: `{{ shop.name }}: ${short.it}${readBack.it}`,
    nl: `{{ shop.name }}: ${short.nl}${readBack.nl}`,
    hi: `{{ shop.name }}: ${short.hi}${readBack.hi}`,
  },
  soldOut: buyTexts.soldOut,
  onlyLeft: buyTexts.onlyLeft,
  name: buyTexts.name,
  email: buyTexts.email,
  address: buyTexts.address,
  closed: buyTexts.closed,
  refused: buyTexts.refused,
  allGone: {
    en: "{{ shop.name }}: Sorry, nothing of order {{ order.number }} can be ordered now.",
    es: "{{ shop.name }}: Lo sentimos, nada del pedido {{ order.number }} se puede pedir ahora.",
    fr: "{{ shop.name }} : Désolé, rien de la commande {{ order.number }} ne peut se commander pour le moment.",
    de: "{{ shop.name }}: Von Bestellung {{ order.number }} lässt sich zurzeit leider nichts bestellen.",
    pt: "{{ shop.name }}: Desculpe, nada do pedido {{ order.number }} pode ser pedido agora.",
    it: "{{ shop.name }}: Spiacenti, nulla dell'ordine {{ order.number }} si può ordinare ora.",
    nl: "{{ shop.name }}: Sorry, van bestelling {{ order.number }} is nu niets te bestellen.",
    hi: "{{ shop.name }}: माफ़ कीजिए, ऑर्डर {{ order.number }} का कुछ भी अभी नहीं मिल सकता।",
  },
  notFound: noSuchOrderButLast,
  noOrders: {
    en: "{{ shop.name }}: You have no order to repeat. Text BUY and an item to place one, or HELP.",
    es: "{{ shop.name }}: No tienes pedidos para repetir. Escribe COMPRAR y el producto para hacer uno, o AYUDA.",
    fr: "{{ shop.name }} : Vous n'avez pas de commande à refaire. Envoyez ACHETER et un article pour commander, ou AIDE.",
    de: "{{ shop.name }}: Es gibt keine Bestellung, die sich wiederholen lässt. Schreiben Sie KAUFEN und einen Artikel, um zu bestellen, oder HILFE.",
    pt: "{{ shop.name }}: Nenhum pedido seu para repetir. Envie COMPRAR e o produto para fazer um, ou AJUDA.",
    it: "{{ shop.name }}: Non c'è alcun ordine da ripetere. Inviare COMPRA e un prodotto per ordinare, oppure AIUTO.",
    nl: "{{ shop.name }}: Je hebt geen bestelling om te herhalen. Sms KOPEN en een artikel om te bestellen, of HULP.",
    hi: "{{ shop.name }}: दोबारा करने के लिए कोई ऑर्डर नहीं है। ऑर्डर करने के लिए KHARIDO और सामान का नाम, या HELP भेजें।",
  },
} satisfies Texts;

const { offer, changed, creditShort, placed, givenBack, soldOut, onlyLeft, name, email, address, closed, refused } =
  buySamples;

export const reorderSamples = {
  ...{ changed, creditShort, placed, givenBack, soldOut, onlyLeft, name, email, address, closed, refused },
  offer: { ...offer, short: [{ title: "Green Tea Tin", left: 0 }] },
  allGone: { shop, order: { number: "1001" } },
  booked: { shop, product: "Yoga Class" },
  bill: { shop, order: { number: "1001" } },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};
