import type { Texts } from "#app/templates/text.ts";
import { askTexts } from "./book.ask.texts.ts";
import { numbered, whatIsBooked as what } from "./book.said.texts.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };

export const bookTexts = {
  offer: {
    en: `{{ shop.name }}: ${what.en}, {{ total }}, pay when you come. Reply {{ code }} to book, NO to drop it. Held 5 min. Never share this code.`,
    es: `{{ shop.name }}: ${what.es}, {{ total }}, pagas al llegar. Responde {{ code }} para reservar, NO para dejarlo. Te lo guardamos 5 min. No compartas esta clave con nadie.`,
    fr: `{{ shop.name }} : ${what.fr}, {{ total }}, à payer sur place. Répondez {{ code }} pour réserver, NON pour renoncer. Gardé 5 min. Ne donnez ce code à personne.`,
    de: `{{ shop.name }}: ${what.de}, {{ total }}, zahlbar vor Ort. Antworten Sie mit {{ code }} zum Buchen oder mit NEIN, um es zu lassen. 5 Min. für Sie reserviert. Bitte geben Sie den Code nie weiter.`,
    pt: `{{ shop.name }}: ${what.pt}, {{ total }}, pague ao chegar. Responda {{ code }} para reservar, NAO para desistir. Guardamos por 5 min. Nunca passe esta senha a ninguém.`,
    it: `{{ shop.name }}: ${what.it}, {{ total }}, si paga all'arrivo. Rispondere {{ code }} per prenotare, NO per rinunciare. Riservato per 5 min. Non comunicare il codice a nessuno.`,
    nl: `{{ shop.name }}: ${what.nl}, {{ total }}, betalen bij aankomst. Antwoord {{ code }} om te boeken, NEE om ervan af te zien. We houden het 5 min vast. Deel deze code met niemand.`,
    hi: `{{ shop.name }}: ${what.hi}, {{ total }}, आने पर भुगतान। बुक करने के लिए {{ code }} भेजें, छोड़ने के लिए NO। 5 मिनट तक रखा है। यह कोड किसी को न बताएं।`,
  },
  booked: {
    en: `{{ shop.name }}: Booked! Ticket {{ order.number }}: ${what.en}. {{ total }}, pay when you come. Text MOVE {{ order.number }} or CANCEL {{ order.number }}.`,
    es: `{{ shop.name }}: ¡Reservado! Entrada {{ order.number }}: ${what.es}. {{ total }}, pagas al llegar. Escribe MOVER {{ order.number }} o CANCELAR {{ order.number }}.`,
    fr: `{{ shop.name }} : C'est réservé ! Billet {{ order.number }} : ${what.fr}. {{ total }} à payer sur place. Envoyez DEPLACER {{ order.number }} ou ANNULER {{ order.number }}.`,
    de: `{{ shop.name }}: Gebucht! Ticket {{ order.number }}: ${what.de}. {{ total }}, zahlbar vor Ort. Schreiben Sie VERSCHIEBEN {{ order.number }} oder STORNIEREN {{ order.number }}.`,
    pt: `{{ shop.name }}: Reservado! Ingresso {{ order.number }}: ${what.pt}. {{ total }}, pague ao chegar. Envie REMARCAR {{ order.number }} ou CANCELAR {{ order.number }}.`,
    it: `{{ shop.name }}: Prenotato! Biglietto {{ order.number }}: ${what.it}. {{ total }}, si paga all'arrivo. Inviare SPOSTA {{ order.number }} o ANNULLA {{ order.number }}.`,
    nl: `{{ shop.name }}: Geboekt! Ticket {{ order.number }}: ${what.nl}. {{ total }}, betalen bij aankomst. Sms VERZETTEN {{ order.number }} of ANNULEREN {{ order.number }}.`,
    hi: `{{ shop.name }}: बुक हो गया! टिकट {{ order.number }}: ${what.hi}। {{ total }}, आने पर भुगतान। MOVE {{ order.number }} या CANCEL {{ order.number }} भेजें।`,
  },
  ...askTexts,
  which: {
    en: `{{ shop.name }}: {% if found %}Which one?{% else %}What would you like to book?{% endif %} Reply ${numbered("for")}, or NO.`,
    es: `{{ shop.name }}: {% if found %}Elige uno.{% else %}¿Qué quieres reservar?{% endif %} Responde ${numbered("para")}, o NO.`,
    fr: `{{ shop.name }} : {% if found %}Lequel ?{% else %}Que voulez-vous réserver ?{% endif %} Répondez ${numbered("pour")}, ou NON.`,
    de: `{{ shop.name }}: {% if found %}Was davon?{% else %}Was möchten Sie buchen?{% endif %} Antworten Sie mit ${numbered("für")} oder NEIN.`,
    pt: `{{ shop.name }}: {% if found %}Qual deles?{% else %}O que deseja reservar?{% endif %} Responda ${numbered("para")}, ou NAO.`,
    it: `{{ shop.name }}: {% if found %}Quale?{% else %}Che cosa prenotare?{% endif %} Rispondere ${numbered("per")}, oppure NO.`,
    nl: `{{ shop.name }}: {% if found %}Welke?{% else %}Wat wil je boeken?{% endif %} Antwoord ${numbered("voor")}, of NEE.`,
    hi: `{{ shop.name }}: {% if found %}कौन सा?{% else %}क्या बुक करना है?{% endif %} ${numbered("=")}। नंबर भेजें, या NO।`,
  },
  nothing: {
    en: "{{ shop.name }}: Nothing can be booked by text here at the moment.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: Por ahora no se puede reservar nada por SMS.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : Rien ne se réserve par SMS pour le moment.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: Zurzeit lässt sich hier nichts per SMS buchen.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: No momento nada pode ser reservado por SMS.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: Al momento non si può prenotare nulla via SMS.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: Er kan hier nu niets per sms worden geboekt.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: अभी SMS से कुछ बुक नहीं हो सकता।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
  closed: {
    en: "{{ shop.name }}: {{ product }} can't be booked by text at the moment.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: {{ product }} no se puede reservar por SMS en este momento.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : {{ product }} ne se réserve pas par SMS pour le moment.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: {{ product }} lässt sich zurzeit nicht per SMS buchen.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: {{ product }} agora fora de reserva por SMS.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: {{ product }} al momento non si può prenotare via SMS.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: {{ product }} kan nu niet per sms worden geboekt.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: {{ product }} अभी SMS से बुक नहीं हो सकता।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
  soldOut: {
    en: "{{ shop.name }}: Sorry, {{ product }} {% if left > 0 %}has only {{ left }} left together{% else %}is fully booked{% endif %}. Nothing was booked.",
    es: "{{ shop.name }}: Lo sentimos, {{ product }} {% if left > 0 %}solo tiene {{ left }} libres a la vez{% else %}ya no tiene sitio{% endif %}. No se ha reservado nada.",
    fr: "{{ shop.name }} : Désolé, {{ product }} {% if left > 0 %}n'a plus que {{ left }} de libre à la fois{% else %}est complet{% endif %}. Rien n'a été réservé.",
    de: "{{ shop.name }}: {{ product }} {% if left > 0 %}hat leider nur noch {{ left }} zusammen frei{% else %}ist leider ausgebucht{% endif %}. Es wurde nichts gebucht.",
    pt: "{{ shop.name }}: Desculpe, {{ product }} {% if left > 0 %}tem apenas {{ left }} livres por vez{% else %}lotou{% endif %}. Nada foi reservado.",
    it: "{{ shop.name }}: Spiacenti, {{ product }} {% if left > 0 %}ha solo {{ left }} liberi insieme{% else %}è al completo{% endif %}. Nulla è stato prenotato.",
    nl: "{{ shop.name }}: Sorry, {{ product }} {% if left > 0 %}heeft er nog maar {{ left }} bij elkaar vrij{% else %}is volgeboekt{% endif %}. Er is niets geboekt.",
    hi: "{{ shop.name }}: माफ़ कीजिए, {{ product }} {% if left > 0 %}में एक साथ केवल {{ left }} बचे हैं{% else %}पूरा भर गया है{% endif %}। कुछ बुक नहीं हुआ।",
  },
} satisfies Texts;

const product = "Yoga Class";
const said = { product, kind: "", when: "Fri 20 Nov, 6:00 PM", nights: 0, persons: 2, names: "" };
const options = ["Fri 20 Nov, 6:00 PM", "Sat 21 Nov, 9:00 AM"];

export const bookSamples = {
  offer: { shop, ...said, total: "$43.20", code: "123456" },
  booked: { shop, ...said, total: "$43.20", order: { number: "1004" } },
  when: { shop, product, why: "none", options },
  kind: {
    shop,
    product: "Aurora",
    options: [
      { kind: "Balcony", price: "$18.00" },
      { kind: "Stalls", price: "$12.00" },
    ],
  },
  nights: { shop, product: "Garden Room", most: 14 },
  persons: { shop, product, least: 1, most: 6 },
  names: { shop, product, count: 2 },
  note: { shop, product, ask: "Any injuries we should know of?" },
  name: { shop, why: "" },
  which: { shop, options: ["Yoga Class", "Garden Room"], found: false },
  nothing: { shop },
  closed: { shop, product },
  soldOut: { shop, product, left: 0 },
};
