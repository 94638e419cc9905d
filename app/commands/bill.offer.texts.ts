import type { Localised, Texts } from "#app/templates/text.ts";

/** What a shopper agrees to: for whom, how much, from what. */
const what = '{{ service }} {{ account }}{% if plan != "" %}, {{ plan }}{% endif %}: {{ amount }}';

const readBack = {
  en: `${what} from your store credit ({{ balance }}). Reply {{ code }} to pay, NO to drop it. Never share this code.`,
  es: `${what} de tu saldo en la tienda ({{ balance }}). Responde {{ code }} para pagar, NO para dejarlo. No compartas esta clave con nadie.`,
  fr: `${what} de votre avoir ({{ balance }}). Répondez {{ code }} pour payer, NON pour renoncer. Ne donnez ce code à personne.`,
  de: `${what} von Ihrem Guthaben ({{ balance }}). Antworten Sie mit {{ code }} zum Bezahlen oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
  pt: `${what} do seu saldo na loja ({{ balance }}). Responda {{ code }} para pagar, NAO para desistir. Nunca passe esta senha a ninguém.`,
  it: `${what} dal credito del negozio ({{ balance }}). Rispondere {{ code }} per pagare, NO per rinunciare. Non comunicare il codice a nessuno.`,
  nl: `${what} van je winkeltegoed ({{ balance }}). Antwoord {{ code }} om te betalen, NEE om ervan af te zien. Deel deze code met niemand.`,
  hi: `${what}, आपके स्टोर क्रेडिट ({{ balance }}) से। भुगतान के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।`,
} satisfies Localised;

export const billOfferTexts = {
  offer: {
    en: `{{ shop.name }}: ${readBack.en}`,
    es: `{{ shop.name }}: ${readBack.es}`,
    fr: `{{ shop.name }} : ${readBack.fr}`,
    de: `{{ shop.name }}: ${readBack.de}`,
    pt: `{{ shop.name }}: ${readBack.pt}`,
    it: `{{ shop.name }}: ${readBack.it}`,
    nl: `{{ shop.name }}: ${readBack.nl}`,
    hi: `{{ shop.name }}: ${readBack.hi}`,
  },
  changed: {
    en: `{{ shop.name }}: The bill has changed, so nothing was paid. Now: ${readBack.en}`,
    es: `{{ shop.name }}: La cuenta ha cambiado, por eso no se ha pagado nada. Ahora: ${readBack.es}`,
    fr: `{{ shop.name }} : Le montant a changé, rien n'a donc été payé. Maintenant : ${readBack.fr}`,
    de: `{{ shop.name }}: Der Betrag hat sich geändert, es wurde nichts bezahlt. Jetzt: ${readBack.de}`,
    pt: `{{ shop.name }}: O valor mudou, por isso nada foi pago. Agora: ${readBack.pt}`,
    it: `{{ shop.name }}: L'importo è cambiato e nulla è stato pagato. Ora: ${readBack.it}`,
    nl: `{{ shop.name }}: Het bedrag is veranderd, er is niets betaald. Nu: ${readBack.nl}`,
    hi: `{{ shop.name }}: रकम बदल गई है, इसलिए भुगतान नहीं हुआ। अब: ${readBack.hi}`,
  },
  short: {
    en: "{{ shop.name }}: {{ service }} {{ account }} comes to {{ amount }} and your store credit is {{ balance }}, so nothing was paid.",
    es: "{{ shop.name }}: {{ service }} {{ account }} cuesta {{ amount }} y tu saldo en la tienda es {{ balance }}, por eso no se ha pagado nada.",
    fr: "{{ shop.name }} : {{ service }} {{ account }} revient à {{ amount }} et votre avoir est de {{ balance }}, rien n'a donc été payé.",
    de: "{{ shop.name }}: {{ service }} {{ account }} kostet {{ amount }} und Ihr Guthaben beträgt {{ balance }}, es wurde nichts bezahlt.",
    pt: "{{ shop.name }}: {{ service }} {{ account }} custa {{ amount }} e seu saldo na loja é {{ balance }}, por isso nada foi pago.",
    it: "{{ shop.name }}: {{ service }} {{ account }} costa {{ amount }} e il credito è {{ balance }}: nulla è stato pagato.",
    nl: "{{ shop.name }}: {{ service }} {{ account }} kost {{ amount }} en je winkeltegoed is {{ balance }}, er is niets betaald.",
    hi: "{{ shop.name }}: {{ service }} {{ account }} के लिए {{ amount }} चाहिए और आपका स्टोर क्रेडिट {{ balance }} है, इसलिए भुगतान नहीं हुआ।",
  },
  paid: {
    en: '{{ shop.name }}: Done: {{ amount }} paid for {{ service }} {{ account }}, order {{ order.number }}.{% if reference != "" %} Reference {{ reference }}.{% endif %}',
    es: '{{ shop.name }}: Listo: {{ amount }} pagados para {{ service }} {{ account }}, pedido {{ order.number }}.{% if reference != "" %} Referencia {{ reference }}.{% endif %}',
    fr: '{{ shop.name }} : C\'est fait : {{ amount }} payés pour {{ service }} {{ account }}, commande {{ order.number }}.{% if reference != "" %} Référence {{ reference }}.{% endif %}',
    de: '{{ shop.name }}: Erledigt: {{ amount }} für {{ service }} {{ account }} bezahlt, Bestellung {{ order.number }}.{% if reference != "" %} Referenz {{ reference }}.{% endif %}',
    pt: '{{ shop.name }}: Pronto: {{ amount }} pagos para {{ service }} {{ account }}, pedido {{ order.number }}.{% if reference != "" %} Protocolo {{ reference }}.{% endif %}',
    it: '{{ shop.name }}: Fatto: {{ amount }} pagati per {{ service }} {{ account }}, ordine {{ order.number }}.{% if reference != "" %} Riferimento {{ reference }}.{% endif %}',
    nl: '{{ shop.name }}: Klaar: {{ amount }} betaald voor {{ service }} {{ account }}, bestelling {{ order.number }}.{% if reference != "" %} Kenmerk {{ reference }}.{% endif %}',
    hi: '{{ shop.name }}: हो गया: {{ service }} {{ account }} के लिए {{ amount }} का भुगतान, ऑर्डर {{ order.number }}।{% if reference != "" %} रेफरेंस {{ reference }}।{% endif %}',
  },
  waiting: {
    en: "{{ shop.name }}: {{ amount }} for {{ service }} {{ account }} is on its way, order {{ order.number }}. We'll text you when {{ service }} confirms it.",
    es: "{{ shop.name }}: {{ amount }} para {{ service }} {{ account }} en camino, pedido {{ order.number }}. Te avisaremos cuando {{ service }} lo confirme.",
    fr: "{{ shop.name }} : {{ amount }} pour {{ service }} {{ account }} en cours, commande {{ order.number }}. Nous vous écrirons dès que {{ service }} confirme.",
    de: "{{ shop.name }}: {{ amount }} für {{ service }} {{ account }} ist unterwegs, Bestellung {{ order.number }}. Wir schreiben Ihnen, sobald {{ service }} es bestätigt.",
    pt: "{{ shop.name }}: {{ amount }} para {{ service }} {{ account }} a caminho, pedido {{ order.number }}. Avisamos quando {{ service }} confirmar.",
    it: "{{ shop.name }}: {{ amount }} per {{ service }} {{ account }} in corso, ordine {{ order.number }}. Scriveremo appena {{ service }} conferma.",
    nl: "{{ shop.name }}: {{ amount }} voor {{ service }} {{ account }} is onderweg, bestelling {{ order.number }}. We sms'en je zodra {{ service }} het bevestigt.",
    hi: "{{ shop.name }}: {{ service }} {{ account }} के लिए {{ amount }} भेजा गया, ऑर्डर {{ order.number }}। {{ service }} की पुष्टि होते ही हम मैसेज करेंगे।",
  },
  failed: {
    en: "{{ shop.name }}: {{ service }} did not take {{ amount }} for {{ account }}. All of it is in your store credit again.",
    es: "{{ shop.name }}: {{ service }} no ha aceptado {{ amount }} para {{ account }}. El importe ha vuelto a tu saldo de la tienda.",
    fr: "{{ shop.name }} : {{ service }} n'a pas accepté {{ amount }} pour {{ account }}. Le tout est de retour sur votre avoir.",
    de: "{{ shop.name }}: {{ service }} hat {{ amount }} für {{ account }} nicht angenommen. Alles ist wieder auf Ihrem Guthaben.",
    pt: "{{ shop.name }}: {{ service }} recusou {{ amount }} para {{ account }}. O valor voltou para o seu saldo na loja.",
    it: "{{ shop.name }}: {{ service }} non ha accettato {{ amount }} per {{ account }}. L'importo è di nuovo nel credito.",
    nl: "{{ shop.name }}: {{ service }} nam {{ amount }} voor {{ account }} niet aan. Alles staat weer op je winkeltegoed.",
    hi: "{{ shop.name }}: {{ service }} ने {{ account }} के लिए {{ amount }} नहीं लिया। पूरी रकम आपके स्टोर क्रेडिट में लौट आई है।",
  },
} satisfies Texts;

const shop = { name: "Demo Shop" };
const named = { shop, service: "Airtel", account: "***3210", amount: "$9.99" };
const offered = { ...named, plan: "1.5 GB a day", balance: "$100.00", code: "123456" };
const order = { number: "1001" };

export const billOfferSamples = {
  offer: offered,
  changed: { ...offered, plan: "" },
  short: { ...named, balance: "$5.00" },
  paid: { ...named, order, reference: "BX4821" },
  waiting: { ...named, order },
  failed: named,
};
