import { noSuchOrder, noOrders, whichOrder } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };
const order = { number: "1001" };
const url = "https://demo-shop.example/pay/1001";

const ifDoor = (words: string) => `{% if atTheDoor %} ${words}{% endif %}`;
const ifUrl = (words: string) => `{% if url != "" %} ${words} {{ url }}{% endif %}`;

const offer = {
  en: `Order {{ order.number }}: {{ due }} to pay${ifDoor("on delivery")}. Reply {{ code }} to pay it now with your store credit ({{ credit }}), NO to leave it. Never share this code.${ifUrl("Or online:")}`,
  es: `Pedido {{ order.number }}: {{ due }} por pagar${ifDoor("al recibirlo")}. Responde {{ code }} para pagarlo ahora con tu saldo ({{ credit }}), NO para dejarlo. No compartas esta clave con nadie.${ifUrl("O por internet:")}`,
  fr: `Commande {{ order.number }} : {{ due }} à payer${ifDoor("à la livraison")}. Répondez {{ code }} pour payer avec votre avoir ({{ credit }}), NON pour laisser. Ne donnez ce code à personne.${ifUrl("Ou en ligne :")}`,
  de: `Bestellung {{ order.number }}: {{ due }} offen${ifDoor("bei Lieferung")}. Antworten Sie mit {{ code }}, um jetzt mit Guthaben ({{ credit }}) zu zahlen, oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.${ifUrl("Oder online:")}`,
  pt: `Pedido {{ order.number }}: {{ due }} a pagar${ifDoor("na entrega")}. Responda {{ code }} para pagar agora com seu saldo ({{ credit }}), NAO para deixar. Nunca passe esta senha a ninguem.${ifUrl("Ou online:")}`,
  it: `Ordine {{ order.number }}: {{ due }} da pagare${ifDoor("alla consegna")}. Rispondere {{ code }} per pagare ora con il credito ({{ credit }}), NO per lasciare. Non comunicare il codice a nessuno.${ifUrl("O online:")}`,
  nl: `Bestelling {{ order.number }}: {{ due }} te betalen${ifDoor("bij bezorging")}. Antwoord {{ code }} om nu met winkeltegoed ({{ credit }}) te betalen, NEE om het zo te laten. Deel deze code met niemand.${ifUrl("Of online:")}`,
  hi: `ऑर्डर {{ order.number }}: {{ due }} देने हैं${ifDoor("डिलीवरी पर")}। अभी स्टोर क्रेडिट ({{ credit }}) से देने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।${ifUrl("या ऑनलाइन:")}`,
};

export const payTexts = {
  offer: {
    en: `{{ shop.name }}: ${offer.en}`,
    es: `{{ shop.name }}: ${offer.es}`,
    fr: `{{ shop.name }} : ${offer.fr}`,
    de: `{{ shop.name }}: ${offer.de}`,
    pt: `{{ shop.name }}: ${offer.pt}`,
    it: `{{ shop.name }}: ${offer.it}`,
    nl: `{{ shop.name }}: ${offer.nl}`,
    hi: `{{ shop.name }}: ${offer.hi}`,
  },
  changed: {
    en: `{{ shop.name }}: What is due has changed, nothing was taken. ${offer.en}`,
    es: `{{ shop.name }}: El importe ha cambiado, no se ha cobrado nada. ${offer.es}`,
    fr: `{{ shop.name }} : Le montant a changé, rien n'a été pris. ${offer.fr}`,
    de: `{{ shop.name }}: Der Betrag hat sich geändert, es wurde nichts abgebucht. ${offer.de}`,
    pt: `{{ shop.name }}: O valor mudou, nada foi cobrado. ${offer.pt}`,
    it: `{{ shop.name }}: L'importo è cambiato, nulla è stato prelevato. ${offer.it}`,
    nl: `{{ shop.name }}: Het bedrag is veranderd, er is niets afgeschreven. ${offer.nl}`,
    hi: `{{ shop.name }}: रकम बदल गई है, कुछ नहीं लिया गया। ${offer.hi}`,
  },
  due: {
    en: `{{ shop.name }}: Order {{ order.number }}: {{ due }} to pay${ifDoor("on delivery")}.${ifUrl("Pay online:")}`,
    es: `{{ shop.name }}: Pedido {{ order.number }}: {{ due }} por pagar${ifDoor("al recibirlo")}.${ifUrl("Paga por internet:")}`,
    fr: `{{ shop.name }} : Commande {{ order.number }} : {{ due }} à payer${ifDoor("à la livraison")}.${ifUrl("Payer en ligne :")}`,
    de: `{{ shop.name }}: Bestellung {{ order.number }}: {{ due }} offen${ifDoor("bei Lieferung")}.${ifUrl("Online zahlen:")}`,
    pt: `{{ shop.name }}: Pedido {{ order.number }}: {{ due }} a pagar${ifDoor("na entrega")}.${ifUrl("Pague online:")}`,
    it: `{{ shop.name }}: Ordine {{ order.number }}: {{ due }} da pagare${ifDoor("alla consegna")}.${ifUrl("Pagare online:")}`,
    nl: `{{ shop.name }}: Bestelling {{ order.number }}: {{ due }} te betalen${ifDoor("bij bezorging")}.${ifUrl("Online betalen:")}`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }}: {{ due }} देने हैं${ifDoor("डिलीवरी पर")}।${ifUrl("ऑनलाइन दें:")}`,
  },
  settled: {
    en: "{{ shop.name }}: Order {{ order.number }} ({{ total }}) is paid, nothing is due. Its receipt: {{ url }}",
    es: "{{ shop.name }}: El pedido {{ order.number }} ({{ total }}) ya se ha pagado, no debes nada. Recibo: {{ url }}",
    fr: "{{ shop.name }} : La commande {{ order.number }} ({{ total }}) est payée, il ne reste rien à régler. Son détail : {{ url }}",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ({{ total }}) ist bezahlt, es ist nichts offen. Ihr Beleg: {{ url }}",
    pt: "{{ shop.name }}: O pedido {{ order.number }} ({{ total }}) foi pago, nada a pagar. Recibo: {{ url }}",
    it: "{{ shop.name }}: L'ordine {{ order.number }} ({{ total }}) è pagato, non c'è nulla da pagare. Ricevuta: {{ url }}",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} ({{ total }}) is betaald, er staat niets open. De bon: {{ url }}",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} ({{ total }}) का भुगतान हो चुका है। रसीद: {{ url }}",
  },
  paid: {
    en: "{{ shop.name }}: Order {{ order.number }} is paid: {{ due }} from your store credit. Nothing is due any more.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha pagado: {{ due }} de tu saldo. Ya no debes nada.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est payée : {{ due }} de votre avoir. Il ne reste rien à payer.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist bezahlt: {{ due }} von Ihrem Guthaben. Es ist nichts mehr offen.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi pago: {{ due }} do seu saldo. Nada mais a pagar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è pagato: {{ due }} dal credito. Non c'è più nulla da pagare.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is betaald: {{ due }} van je winkeltegoed. Er staat niets meer open.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का भुगतान हो गया: स्टोर क्रेडिट से {{ due }}। अब कुछ बाकी नहीं।",
  },
  short: {
    en: "{{ shop.name }}: Your store credit no longer covers {{ due }}. Nothing was taken. Text PAY {{ order.number }} to see how else to pay.",
    es: "{{ shop.name }}: Tu saldo ya no alcanza para {{ due }}. No se ha cobrado nada. Escribe PAGAR {{ order.number }} para ver otras formas de pago.",
    fr: "{{ shop.name }} : Votre avoir ne couvre plus {{ due }}. Rien n'a été pris. Envoyez PAYER {{ order.number }} pour payer autrement.",
    de: "{{ shop.name }}: Ihr Guthaben reicht nicht mehr für {{ due }}. Es wurde nichts abgebucht. Schreiben Sie BEZAHLEN {{ order.number }}, um anders zu zahlen.",
    pt: "{{ shop.name }}: Seu saldo agora é menor que {{ due }}. Nada foi cobrado. Envie PAGAR {{ order.number }} para pagar de outra forma.",
    it: "{{ shop.name }}: Il credito non copre più {{ due }}. Nulla è stato prelevato. Inviare PAGA {{ order.number }} per pagare in altro modo.",
    nl: "{{ shop.name }}: Je winkeltegoed dekt {{ due }} niet meer. Er is niets afgeschreven. Sms BETALEN {{ order.number }} om anders te betalen.",
    hi: "{{ shop.name }}: स्टोर क्रेडिट अब {{ due }} के लिए कम है। कुछ नहीं लिया गया। दूसरे तरीके के लिए PAY {{ order.number }} भेजें।",
  },
  givenBack: {
    en: "{{ shop.name }}: Order {{ order.number }} could not be paid. {{ due }} went back to your store credit.",
    es: "{{ shop.name }}: No se pudo pagar el pedido {{ order.number }}. Devolvimos {{ due }} a tu saldo.",
    fr: "{{ shop.name }} : La commande {{ order.number }} reste impayée. {{ due }} sont revenus sur votre avoir.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} konnte nicht bezahlt werden. {{ due }} sind wieder auf Ihrem Guthaben.",
    pt: "{{ shop.name }}: O pagamento do pedido {{ order.number }} falhou. {{ due }} voltaram ao seu saldo.",
    it: "{{ shop.name }}: Non è stato possibile pagare l'ordine {{ order.number }}. {{ due }} sono tornati sul credito.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} kon niet worden betaald. {{ due }} staat weer op je winkeltegoed.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का भुगतान नहीं हो सका। {{ due }} स्टोर क्रेडिट में लौट गए।",
  },
  which: whichOrder("due"),
  nothingDue: {
    en: "{{ shop.name }}: Nothing is due: all of your orders are paid. Text ORDERS to see them.",
    es: "{{ shop.name }}: No debes nada: tus pedidos ya se han pagado. Escribe PEDIDOS para verlos.",
    fr: "{{ shop.name }} : Il ne reste rien à payer : vos commandes sont réglées. Envoyez COMMANDES pour les voir.",
    de: "{{ shop.name }}: Es ist nichts offen: Ihre Bestellungen sind bezahlt. Schreiben Sie BESTELLUNGEN, um sie zu sehen.",
    pt: "{{ shop.name }}: Nada a pagar: seus pedidos foram pagos. Envie PEDIDOS para ver.",
    it: "{{ shop.name }}: Non c'è nulla da pagare: gli ordini sono pagati. Inviare ORDINI per vederli.",
    nl: "{{ shop.name }}: Er staat niets open: je bestellingen zijn betaald. Sms BESTELLINGEN om ze te zien.",
    hi: "{{ shop.name }}: कुछ बाकी नहीं: सभी ऑर्डर का भुगतान हो चुका है। देखने के लिए ORDERS भेजें।",
  },
  cancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} is cancelled: there is nothing to pay.",
    es: "{{ shop.name }}: El pedido {{ order.number }} fue cancelado: no tienes que pagar nada.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est annulée : il n'y a rien à payer.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist storniert: Es ist nichts zu zahlen.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi cancelado: nada a pagar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è annullato: non c'è nulla da pagare.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd: je hoeft niets te betalen.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रद्द है: कुछ नहीं देना है।",
  },
  notFound: noSuchOrder,
  noOrders,
} satisfies Texts;

const due = { shop, order, due: "$34.00", atTheDoor: true, url };

export const paySamples = {
  offer: { ...due, credit: "$100.00", code: "123456" },
  changed: { ...due, credit: "$100.00", code: "123456" },
  due,
  settled: { shop, order, total: "$34.00", url },
  paid: { shop, order, due: "$34.00" },
  short: { shop, order, due: "$34.00" },
  givenBack: { shop, order, due: "$34.00" },
  which: {
    shop,
    orders: [
      { number: "1004", due: "$34.00" },
      { number: "1003", due: "$12.50" },
    ],
  },
  nothingDue: { shop },
  cancelled: { shop, order },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};
