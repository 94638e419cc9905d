import type { Texts } from "#app/templates/text.ts";
import { returnSamples, returnTexts } from "./return.texts.ts";

const shop = { name: "Demo Shop" };
const order = { number: "1001" };

const items = `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const itemChoices = (wordFor: string) =>
  `{% for item in items %}{{ forloop.index }} ${wordFor} {{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const choices = (wordFor: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const { why, refused, notFound, noneSent, notSent, onItsWay, nothing } = returnTexts;

export const replaceTexts = {
  which: {
    en: `{{ shop.name }}: What of order {{ order.number }} shall we replace? Reply ${itemChoices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué reemplazamos del pedido {{ order.number }}? Responde ${itemChoices("para")}, o NO.`,
    fr: `{{ shop.name }} : Que remplacer de la commande {{ order.number }} ? Répondez ${itemChoices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Was aus Bestellung {{ order.number }} sollen wir ersetzen? Antworten Sie mit ${itemChoices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: O que trocar do pedido {{ order.number }}? Responda ${itemChoices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Che cosa sostituire dell'ordine {{ order.number }}? Rispondere ${itemChoices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Wat van bestelling {{ order.number }} zullen we vervangen? Antwoord ${itemChoices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} में क्या बदलकर दें? ${itemChoices("=")}। नंबर भेजें, या NO।`,
  },
  why,
  instead: {
    en: `{{ shop.name }}: What shall come instead of ${items}? Reply ${choices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué enviamos en lugar de ${items}? Responde ${choices("para")}, o NO.`,
    fr: `{{ shop.name }} : Que recevoir à la place de ${items} ? Répondez ${choices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Was soll statt ${items} kommen? Antworten Sie mit ${choices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: O que enviar no lugar de ${items}? Responda ${choices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Che cosa inviare al posto di ${items}? Rispondere ${choices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Wat moet er komen in plaats van ${items}? Antwoord ${choices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: ${items} की जगह क्या भेजें? ${choices("=")}। नंबर भेजें, या NO।`,
  },
  confirm: {
    en: `{{ shop.name }}: Replace ${items} of order {{ order.number }} ({{ reason }}) with {{ instead }}? Reply {{ code }} to ask for it, NO to drop it. Never share this code.`,
    es: `{{ shop.name }}: ¿Reemplazar ${items} del pedido {{ order.number }} ({{ reason }}) por {{ instead }}? Responde {{ code }} para solicitarlo, NO para dejarlo. No compartas esta clave con nadie.`,
    fr: `{{ shop.name }} : Remplacer ${items} de la commande {{ order.number }} ({{ reason }}) par {{ instead }} ? Répondez {{ code }} pour le demander, NON pour renoncer. Ne donnez ce code à personne.`,
    de: `{{ shop.name }}: ${items} aus Bestellung {{ order.number }} ({{ reason }}) durch {{ instead }} ersetzen? Antworten Sie mit {{ code }} oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
    pt: `{{ shop.name }}: Trocar ${items} do pedido {{ order.number }} ({{ reason }}) por {{ instead }}? Responda {{ code }} para pedir, NAO para desistir. Nunca passe esta senha a ninguem.`,
    it: `{{ shop.name }}: Sostituire ${items} dell'ordine {{ order.number }} ({{ reason }}) con {{ instead }}? Rispondere {{ code }} per richiederlo, NO per rinunciare. Non comunicare il codice a nessuno.`,
    nl: `{{ shop.name }}: ${items} van bestelling {{ order.number }} ({{ reason }}) vervangen door {{ instead }}? Antwoord {{ code }} om het te vragen, NEE om ervan af te zien. Deel deze code met niemand.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} से ${items} ({{ reason }}) की जगह {{ instead }} भेजें? हां के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।`,
  },
  requested: {
    en: `{{ shop.name }}: We have your request to replace ${items} of order {{ order.number }} with {{ instead }}. We will tell you how to send it back.`,
    es: `{{ shop.name }}: Recibimos tu solicitud para reemplazar ${items} del pedido {{ order.number }} por {{ instead }}. Te avisaremos de los pasos para enviarlo.`,
    fr: `{{ shop.name }} : Nous avons votre demande : remplacer ${items}, commande {{ order.number }}, par {{ instead }}. Nous vous dirons comment le renvoyer.`,
    de: `{{ shop.name }}: Ihr Wunsch ist da: ${items} aus Bestellung {{ order.number }} durch {{ instead }} ersetzen. Wir sagen Ihnen, wie Sie es zurücksenden.`,
    pt: `{{ shop.name }}: Recebemos seu pedido para trocar ${items} do pedido {{ order.number }} por {{ instead }}. Vamos avisar como enviar de volta.`,
    it: `{{ shop.name }}: Richiesta ricevuta: sostituire ${items}, ordine {{ order.number }}, con {{ instead }}. Diremo come rispedirlo.`,
    nl: `{{ shop.name }}: We hebben je verzoek om ${items} van bestelling {{ order.number }} te vervangen door {{ instead }}. We laten weten hoe je het terugstuurt.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} से ${items} की जगह {{ instead }} का अनुरोध मिल गया। सामान लौटाने का तरीका हम बताएंगे।`,
  },
  soldOut: {
    en: "{{ shop.name }}: Sorry, {{ product }} is sold out and can't be replaced. Text RETURN {{ order.number }} to send it back instead.",
    es: "{{ shop.name }}: Lo sentimos, {{ product }} se ha agotado y no se puede reemplazar. Escribe DEVOLVER {{ order.number }} para devolverlo.",
    fr: "{{ shop.name }} : Désolé, {{ product }} est épuisé, impossible de le remplacer. Envoyez RETOUR {{ order.number }} pour le renvoyer.",
    de: "{{ shop.name }}: {{ product }} ist leider ausverkauft und kann nicht ersetzt werden. Schreiben Sie RÜCKSENDUNG {{ order.number }}, um es zurückzugeben.",
    pt: "{{ shop.name }}: Desculpe, {{ product }} esgotou e não pode ser trocado. Envie DEVOLVER {{ order.number }} para devolver.",
    it: "{{ shop.name }}: Spiacenti, {{ product }} è esaurito e non si può sostituire. Inviare RESO {{ order.number }} per restituirlo.",
    nl: "{{ shop.name }}: Sorry, {{ product }} is uitverkocht en kan niet vervangen worden. Sms RETOUR {{ order.number }} om het terug te sturen.",
    hi: "{{ shop.name }}: माफ़ कीजिए, {{ product }} खत्म हो गया है। लौटाने के लिए RETURN {{ order.number }} भेजें।",
  },
  refused,
  notFound,
  noneSent,
  notSent,
  onItsWay,
  nothing,
} satisfies Texts;

const mugs = [{ quantity: 1, title: "Blue Mug" }];

export const replaceSamples = {
  which: { shop, order, items: [...mugs, { quantity: 1, title: "Green Tea" }] },
  why: returnSamples.why,
  instead: { shop, items: mugs, options: ["Blue Mug", "Blue Mug Large"] },
  confirm: { shop, order, items: mugs, reason: "damaged", instead: "Blue Mug", code: "123456" },
  requested: { shop, order, items: mugs, reason: "damaged", instead: "Blue Mug" },
  soldOut: { shop, order, product: "Blue Mug" },
  refused: returnSamples.refused,
  notFound: returnSamples.notFound,
  noneSent: returnSamples.noneSent,
  notSent: returnSamples.notSent,
  onItsWay: returnSamples.onItsWay,
  nothing: returnSamples.nothing,
};
