import { noSuchOrderButLast } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };
const order = { number: "1001" };

const items = `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const itemChoices = (wordFor: string, all: string) =>
  `{% for item in items %}{{ forloop.index }} ${wordFor} {{ item.quantity }} x {{ item.title }}, {% endfor %}{{ all }} ${wordFor} ${all}`;

const reasonChoices = (wordFor: string) =>
  `{% for reason in reasons %}{{ forloop.index }} ${wordFor} {{ reason }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const returnTexts = {
  which: {
    en: `{{ shop.name }}: What of order {{ order.number }} would you like to return? Reply ${itemChoices("for", "all of it")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué quieres devolver del pedido {{ order.number }}? Responde ${itemChoices("para", "todo")}, o NO.`,
    fr: `{{ shop.name }} : Que souhaitez-vous retourner de la commande {{ order.number }} ? Répondez ${itemChoices("pour", "tout")}, ou NON.`,
    de: `{{ shop.name }}: Was aus Bestellung {{ order.number }} soll zurück? Antworten Sie mit ${itemChoices("für", "alles")} oder NEIN.`,
    pt: `{{ shop.name }}: O que quer devolver do pedido {{ order.number }}? Responda ${itemChoices("para", "tudo")}, ou NAO.`,
    it: `{{ shop.name }}: Che cosa restituire dell'ordine {{ order.number }}? Rispondere ${itemChoices("per", "tutto")}, oppure NO.`,
    nl: `{{ shop.name }}: Wat van bestelling {{ order.number }} wil je terugsturen? Antwoord ${itemChoices("voor", "alles")}, of NEE.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} से क्या लौटाना है? ${itemChoices("=", "सब")}। नंबर भेजें, या NO।`,
  },
  why: {
    en: `{{ shop.name }}: Why is it going back (${items})? Reply ${reasonChoices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Por qué lo devuelves (${items})? Responde ${reasonChoices("=")}, o NO.`,
    fr: `{{ shop.name }} : Pourquoi ce retour (${items}) ? Répondez ${reasonChoices("=")}, ou NON.`,
    de: `{{ shop.name }}: Warum geht es zurück (${items})? Antworten Sie mit ${reasonChoices("=")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual o motivo (${items})? Responda ${reasonChoices("=")}, ou NAO.`,
    it: `{{ shop.name }}: Motivo del reso (${items})? Rispondere ${reasonChoices("=")}, oppure NO.`,
    nl: `{{ shop.name }}: Waarom gaat het terug (${items})? Antwoord ${reasonChoices("=")}, of NEE.`,
    hi: `{{ shop.name }}: क्यों लौटाना है (${items})? ${reasonChoices("=")}। नंबर भेजें, या NO।`,
  },
  confirm: {
    en: `{{ shop.name }}: Return ${items} of order {{ order.number }} ({{ reason }})? Reply {{ code }} to ask for it, NO to drop it. Never share this code.`,
    es: `{{ shop.name }}: ¿Devolver ${items} del pedido {{ order.number }} ({{ reason }})? Responde {{ code }} para solicitarlo, NO para dejarlo. No compartas esta clave con nadie.`,
    fr: `{{ shop.name }} : Retourner ${items} de la commande {{ order.number }} ({{ reason }}) ? Répondez {{ code }} pour le demander, NON pour renoncer. Ne donnez ce code à personne.`,
    de: `{{ shop.name }}: ${items} aus Bestellung {{ order.number }} zurückgeben ({{ reason }})? Antworten Sie mit {{ code }} oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
    pt: `{{ shop.name }}: Devolver ${items} do pedido {{ order.number }} ({{ reason }})? Responda {{ code }} para pedir, NAO para desistir. Nunca passe esta senha a ninguém.`,
    it: `{{ shop.name }}: Restituire ${items} dell'ordine {{ order.number }} ({{ reason }})? Rispondere {{ code }} per richiederlo, NO per rinunciare. Non comunicare il codice a nessuno.`,
    nl: `{{ shop.name }}: ${items} van bestelling {{ order.number }} terugsturen ({{ reason }})? Antwoord {{ code }} om het te vragen, NEE om ervan af te zien. Deel deze code met niemand.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} से ${items} लौटाएं ({{ reason }})? हां के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।`,
  },
  requested: {
    en: `{{ shop.name }}: We have your request to return ${items} of order {{ order.number }}. We will tell you how to send it back.`,
    es: `{{ shop.name }}: Recibimos tu solicitud para devolver ${items} del pedido {{ order.number }}. Te avisaremos de los pasos para enviarlo.`,
    fr: `{{ shop.name }} : Nous avons votre demande de retour : ${items}, commande {{ order.number }}. Nous vous dirons comment le renvoyer.`,
    de: `{{ shop.name }}: Ihr Rückgabewunsch ist da: ${items} aus Bestellung {{ order.number }}. Wir sagen Ihnen, wie Sie es zurücksenden.`,
    pt: `{{ shop.name }}: Recebemos seu pedido para devolver ${items} do pedido {{ order.number }}. Vamos avisar como enviar de volta.`,
    it: `{{ shop.name }}: Richiesta di reso ricevuta: ${items}, ordine {{ order.number }}. Diremo come rispedirlo.`,
    nl: `{{ shop.name }}: We hebben je retourverzoek: ${items} van bestelling {{ order.number }}. We laten weten hoe je het terugstuurt.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} से ${items} लौटाने का अनुरोध मिल गया है। कैसे भेजना है, हम बताएंगे।`,
  },
  refused: {
    en: "{{ shop.name }}: Sorry, order {{ order.number }} can't be returned by text{% if why != '' %}: {{ why }}{% endif %}.",
    es: "{{ shop.name }}: Lo sentimos, el pedido {{ order.number }} no se puede devolver por SMS{% if why != '' %}: {{ why }}{% endif %}.",
    fr: "{{ shop.name }} : Désolé, la commande {{ order.number }} ne peut pas se retourner par SMS{% if why != '' %} : {{ why }}{% endif %}.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} lässt sich leider nicht per SMS zurückgeben{% if why != '' %}: {{ why }}{% endif %}.",
    pt: "{{ shop.name }}: Desculpe, o pedido {{ order.number }} não pode ser devolvido por SMS{% if why != '' %}: {{ why }}{% endif %}.",
    it: "{{ shop.name }}: Spiacenti, l'ordine {{ order.number }} non si può restituire via SMS{% if why != '' %}: {{ why }}{% endif %}.",
    nl: "{{ shop.name }}: Sorry, bestelling {{ order.number }} kan niet per sms worden teruggestuurd{% if why != '' %}: {{ why }}{% endif %}.",
    hi: "{{ shop.name }}: माफ़ कीजिए, ऑर्डर {{ order.number }} SMS से नहीं लौटाया जा सकता{% if why != '' %}: {{ why }}{% endif %}।",
  },
  notSent: {
    en: "{{ shop.name }}: Order {{ order.number }} has not been sent yet, so there is nothing to return. Text CANCEL {{ order.number }} to cancel it.",
    es: "{{ shop.name }}: El pedido {{ order.number }} no se ha enviado, no hay nada que devolver. Escribe CANCELAR {{ order.number }} para cancelarlo.",
    fr: "{{ shop.name }} : La commande {{ order.number }} n'est pas encore partie, il n'y a rien à retourner. Envoyez ANNULER {{ order.number }} pour l'annuler.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist noch nicht verschickt, es gibt nichts zurückzugeben. Schreiben Sie STORNIEREN {{ order.number }}, um sie zu stornieren.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} ainda não foi enviado, nada a devolver. Envie CANCELAR {{ order.number }} para cancelar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} non è ancora partito, non c'è nulla da restituire. Inviare ANNULLA {{ order.number }} per annullarlo.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is nog niet verstuurd, er is niets terug te sturen. Sms ANNULEREN {{ order.number }} om te annuleren.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अभी भेजा नहीं गया है, लौटाने को कुछ नहीं। रद्द करने के लिए CANCEL {{ order.number }} भेजें।",
  },
  onItsWay: {
    en: "{{ shop.name }}: Order {{ order.number }} is still on its way. You can return it once it is there. Text TRACK {{ order.number }} to see where it is.",
    es: "{{ shop.name }}: El pedido {{ order.number }} sigue en camino. Lo puedes devolver cuando llegue. Escribe RASTREAR {{ order.number }} para localizarlo.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est en route. Vous pourrez la retourner quand elle sera là. Envoyez SUIVI {{ order.number }} pour savoir où elle est.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist noch unterwegs. Zurückgeben können Sie sie, wenn sie da ist. Schreiben Sie STATUS {{ order.number }}, um zu sehen, wo sie ist.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} ainda está a caminho. Pode devolver quando chegar. Envie RASTREAR {{ order.number }} para acompanhar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è ancora in viaggio. Si può restituire quando arriva. Inviare TRACCIA {{ order.number }} per sapere dov'è.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is nog onderweg. Terugsturen kan zodra hij er is. Sms VOLGEN {{ order.number }} om te zien waar hij is.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अभी रास्ते में है। मिलने के बाद लौटा सकते हैं। कहां है, जानने के लिए TRACK {{ order.number }} भेजें।",
  },
  nothing: {
    en: "{{ shop.name }}: Nothing of order {{ order.number }} can be returned any more.",
    es: "{{ shop.name }}: Ya no se puede devolver nada del pedido {{ order.number }}.",
    fr: "{{ shop.name }} : Rien de la commande {{ order.number }} ne peut plus se retourner.",
    de: "{{ shop.name }}: Aus Bestellung {{ order.number }} lässt sich nichts mehr zurückgeben.",
    pt: "{{ shop.name }}: Nada do pedido {{ order.number }} pode mais ser devolvido.",
    it: "{{ shop.name }}: Dell'ordine {{ order.number }} non si può restituire nulla.",
    nl: "{{ shop.name }}: Van bestelling {{ order.number }} kan niets meer terug.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} से अब कुछ नहीं लौटाया जा सकता।",
  },
  noneSent: {
    en: "{{ shop.name }}: You have no order that was sent, so there is nothing to return.",
    es: "{{ shop.name }}: No tienes pedidos enviados, no hay nada que devolver.",
    fr: "{{ shop.name }} : Vous n'avez pas de commande expédiée, il n'y a rien à retourner.",
    de: "{{ shop.name }}: Es gibt keine verschickte Bestellung von Ihnen, also nichts zurückzugeben.",
    pt: "{{ shop.name }}: Nenhum pedido seu foi enviado, nada a devolver.",
    it: "{{ shop.name }}: Nessun ordine è stato spedito, non c'è nulla da restituire.",
    nl: "{{ shop.name }}: Je hebt geen bestelling die verstuurd is, er is niets terug te sturen.",
    hi: "{{ shop.name }}: आपका कोई ऑर्डर भेजा नहीं गया है, लौटाने को कुछ नहीं।",
  },
  notFound: noSuchOrderButLast,
} satisfies Texts;

const item = { title: "Blue Mug", quantity: 2 };

export const returnSamples = {
  which: { shop, order, items: [item, { title: "Green Tea Tin", quantity: 1 }], all: 3 },
  why: {
    shop,
    items: [item],
    reasons: ["changed my mind", "too small", "too large", "not as described", "wrong item", "damaged", "other"],
  },
  confirm: { shop, order, items: [item], reason: "damaged", code: "123456" },
  requested: { shop, order, items: [item] },
  refused: { shop, order, why: "" },
  notSent: { shop, order },
  onItsWay: { shop, order },
  nothing: { shop, order },
  noneSent: { shop },
  notFound: { shop, order: "1001" },
};
