import type { Texts } from "#app/templates/text.ts";
import { billOfferSamples, billOfferTexts } from "./bill.offer.texts.ts";

const shop = { name: "Demo Shop" };
const service = "Airtel";
const account = "***3210";

const choices = (wordFor: string, line: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} ${line}{% unless forloop.last %}, {% endunless %}{% endfor %}`;
const names = (wordFor: string) => choices(wordFor, "{{ option.name }}");
const plans = (wordFor: string) => choices(wordFor, "{{ option.title }} ({{ option.price }})");

export const billTexts = {
  which: {
    en: `{{ shop.name }}: Which one? Reply ${names("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué empresa? Responde ${names("para")}, o NO.`,
    fr: `{{ shop.name }} : Lequel ? Répondez ${names("pour")}, ou NON.`,
    de: `{{ shop.name }}: Welcher Anbieter? Antworten Sie mit ${names("für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual? Responda ${names("para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale? Rispondere ${names("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke? Antwoord ${names("voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा? ${names("=")}। नंबर भेजें, या NO।`,
  },
  account: {
    en: "{{ shop.name }}: {% if again %}{{ service }} doesn't know that number. {% endif %}What is your number at {{ service }}? Reply with it, or NO.",
    es: "{{ shop.name }}: {% if again %}{{ service }} no conoce esa referencia. {% endif %}¿Qué referencia de cliente tienes en {{ service }}? Responde con ella, o NO.",
    fr: "{{ shop.name }} : {% if again %}{{ service }} ne trouve pas ce numéro. {% endif %}Quel est votre numéro chez {{ service }} ? Répondez avec ce numéro, ou NON.",
    de: "{{ shop.name }}: {% if again %}{{ service }} kennt diese Nummer nicht. {% endif %}Wie lautet Ihre Nummer bei {{ service }}? Antworten Sie mit der Nummer oder mit NEIN.",
    pt: "{{ shop.name }}: {% if again %}{{ service }} desconhece essa conta. {% endif %}Qual é a sua conta em {{ service }}? Responda com ela, ou NAO.",
    it: "{{ shop.name }}: {% if again %}{{ service }} non conosce questo numero. {% endif %}Qual è il numero cliente di {{ service }}? Rispondere con il numero, oppure NO.",
    nl: "{{ shop.name }}: {% if again %}{{ service }} kent dat nummer niet. {% endif %}Wat is je nummer bij {{ service }}? Antwoord met het nummer, of NEE.",
    hi: "{{ shop.name }}: {% if again %}{{ service }} में यह नंबर नहीं मिला। {% endif %}{{ service }} में आपका नंबर क्या है? वह भेजें, या NO।",
  },
  amount: {
    en: "{{ shop.name }}: How much for {{ service }} {{ account }}? Reply with an amount from {{ least }} to {{ most }}, or NO.",
    es: "{{ shop.name }}: ¿Qué importe para {{ service }} {{ account }}? Responde con uno entre {{ least }} y {{ most }}, o NO.",
    fr: "{{ shop.name }} : Combien pour {{ service }} {{ account }} ? Répondez avec un montant entre {{ least }} et {{ most }}, ou NON.",
    de: "{{ shop.name }}: Wie viel für {{ service }} {{ account }}? Antworten Sie mit einem Betrag von {{ least }} bis {{ most }} oder mit NEIN.",
    pt: "{{ shop.name }}: Quanto para {{ service }} {{ account }}? Responda com um valor de {{ least }} a {{ most }}, ou NAO.",
    it: "{{ shop.name }}: Quanto per {{ service }} {{ account }}? Rispondere con un importo da {{ least }} a {{ most }}, oppure NO.",
    nl: "{{ shop.name }}: Hoeveel voor {{ service }} {{ account }}? Antwoord met een bedrag van {{ least }} tot {{ most }}, of NEE.",
    hi: "{{ shop.name }}: {{ service }} {{ account }} के लिए कितना? {{ least }} से {{ most }} के बीच की रकम भेजें, या NO।",
  },
  plan: {
    en: `{{ shop.name }}: {{ service }} {{ account }}: Reply ${plans("for")}, or NO.`,
    es: `{{ shop.name }}: {{ service }} {{ account }}: Responde ${plans("para")}, o NO.`,
    fr: `{{ shop.name }} : {{ service }} {{ account }} : Répondez ${plans("pour")}, ou NON.`,
    de: `{{ shop.name }}: {{ service }} {{ account }}: Antworten Sie mit ${plans("für")} oder NEIN.`,
    pt: `{{ shop.name }}: {{ service }} {{ account }}: Responda ${plans("para")}, ou NAO.`,
    it: `{{ shop.name }}: {{ service }} {{ account }}: Rispondere ${plans("per")}, oppure NO.`,
    nl: `{{ shop.name }}: {{ service }} {{ account }}: Antwoord ${plans("voor")}, of NEE.`,
    hi: `{{ shop.name }}: {{ service }} {{ account }}: ${plans("=")}। नंबर भेजें, या NO।`,
  },
  nothingDue: {
    en: "{{ shop.name }}: Nothing is due for {{ service }} {{ account }}.",
    es: "{{ shop.name }}: No hay nada pendiente de pago en {{ service }} {{ account }}.",
    fr: "{{ shop.name }} : Rien à payer pour {{ service }} {{ account }}.",
    de: "{{ shop.name }}: Für {{ service }} {{ account }} ist nichts zu zahlen.",
    pt: "{{ shop.name }}: Nada a pagar em {{ service }} {{ account }}.",
    it: "{{ shop.name }}: Non c'è nulla da pagare per {{ service }} {{ account }}.",
    nl: "{{ shop.name }}: Er staat niets open voor {{ service }} {{ account }}.",
    hi: "{{ shop.name }}: {{ service }} {{ account }} पर कुछ बकाया नहीं है।",
  },
  notNow: {
    en: "{{ shop.name }}: We can't reach {{ service }} right now, so nothing was paid. Please text us again later.",
    es: "{{ shop.name }}: Ahora {{ service }} no responde y no se ha pagado nada. Vuelve a escribirnos dentro de un rato.",
    fr: "{{ shop.name }} : {{ service }} ne répond pas pour l'instant, rien n'a été payé. Merci de réessayer plus tard.",
    de: "{{ shop.name }}: {{ service }} ist gerade nicht zu erreichen, es wurde nichts bezahlt. Bitte schreiben Sie uns später noch einmal.",
    pt: "{{ shop.name }}: {{ service }} fora do ar no momento, nada foi pago. Escreva de novo mais tarde.",
    it: "{{ shop.name }}: {{ service }} ora non risponde e nulla è stato pagato. Riscrivere più tardi.",
    nl: "{{ shop.name }}: We kunnen {{ service }} nu niet bereiken, er is niets betaald. Sms ons later nog eens.",
    hi: "{{ shop.name }}: {{ service }} से अभी संपर्क नहीं हो रहा, इसलिए भुगतान नहीं हुआ। कृपया बाद में फिर भेजें।",
  },
  notOffered: {
    en: "{{ shop.name }}: Sorry, that can't be recharged or paid here by text. Text HELP to reach us.",
    es: "{{ shop.name }}: Lo sentimos, eso no se puede recargar ni pagar por SMS. Escribe AYUDA para contactarnos.",
    fr: "{{ shop.name }} : Désolé, cela ne se recharge pas et ne se paie pas ici par SMS. Envoyez AIDE pour nous joindre.",
    de: "{{ shop.name }}: Das lässt sich hier leider nicht per SMS aufladen oder bezahlen. Schreiben Sie HILFE, um uns zu erreichen.",
    pt: "{{ shop.name }}: Desculpe, isso aqui nem se recarrega nem se paga por SMS. Envie AJUDA para falar conosco.",
    it: "{{ shop.name }}: Spiacenti, qui non si può ricaricare o pagare per SMS. Inviare AIUTO per contattarci.",
    nl: "{{ shop.name }}: Sorry, dat kun je hier niet per sms opwaarderen of betalen. Sms HULP om ons te bereiken.",
    hi: "{{ shop.name }}: माफ़ कीजिए, यह यहां SMS से रिचार्ज या भुगतान नहीं हो सकता। हमसे संपर्क के लिए HELP भेजें।",
  },
  ...billOfferTexts,
} satisfies Texts;

const options = [
  { name: "Airtel", title: "1.5 GB a day", price: "$9.99" },
  { name: "Jio", title: "2 GB a day", price: "$12.99" },
];

export const billSamples = {
  which: { shop, options },
  account: { shop, service, again: false },
  amount: { shop, service, account, least: "$1.00", most: "$50.00" },
  plan: { shop, service, account, options },
  nothingDue: { shop, service, account },
  notNow: { shop, service },
  notOffered: { shop },
  ...billOfferSamples,
};
