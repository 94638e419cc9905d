import type { Localised, Texts } from "#app/templates/text.ts";

export const cashOnDelivery = {
  en: "cash on delivery to {{ address }}",
  es: "pago al recibir en {{ address }}",
  fr: "paiement à la livraison : {{ address }}",
  de: "bar bei Lieferung an {{ address }}",
  pt: "pagamento na entrega em {{ address }}",
  it: "pagamento alla consegna: {{ address }}",
  nl: "contant bij bezorging op {{ address }}",
  hi: "{{ address }} पर कैश ऑन डिलीवरी",
} satisfies Localised;

type Payment = { cash: string; credit: string; orCredit: string };

const payment = ({ cash, credit, orCredit }: Payment) =>
  `{% if byCredit %}${credit}{% else %}${cash}{% if credit != "" %} (${orCredit}){% endif %}{% endif %}`;

/** How it will be paid and where it goes; and the other way to pay, where store credit covers the total. */
export const paying = {
  en: payment({
    cash: cashOnDelivery.en,
    credit: "paid with your store credit ({{ credit }}), to {{ address }}",
    orCredit: "or reply 2 to use your store credit of {{ credit }}",
  }),
  es: payment({
    cash: cashOnDelivery.es,
    credit: "pagado con tu saldo de la tienda ({{ credit }}), entrega en {{ address }}",
    orCredit: "o responde 2 para usar tu saldo de la tienda: {{ credit }}",
  }),
  fr: payment({
    cash: cashOnDelivery.fr,
    credit: "payé avec votre avoir ({{ credit }}), livraison : {{ address }}",
    orCredit: "ou répondez 2 pour utiliser votre avoir de {{ credit }}",
  }),
  de: payment({
    cash: cashOnDelivery.de,
    credit: "bezahlt mit Ihrem Guthaben ({{ credit }}), Lieferung an {{ address }}",
    orCredit: "oder antworten Sie mit 2, um Ihr Guthaben von {{ credit }} zu nutzen",
  }),
  pt: payment({
    cash: cashOnDelivery.pt,
    credit: "pago com seu saldo na loja ({{ credit }}), entrega em {{ address }}",
    orCredit: "ou responda 2 para usar seu saldo na loja de {{ credit }}",
  }),
  it: payment({
    cash: cashOnDelivery.it,
    credit: "pagato con il credito del negozio ({{ credit }}), consegna: {{ address }}",
    orCredit: "oppure rispondere 2 per usare il credito del negozio di {{ credit }}",
  }),
  nl: payment({
    cash: cashOnDelivery.nl,
    credit: "betaald met je winkeltegoed ({{ credit }}), bezorging op {{ address }}",
    orCredit: "of antwoord 2 om je winkeltegoed van {{ credit }} te gebruiken",
  }),
  hi: payment({
    cash: cashOnDelivery.hi,
    credit: "स्टोर क्रेडिट ({{ credit }}) से भुगतान, {{ address }} पर",
    orCredit: "या स्टोर क्रेडिट {{ credit }} से: 2 भेजें",
  }),
} satisfies Localised;

/** The same in a word, once it is ordered. */
export const paid = {
  en: "{% if byCredit %}paid with your store credit{% else %}cash on delivery{% endif %}",
  es: "{% if byCredit %}pagado con tu saldo de la tienda{% else %}pago al recibir{% endif %}",
  fr: "{% if byCredit %}payé avec votre avoir{% else %}paiement à la livraison{% endif %}",
  de: "{% if byCredit %}bezahlt mit Ihrem Guthaben{% else %}bar bei Lieferung{% endif %}",
  pt: "{% if byCredit %}pago com seu saldo na loja{% else %}pagamento na entrega{% endif %}",
  it: "{% if byCredit %}pagato con il credito del negozio{% else %}pagamento alla consegna{% endif %}",
  nl: "{% if byCredit %}betaald met je winkeltegoed{% else %}contant bij bezorging{% endif %}",
  hi: "{% if byCredit %}स्टोर क्रेडिट से भुगतान हो गया{% else %}कैश ऑन डिलीवरी{% endif %}",
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
