import type { Language } from "#app/lib/language.ts";
import type { Localised, Texts } from "./text.ts";

const shop = { name: "Demo Shop" };

type Wording = {
  was: string;
  withCode: string;
  code: string;
  out: string;
  few: string;
  inStock: string;
  order: string;
  choose: string;
};

/** Whoever tells a price tells it in these words. `price-tag.ts` of the products says what is in them. */
const wordings: Record<Language, Wording> = {
  en: {
    was: "was",
    withCode: "{{ less }} with code {{ code }}.",
    code: "code",
    out: "Sold out at the moment.",
    few: "Only {{ left }} left.",
    inStock: "In stock.",
    order: "Text BUY {{ buy }} to order.",
    choose: "Text BUY {{ product }} and your choice to order.",
  },
  es: {
    was: "antes",
    withCode: "{{ less }} con el codigo {{ code }}.",
    code: "codigo",
    out: "Agotado por ahora.",
    few: "Solo {% if left == 1 %}queda{% else %}quedan{% endif %} {{ left }}.",
    inStock: "Disponible.",
    order: "Escribe COMPRAR {{ buy }} para pedirlo.",
    choose: "Escribe COMPRAR {{ product }} y lo que elijas para pedirlo.",
  },
  fr: {
    was: "avant",
    withCode: "{{ less }} avec le code {{ code }}.",
    code: "code",
    out: "En rupture de stock pour le moment.",
    few: "Il n'en reste que {{ left }}.",
    inStock: "En stock.",
    order: "Envoyez ACHETER {{ buy }} pour commander.",
    choose: "Envoyez ACHETER {{ product }} et votre choix pour commander.",
  },
  de: {
    was: "bisher",
    withCode: "{{ less }} mit Code {{ code }}.",
    code: "code",
    out: "Zurzeit ausverkauft.",
    few: "Nur noch {{ left }} da.",
    inStock: "Auf Lager.",
    order: "Schreiben Sie KAUFEN {{ buy }}, um zu bestellen.",
    choose: "Schreiben Sie KAUFEN {{ product }} und Ihre Auswahl, um zu bestellen.",
  },
  pt: {
    was: "antes",
    withCode: "{{ less }} com o codigo {{ code }}.",
    code: "codigo",
    out: "Esgotado no momento.",
    few: "{% if left == 1 %}Resta{% else %}Restam{% endif %} apenas {{ left }}.",
    inStock: "Em estoque.",
    order: "Envie COMPRAR {{ buy }} para pedir.",
    choose: "Envie COMPRAR {{ product }} e a sua escolha para pedir.",
  },
  it: {
    was: "prima",
    withCode: "{{ less }} con il codice {{ code }}.",
    code: "codice",
    out: "Al momento esaurito.",
    few: "{% if left == 1 %}Ne resta{% else %}Ne restano{% endif %} solo {{ left }}.",
    inStock: "Disponibile.",
    order: "Inviare COMPRA {{ buy }} per ordinare.",
    choose: "Inviare COMPRA {{ product }} e la scelta per ordinare.",
  },
  nl: {
    was: "was",
    withCode: "{{ less }} met code {{ code }}.",
    code: "code",
    out: "Op dit moment uitverkocht.",
    few: "Nog maar {{ left }} over.",
    inStock: "Op voorraad.",
    order: "Sms KOPEN {{ buy }} om te bestellen.",
    choose: "Sms KOPEN {{ product }} en je keuze om te bestellen.",
  },
  hi: {
    was: "पहले",
    withCode: "कोड {{ code }} से {{ less }}।",
    code: "code",
    out: "अभी खत्म है।",
    few: "सिर्फ़ {{ left }} बचे हैं।",
    inStock: "उपलब्ध है।",
    order: "लेने के लिए KHARIDO {{ buy }} भेजें।",
    choose: "लेने के लिए KHARIDO {{ product }} और अपनी पसंद भेजें।",
  },
};

/** French sets a space before its colon. */
const opening = (language: Language) => (language === "fr" ? "{{ shop.name }} :" : "{{ shop.name }}:");
const former = (was: string) => `{% if was != "" %} (${was} {{ was }}){% endif %}`;

const priced = (language: Language) => {
  const { was, withCode, code, out, few, inStock, order } = wordings[language];
  const told = `{% if code != "" %} ${withCode}{% endif %}`;
  const ordered = order.replace("{{ buy }}", `{{ buy }}{% if code != "" %} ${code} {{ code }}{% endif %}`);
  return `${opening(language)} {{ product }}: {{ price }}${former(was)}. {% case state %}{% when "out" %}${out}{% when "few" %}${few}${told} ${ordered}{% else %}${inStock}${told} ${ordered}{% endcase %}`;
};

const range = (language: Language) => {
  const { was, choose } = wordings[language];
  const options = `{% for option in options %} {{ option.name }}: {{ option.values }}.{% endfor %}`;
  const variants = `{% for variant in variants %} {{ variant.title }} {{ variant.price }}{% unless forloop.last %},{% endunless %}{% endfor %}.`;
  return `${opening(language)} {{ product }}:{% if price != "" %} {{ price }}${former(was)}.${options}{% else %}${variants}{% endif %} ${choose}`;
};

const inAll = (write: (language: Language) => string): Localised => ({
  en: write("en"),
  es: write("es"),
  fr: write("fr"),
  de: write("de"),
  pt: write("pt"),
  it: write("it"),
  nl: write("nl"),
  hi: write("hi"),
});

export const priceTagTexts = { priced: inAll(priced), range: inAll(range) } satisfies Texts;

export const priceTagSamples = {
  priced: {
    shop,
    product: "Blue Mug",
    price: "$14.50",
    was: "$17.00",
    state: "in",
    left: 3,
    buy: "Blue Mug",
    code: "SAVE10",
    less: "$13.05",
  },
  range: {
    shop,
    product: "Classic T-Shirt",
    price: "$22.00",
    was: "",
    options: [
      { name: "Size", values: "S, M, L" },
      { name: "Color", values: "Black, White" },
    ],
    variants: [],
  },
};
