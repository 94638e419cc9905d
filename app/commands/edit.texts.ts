import type { Language } from "#app/lib/language.ts";
import { whichOrder } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";
import { editRefusalSamples, editRefusals } from "./edit.refusals.texts.ts";

const shop = { name: "Demo Shop" };
const order = { number: "1001" };

const items = `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const lineChoices = (wordFor: string) =>
  `{% for item in items %}{{ forloop.index }} ${wordFor} {{ item.quantity }} x {{ item.title }}, {% endfor %}{{ more }} ${wordFor}`;

const itemChoices = (wordFor: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

type Money = Record<"door" | "due" | "back" | "credit", string>;

/** What is still to happen with the money. */
const tails: Record<Language, Money> = {
  en: {
    door: ", to pay on delivery",
    due: ", of which {{ difference }} is still to pay",
    back: "; {{ difference }} goes back the way you paid",
    credit: "; {{ difference }} goes back to your store credit",
  },
  es: {
    door: ", a pagar en la entrega",
    due: ", quedan {{ difference }} por pagar",
    back: "; te devolvemos {{ difference }} por el mismo medio de pago",
    credit: "; {{ difference }} vuelven a tu saldo",
  },
  fr: {
    door: ", à payer à la livraison",
    due: ", dont {{ difference }} restent à payer",
    back: " ; {{ difference }} remboursés sur votre moyen de paiement",
    credit: " ; {{ difference }} reviennent sur votre avoir",
  },
  de: {
    door: ", zahlbar bei Lieferung",
    due: ", davon sind {{ difference }} noch offen",
    back: "; {{ difference }} gehen auf dem Zahlungsweg zurück",
    credit: "; {{ difference }} gehen auf Ihr Guthaben zurück",
  },
  pt: {
    door: ", a pagar na entrega",
    due: ", faltam {{ difference }} a pagar",
    back: "; {{ difference }} voltam pelo mesmo meio de pagamento",
    credit: "; {{ difference }} voltam ao seu saldo",
  },
  it: {
    door: ", da pagare alla consegna",
    due: ", di cui {{ difference }} da pagare",
    back: "; {{ difference }} tornano sul metodo di pagamento usato",
    credit: "; {{ difference }} tornano sul credito",
  },
  nl: {
    door: ", te betalen bij bezorging",
    due: ", waarvan nog {{ difference }} te betalen",
    back: "; {{ difference }} gaat terug zoals je hebt betaald",
    credit: "; {{ difference }} gaat terug naar je winkeltegoed",
  },
  hi: {
    door: ", डिलीवरी पर देने हैं",
    due: ", {{ difference }} देने बाकी हैं",
    back: "; {{ difference }} वहीं लौटेंगे जहां से आए थे",
    credit: "; {{ difference }} स्टोर क्रेडिट में लौटेंगे",
  },
};

const tail = (language: Language) =>
  `{% case state %}${Object.entries(tails[language])
    .map(([state, words]) => `{% when "${state}" %}${words}`)
    .join("")}{% when "even" %}{% endcase %}`;

/** Where something stays to be paid, the word that pays it. */
const pay = (words: string) => `{% if state == "due" %} ${words}{% endif %}`;

const becomes = {
  en: `Order {{ order.number }} becomes ${items}: {{ total }} (was {{ was }})${tail("en")}. Reply {{ code }} to change it, NO to leave it. Never share this code.`,
  es: `El pedido {{ order.number }} pasa a ser ${items}: {{ total }} (antes {{ was }})${tail("es")}. Responde {{ code }} para cambiarlo, NO para dejarlo. No compartas esta clave con nadie.`,
  fr: `La commande {{ order.number }} devient ${items} : {{ total }} (avant {{ was }})${tail("fr")}. Répondez {{ code }} pour la modifier, NON pour la laisser. Ne donnez ce code à personne.`,
  de: `Bestellung {{ order.number }} wird zu ${items}: {{ total }} (bisher {{ was }})${tail("de")}. Antworten Sie mit {{ code }} zum Ändern oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
  pt: `O pedido {{ order.number }} passa a ser ${items}: {{ total }} (antes {{ was }})${tail("pt")}. Responda {{ code }} para mudar, NAO para deixar. Nunca passe esta senha a ninguem.`,
  it: `L'ordine {{ order.number }} diventa ${items}: {{ total }} (prima {{ was }})${tail("it")}. Rispondere {{ code }} per modificarlo, NO per lasciarlo. Non comunicare il codice a nessuno.`,
  nl: `Bestelling {{ order.number }} wordt ${items}: {{ total }} (was {{ was }})${tail("nl")}. Antwoord {{ code }} om te wijzigen, NEE om het zo te laten. Deel deze code met niemand.`,
  hi: `ऑर्डर {{ order.number }} में अब ${items}: {{ total }} (पहले {{ was }})${tail("hi")}। बदलने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।`,
};

const named = (text: (language: Language) => string): Record<Language, string> => ({
  en: `{{ shop.name }}: ${text("en")}`,
  es: `{{ shop.name }}: ${text("es")}`,
  fr: `{{ shop.name }} : ${text("fr")}`,
  de: `{{ shop.name }}: ${text("de")}`,
  pt: `{{ shop.name }}: ${text("pt")}`,
  it: `{{ shop.name }}: ${text("it")}`,
  nl: `{{ shop.name }}: ${text("nl")}`,
  hi: `{{ shop.name }}: ${text("hi")}`,
});

const meanwhile: Record<Language, string> = {
  en: "The price changed meanwhile, so nothing was done yet.",
  es: "El precio ha cambiado, no se ha hecho nada.",
  fr: "Le prix a changé, rien n'a été fait.",
  de: "Der Preis hat sich geändert, darum ist noch nichts geschehen.",
  pt: "O valor mudou, nada foi feito ainda.",
  it: "Il prezzo è cambiato, nulla è stato fatto.",
  nl: "De prijs is intussen anders, er is nog niets gedaan.",
  hi: "इस बीच कीमत बदल गई, अभी कुछ नहीं हुआ।",
};

export const editTexts = {
  confirm: named((language) => becomes[language]),
  again: named((language) => `${meanwhile[language]} ${becomes[language]}`),
  changed: {
    en: `{{ shop.name }}: Order {{ order.number }} is changed: ${items}, {{ total }}${tail("en")}.${pay("Text PAY {{ order.number }} to pay it.")}`,
    es: `{{ shop.name }}: El pedido {{ order.number }} ha cambiado: ${items}, {{ total }}${tail("es")}.${pay("Escribe PAGAR {{ order.number }} para pagarlos.")}`,
    fr: `{{ shop.name }} : La commande {{ order.number }} est modifiée : ${items}, {{ total }}${tail("fr")}.${pay("Envoyez PAYER {{ order.number }} pour les régler.")}`,
    de: `{{ shop.name }}: Bestellung {{ order.number }} ist geändert: ${items}, {{ total }}${tail("de")}.${pay("Schreiben Sie BEZAHLEN {{ order.number }}, um zu zahlen.")}`,
    pt: `{{ shop.name }}: O pedido {{ order.number }} mudou: ${items}, {{ total }}${tail("pt")}.${pay("Envie PAGAR {{ order.number }} para pagar.")}`,
    it: `{{ shop.name }}: L'ordine {{ order.number }} è modificato: ${items}, {{ total }}${tail("it")}.${pay("Inviare PAGA {{ order.number }} per pagare.")}`,
    nl: `{{ shop.name }}: Bestelling {{ order.number }} is gewijzigd: ${items}, {{ total }}${tail("nl")}.${pay("Sms BETALEN {{ order.number }} om te betalen.")}`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} बदल गया: ${items}, {{ total }}${tail("hi")}।${pay("चुकाने के लिए PAY {{ order.number }} भेजें।")}`,
  },
  what: {
    en: `{{ shop.name }}: What shall we change in order {{ order.number }}? Reply ${lineChoices("for")} something new, or NO.`,
    es: `{{ shop.name }}: ¿Qué cambiamos del pedido {{ order.number }}? Responde ${lineChoices("para")} algo nuevo, o NO.`,
    fr: `{{ shop.name }} : Que modifier dans la commande {{ order.number }} ? Répondez ${lineChoices("pour")} ajouter, ou NON.`,
    de: `{{ shop.name }}: Was soll sich an Bestellung {{ order.number }} ändern? Antworten Sie mit ${lineChoices("für")} etwas Neues oder NEIN.`,
    pt: `{{ shop.name }}: O que mudar no pedido {{ order.number }}? Responda ${lineChoices("para")} algo novo, ou NAO.`,
    it: `{{ shop.name }}: Che cosa cambiare nell'ordine {{ order.number }}? Rispondere ${lineChoices("per")} aggiungere, oppure NO.`,
    nl: `{{ shop.name }}: Wat wil je wijzigen in bestelling {{ order.number }}? Antwoord ${lineChoices("voor")} iets nieuws, of NEE.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} में क्या बदलना है? ${lineChoices("=")} कुछ नया। नंबर भेजें, या NO।`,
  },
  whichOrder: whichOrder("total"),
  whichItem: {
    en: `{{ shop.name }}: Which one do you mean? Reply ${itemChoices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué producto? Responde ${itemChoices("para")}, o NO.`,
    fr: `{{ shop.name }} : Lequel ? Répondez ${itemChoices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Welcher Artikel? Antworten Sie mit ${itemChoices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual deles? Responda ${itemChoices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale prodotto? Rispondere ${itemChoices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke bedoel je? Antwoord ${itemChoices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा? ${itemChoices("=")}। नंबर भेजें, या NO।`,
  },
  howMany: {
    en: `{{ shop.name }}: How many {{ product }} shall it be? Reply a number, 0 to take it out{% if others != "" %}, another kind ({{ others }}){% endif %}, or NO.`,
    es: `{{ shop.name }}: {{ product }}: ¿qué cantidad quieres? Responde con una cifra, 0 para quitarlo{% if others != "" %}, otra variante ({{ others }}){% endif %}, o NO.`,
    fr: `{{ shop.name }} : {{ product }} : combien ? Répondez par un nombre, 0 pour le retirer{% if others != "" %}, une autre version ({{ others }}){% endif %}, ou NON.`,
    de: `{{ shop.name }}: {{ product }}: Wie viele sollen es sein? Antworten Sie mit einer Zahl, 0 zum Streichen{% if others != "" %}, einer anderen Sorte ({{ others }}){% endif %} oder NEIN.`,
    pt: `{{ shop.name }}: {{ product }}: quantos? Responda um numero, 0 para tirar{% if others != "" %}, outro tipo ({{ others }}){% endif %}, ou NAO.`,
    it: `{{ shop.name }}: {{ product }}: quanti? Rispondere con un numero, 0 per toglierlo{% if others != "" %}, un altro tipo ({{ others }}){% endif %}, oppure NO.`,
    nl: `{{ shop.name }}: {{ product }}: hoeveel moeten het er zijn? Antwoord met een aantal, 0 om het weg te halen{% if others != "" %}, een andere soort ({{ others }}){% endif %}, of NEE.`,
    hi: `{{ shop.name }}: {{ product }} कितने चाहिए? संख्या भेजें, हटाने के लिए 0{% if others != "" %}, या दूसरा प्रकार ({{ others }}){% endif %}, या NO।`,
  },
  item: {
    en: "{{ shop.name }}: What shall we add to order {{ order.number }}? Reply how many and the item, such as 2 blue mug, or NO.",
    es: "{{ shop.name }}: ¿Qué sumamos al pedido {{ order.number }}? Responde con la cantidad y el producto, por ejemplo 2 taza azul, o NO.",
    fr: "{{ shop.name }} : Qu'ajouter à la commande {{ order.number }} ? Répondez par la quantité et l'article, par exemple 2 tasse bleue, ou NON.",
    de: "{{ shop.name }}: Was soll zu Bestellung {{ order.number }} dazu? Antworten Sie mit Menge und Artikel, zum Beispiel 2 blaue Tasse, oder mit NEIN.",
    pt: "{{ shop.name }}: O que incluir no pedido {{ order.number }}? Responda a quantidade e o produto, por exemplo 2 caneca azul, ou NAO.",
    it: "{{ shop.name }}: Che cosa aggiungere all'ordine {{ order.number }}? Rispondere con la quantità e il prodotto, ad esempio 2 tazza blu, oppure NO.",
    nl: "{{ shop.name }}: Wat komt er bij bestelling {{ order.number }}? Antwoord met aantal en artikel, bijvoorbeeld 2 blauwe mok, of NEE.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} में क्या जोड़ें? संख्या और सामान भेजें, जैसे 2 blue mug, या NO।",
  },
  ...editRefusals,
} satisfies Texts;

const contents = [
  { title: "Blue Mug", quantity: 3 },
  { title: "Green Tea", quantity: 1 },
];
const changed = { shop, order, items: contents, total: "$45.50", was: "$31.00", state: "door", difference: "$14.50" };

export const editSamples = {
  confirm: { ...changed, code: "123456" },
  again: { ...changed, code: "123456" },
  changed,
  what: { shop, order, items: contents, more: 3 },
  whichOrder: {
    shop,
    orders: [
      { number: "1004", total: "$34.00" },
      { number: "1003", total: "$12.50" },
    ],
  },
  whichItem: { shop, options: ["Blue Mug ($14.50)", "Blue Mug Large ($16.50)"] },
  howMany: { shop, product: "Blue Mug", others: "Large, Small" },
  item: { shop, order },
  ...editRefusalSamples,
};
