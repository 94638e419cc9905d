import { priceTagSamples, priceTagTexts } from "#app/templates/price-tag.texts.ts";
import { gone } from "#app/templates/gone.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example" };

type Wording = { wordFor: string; from: string; soldOut: string; more: string };

const choices = ({ wordFor, from, soldOut, more }: Wording) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option.title }} ({% if option.price == "" %}${soldOut}{% else %}{% if option.from %}${from}{% else %}{{ option.price }}{% endif %}{% endif %}){% unless forloop.last %}, {% endunless %}{% endfor %}{% if more %}, ${more}{% endif %}`;

const english = choices({
  wordFor: "for",
  from: "from {{ option.price }}",
  soldOut: "sold out",
  more: "MORE for more",
});
const spanish = choices({
  wordFor: "para",
  from: "desde {{ option.price }}",
  soldOut: "agotado",
  more: "MAS para ver otros",
});
const french = choices({
  wordFor: "pour",
  from: "dès {{ option.price }}",
  soldOut: "épuisé",
  more: "SUITE pour la suite",
});
const german = choices({
  wordFor: "für",
  from: "ab {{ option.price }}",
  soldOut: "ausverkauft",
  more: "MEHR für weitere",
});
const portuguese = choices({
  wordFor: "para",
  from: "desde {{ option.price }}",
  soldOut: "esgotado",
  more: "MAIS para ver mais",
});
const italian = choices({
  wordFor: "per",
  from: "da {{ option.price }}",
  soldOut: "esaurito",
  more: "ALTRI per altri",
});
const dutch = choices({
  wordFor: "voor",
  from: "vanaf {{ option.price }}",
  soldOut: "uitverkocht",
  more: "MEER voor meer",
});
const hindi = choices({ wordFor: "=", from: "{{ option.price }} से", soldOut: "खत्म", more: "AUR = और देखें" });

const list = (from: string, soldOut: string) =>
  `{% for option in options %}{{ option.title }} ({% if option.price == "" %}${soldOut}{% else %}{% if option.from %}${from} {% endif %}{{ option.price }}{% endif %}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const searchTexts = {
  ...priceTagTexts,
  page: {
    en: `{{ shop.name }}: Reply ${english}, or NO.`,
    es: `{{ shop.name }}: Responde ${spanish}, o NO.`,
    fr: `{{ shop.name }} : Répondez ${french}, ou NON.`,
    de: `{{ shop.name }}: Antworten Sie mit ${german} oder NEIN.`,
    pt: `{{ shop.name }}: Responda ${portuguese}, ou NAO.`,
    it: `{{ shop.name }}: Rispondere ${italian}, oppure NO.`,
    nl: `{{ shop.name }}: Antwoord ${dutch}, of NEE.`,
    hi: `{{ shop.name }}: नंबर भेजें: ${hindi}, या NO।`,
  },
  named: {
    en: `{{ shop.name }}: ${list("from", "sold out")}{% if others > 0 %} and {{ others }} more{% endif %}. Text PRICE and an item. Your code still counts.`,
    es: `{{ shop.name }}: ${list("desde", "agotado")}{% if others > 0 %} y {{ others }} otros{% endif %}. Escribe PRECIO y un producto. El codigo enviado sigue valiendo.`,
    fr: `{{ shop.name }} : ${list("dès", "épuisé")}{% if others > 0 %} et {{ others }} autres{% endif %}. Envoyez PRIX et un article. Votre code reste valable.`,
    de: `{{ shop.name }}: ${list("ab", "ausverkauft")}{% if others > 0 %} und {{ others }} weitere{% endif %}. Schreiben Sie PREIS und einen Artikel. Ihr Code gilt weiter.`,
    pt: `{{ shop.name }}: ${list("desde", "esgotado")}{% if others > 0 %} e mais {{ others }}{% endif %}. Envie PREÇO e um produto. O codigo enviado continua valendo.`,
    it: `{{ shop.name }}: ${list("da", "esaurito")}{% if others > 0 %} e altri {{ others }}{% endif %}. Inviare PREZZO e un prodotto. Il codice inviato resta valido.`,
    nl: `{{ shop.name }}: ${list("vanaf", "uitverkocht")}{% if others > 0 %} en {{ others }} andere{% endif %}. Sms PRIJS en een artikel. Je code blijft geldig.`,
    hi: `{{ shop.name }}: ${list("से", "खत्म")}{% if others > 0 %} और {{ others }} और{% endif %}। PRICE और सामान का नाम भेजें। आपका कोड अब भी चलेगा।`,
  },
  notFound: {
    en: "{{ shop.name }}: We found nothing for {{ product }}. Text SEARCH alone to see all we have.",
    es: "{{ shop.name }}: No encontramos nada para {{ product }}. Escribe solo BUSCAR para ver todo lo que tenemos.",
    fr: "{{ shop.name }} : Nous n'avons rien trouvé pour {{ product }}. Envoyez seulement CHERCHER pour voir tous nos articles.",
    de: "{{ shop.name }}: Zu {{ product }} haben wir nichts gefunden. Schreiben Sie nur SUCHE, um alles zu sehen.",
    pt: "{{ shop.name }}: Nada encontrado para {{ product }}. Envie apenas BUSCAR para ver todos os produtos.",
    it: "{{ shop.name }}: Nessun risultato per {{ product }}. Inviare solo CERCA per vedere tutti i prodotti.",
    nl: "{{ shop.name }}: We vonden niets voor {{ product }}. Sms alleen ZOEK om alles te zien.",
    hi: "{{ shop.name }}: {{ product }} के लिए कुछ नहीं मिला। सारा सामान देखने के लिए सिर्फ़ SEARCH भेजें।",
  },
  empty: {
    en: "{{ shop.name }}: There is nothing to order at the moment. Please see {{ shop.url }}.",
    es: "{{ shop.name }}: Por ahora no hay nada que pedir. Visita {{ shop.url }}.",
    fr: "{{ shop.name }} : Rien à commander pour le moment. Consultez {{ shop.url }}.",
    de: "{{ shop.name }}: Zurzeit gibt es nichts zu bestellen. Bitte besuchen Sie {{ shop.url }}.",
    pt: "{{ shop.name }}: No momento nada pode ser pedido. Acesse {{ shop.url }}.",
    it: "{{ shop.name }}: Al momento non c'è nulla da ordinare. Vedere {{ shop.url }}.",
    nl: "{{ shop.name }}: Er is op dit moment niets te bestellen. Kijk op {{ shop.url }}.",
    hi: "{{ shop.name }}: अभी ऑर्डर करने के लिए कुछ नहीं है। {{ shop.url }} देखें।",
  },
  gone,
} satisfies Texts;

export const searchSamples = {
  ...priceTagSamples,
  page: {
    shop,
    options: [
      { title: "Blue Mug", price: "$14.50", from: false },
      { title: "Travel Mug", price: "$26.00", from: true },
      { title: "Red Mug", price: "", from: false },
    ],
    more: true,
  },
  named: {
    shop,
    options: [
      { title: "Blue Mug", price: "$14.50", from: false },
      { title: "Travel Mug", price: "$26.00", from: true },
    ],
    others: 12,
  },
  notFound: { shop, product: "flying carpets" },
  empty: { shop },
  gone: { shop },
};
