import type { Localised, Texts } from "#app/templates/text.ts";

const cashOnDelivery = {
  en: "cash on delivery to {{ address }}",
  es: "pago al recibir en {{ address }}",
  fr: "paiement à la livraison : {{ address }}",
  de: "bar bei Lieferung an {{ address }}",
  pt: "pagamento na entrega em {{ address }}",
  it: "pagamento alla consegna: {{ address }}",
  nl: "contant bij bezorging op {{ address }}",
  hi: "{{ address }} पर कैश ऑन डिलीवरी",
} satisfies Localised;

/** To be fetched at the shop, where its merchant named a place there. */
const collected = (words: string, at: string) => `${words}{% if place != "" %} ${at} {{ place }}{% endif %}`;

type Payment = {
  cash: string;
  /** Paid when it is fetched. */
  fetched: string;
  /** In front of what is still due, in one of the two ways above. */
  partly: string;
  credit: string;
  to: string;
  fetch: string;
  orCredit: string;
};

const payment = ({ cash, fetched, partly, credit, to, fetch, orCredit }: Payment) =>
  `{% if byCredit %}${credit}, {% if pickup %}${fetch}{% else %}${to}{% endif %}` +
  `{% else %}{% if part != "" %}${partly}{% endif %}{% if pickup %}${fetched}{% else %}${cash}{% endif %}` +
  `{% if part == "" and credit != "" %} (${orCredit}){% endif %}{% endif %}`;

/** How it will be paid and where it goes; and the other way to pay, where there is store credit for it. */
export const paying = {
  en: payment({
    cash: cashOnDelivery.en,
    fetched: collected("you pay when you collect it", "at"),
    partly: "{{ part }} from your store credit and {{ due }} ",
    credit: "paid with your store credit ({{ credit }})",
    to: "to {{ address }}",
    fetch: collected("for you to collect", "at"),
    orCredit: "or reply 2 to use your store credit of {{ credit }}",
  }),
  es: payment({
    cash: cashOnDelivery.es,
    fetched: collected("pagas al recogerlo", "en"),
    partly: "{{ part }} de tu saldo de la tienda y {{ due }} ",
    credit: "pagado con tu saldo de la tienda ({{ credit }})",
    to: "entrega en {{ address }}",
    fetch: collected("lo recoges", "en"),
    orCredit: "o responde 2 para usar tu saldo de la tienda: {{ credit }}",
  }),
  fr: payment({
    cash: cashOnDelivery.fr,
    fetched: collected("à payer au retrait", "à"),
    partly: "{{ part }} de votre avoir et {{ due }} ",
    credit: "payé avec votre avoir ({{ credit }})",
    to: "livraison : {{ address }}",
    fetch: collected("à retirer", "à"),
    orCredit: "ou répondez 2 pour utiliser votre avoir de {{ credit }}",
  }),
  de: payment({
    cash: cashOnDelivery.de,
    fetched: collected("zahlbar bei Abholung", "hier:"),
    partly: "{{ part }} von Ihrem Guthaben und {{ due }} ",
    credit: "bezahlt mit Ihrem Guthaben ({{ credit }})",
    to: "Lieferung an {{ address }}",
    fetch: collected("zur Abholung", "hier:"),
    orCredit: "oder antworten Sie mit 2, um Ihr Guthaben von {{ credit }} zu nutzen",
  }),
  pt: payment({
    cash: cashOnDelivery.pt,
    fetched: collected("pagamento na retirada", "em"),
    partly: "{{ part }} do seu saldo na loja e {{ due }} ",
    credit: "pago com seu saldo na loja ({{ credit }})",
    to: "entrega em {{ address }}",
    fetch: collected("para retirar", "em"),
    orCredit: "ou responda 2 para usar seu saldo na loja de {{ credit }}",
  }),
  it: payment({
    cash: cashOnDelivery.it,
    fetched: collected("pagamento al ritiro", "presso"),
    partly: "{{ part }} dal credito del negozio e {{ due }} ",
    credit: "pagato con il credito del negozio ({{ credit }})",
    to: "consegna: {{ address }}",
    fetch: collected("da ritirare", "presso"),
    orCredit: "oppure rispondere 2 per usare il credito del negozio di {{ credit }}",
  }),
  nl: payment({
    cash: cashOnDelivery.nl,
    fetched: collected("betalen bij afhalen", "bij"),
    partly: "{{ part }} van je winkeltegoed en {{ due }} ",
    credit: "betaald met je winkeltegoed ({{ credit }})",
    to: "bezorging op {{ address }}",
    fetch: collected("om af te halen", "bij"),
    orCredit: "of antwoord 2 om je winkeltegoed van {{ credit }} te gebruiken",
  }),
  hi: payment({
    cash: cashOnDelivery.hi,
    fetched: collected("लेते समय भुगतान", "@"),
    partly: "{{ part }} स्टोर क्रेडिट से और {{ due }} ",
    credit: "स्टोर क्रेडिट ({{ credit }}) से भुगतान",
    to: "{{ address }} पर",
    fetch: collected("आप खुद लेंगे", "@"),
    orCredit: "या 2: स्टोर क्रेडिट {{ credit }}",
  }),
} satisfies Localised;

/** The same where store credit is no way to pay any more. */
export const payingCash = {
  en: `{% if pickup %}${collected("you pay when you collect it", "at")}{% else %}${cashOnDelivery.en}{% endif %}`,
  es: `{% if pickup %}${collected("pagas al recogerlo", "en")}{% else %}${cashOnDelivery.es}{% endif %}`,
  fr: `{% if pickup %}${collected("à payer au retrait", "à")}{% else %}${cashOnDelivery.fr}{% endif %}`,
  de: `{% if pickup %}${collected("zahlbar bei Abholung", "hier:")}{% else %}${cashOnDelivery.de}{% endif %}`,
  pt: `{% if pickup %}${collected("pagamento na retirada", "em")}{% else %}${cashOnDelivery.pt}{% endif %}`,
  it: `{% if pickup %}${collected("pagamento al ritiro", "presso")}{% else %}${cashOnDelivery.it}{% endif %}`,
  nl: `{% if pickup %}${collected("betalen bij afhalen", "bij")}{% else %}${cashOnDelivery.nl}{% endif %}`,
  hi: `{% if pickup %}${collected("लेते समय भुगतान", "@")}{% else %}${cashOnDelivery.hi}{% endif %}`,
} satisfies Localised;

/** The same in a word, once it is ordered. */
const inAWord = (words: { credit: string; cash: string; fetched: string; partly: string }) =>
  `{% if byCredit %}${words.credit}{% else %}{% if part != "" %}${words.partly}{% endif %}{% if pickup %}${words.fetched}{% else %}${words.cash}{% endif %}{% endif %}`;

export const paid = {
  en: inAWord({
    credit: "paid with your store credit",
    cash: "cash on delivery",
    fetched: "you pay when you collect it",
    partly: "{{ part }} paid with your store credit, {{ due }} ",
  }),
  es: inAWord({
    credit: "pagado con tu saldo de la tienda",
    cash: "pago al recibir",
    fetched: "pagas al recogerlo",
    partly: "{{ part }} de tu saldo de la tienda, {{ due }} ",
  }),
  fr: inAWord({
    credit: "payé avec votre avoir",
    cash: "paiement à la livraison",
    fetched: "à payer au retrait",
    partly: "{{ part }} de votre avoir, {{ due }} ",
  }),
  de: inAWord({
    credit: "bezahlt mit Ihrem Guthaben",
    cash: "bar bei Lieferung",
    fetched: "zahlbar bei Abholung",
    partly: "{{ part }} von Ihrem Guthaben, {{ due }} ",
  }),
  pt: inAWord({
    credit: "pago com seu saldo na loja",
    cash: "pagamento na entrega",
    fetched: "pagamento na retirada",
    partly: "{{ part }} do seu saldo na loja, {{ due }} ",
  }),
  it: inAWord({
    credit: "pagato con il credito del negozio",
    cash: "pagamento alla consegna",
    fetched: "pagamento al ritiro",
    partly: "{{ part }} dal credito del negozio, {{ due }} ",
  }),
  nl: inAWord({
    credit: "betaald met je winkeltegoed",
    cash: "contant bij bezorging",
    fetched: "betalen bij afhalen",
    partly: "{{ part }} van je winkeltegoed, {{ due }} ",
  }),
  hi: inAWord({
    credit: "स्टोर क्रेडिट से भुगतान हो गया",
    cash: "कैश ऑन डिलीवरी",
    fetched: "लेते समय भुगतान",
    partly: "{{ part }} स्टोर क्रेडिट से, {{ due }} ",
  }),
} satisfies Localised;

export const givenBack = {
  givenBack: {
    en: "{{ shop.name }}: Sorry, the order could not be placed. {{ total }} went back to your store credit; nothing was ordered.",
    es: "{{ shop.name }}: Lo sentimos, no pudimos hacer el pedido. Te devolvimos {{ total }} a tu saldo de la tienda; no se ha pedido nada.",
    fr: "{{ shop.name }} : Désolé, la commande n'a pas abouti. {{ total }} sont revenus sur votre avoir, rien n'a été commandé.",
    de: "{{ shop.name }}: Die Bestellung konnte leider nicht aufgegeben werden. {{ total }} sind wieder auf Ihrem Guthaben; es wurde nichts bestellt.",
    pt: "{{ shop.name }}: Desculpe, o pedido não pôde ser feito. {{ total }} voltaram para seu saldo na loja; nada foi pedido.",
    it: "{{ shop.name }}: Spiacenti, l'ordine non è andato a buon fine. {{ total }} sono tornati sul credito del negozio; nulla è stato ordinato.",
    nl: "{{ shop.name }}: Sorry, de bestelling kon niet worden geplaatst. {{ total }} staat weer op je winkeltegoed; er is niets besteld.",
    hi: "{{ shop.name }}: माफ़ कीजिए, ऑर्डर नहीं हो सका। {{ total }} आपके स्टोर क्रेडिट में वापस आ गए हैं; कुछ ऑर्डर नहीं हुआ।",
  },
} satisfies Texts;
