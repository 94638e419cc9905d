import type { Language } from "#app/lib/language.ts";
import type { OrderState } from "#app/shopify/order-state.ts";
import { noOrders, noSuchOrder } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

/** As short as it can be said: five orders share a text. */
const states: Record<Language, Record<OrderState, string>> = {
  en: {
    cancelled: "cancelled",
    preparing: "being prepared",
    sent: "on its way",
    transit: "on its way",
    near: "out for delivery",
    attempted: "nobody was there",
    delivered: "delivered",
    pickup: "ready for pickup",
    delayed: "delayed",
    failed: "not delivered",
    returned: "returned",
  },
  es: {
    cancelled: "cancelado",
    preparing: "en preparativos",
    sent: "en camino",
    transit: "en camino",
    near: "en reparto",
    attempted: "no encontramos a nadie",
    delivered: "entregado",
    pickup: "listo para recoger",
    delayed: "con retraso",
    failed: "no entregado",
    returned: "devuelto",
  },
  fr: {
    cancelled: "annulée",
    preparing: "en cours",
    sent: "en route",
    transit: "en route",
    near: "en livraison",
    attempted: "personne sur place",
    delivered: "livrée",
    pickup: "à retirer",
    delayed: "en retard",
    failed: "non livrée",
    returned: "retournée",
  },
  de: {
    cancelled: "storniert",
    preparing: "in Arbeit",
    sent: "unterwegs",
    transit: "unterwegs",
    near: "in Zustellung",
    attempted: "niemand angetroffen",
    delivered: "zugestellt",
    pickup: "abholbereit",
    delayed: "verspätet",
    failed: "nicht zugestellt",
    returned: "zurückgeschickt",
  },
  pt: {
    cancelled: "cancelado",
    preparing: "em preparo",
    sent: "a caminho",
    transit: "a caminho",
    near: "saiu para entrega",
    attempted: "destinatário ausente",
    delivered: "entregue",
    pickup: "pronto para retirada",
    delayed: "atrasado",
    failed: "não entregue",
    returned: "devolvido",
  },
  it: {
    cancelled: "annullato",
    preparing: "in preparazione",
    sent: "in viaggio",
    transit: "in viaggio",
    near: "in consegna",
    attempted: "destinatario assente",
    delivered: "consegnato",
    pickup: "pronto per il ritiro",
    delayed: "in ritardo",
    failed: "non consegnato",
    returned: "reso",
  },
  nl: {
    cancelled: "geannuleerd",
    preparing: "in behandeling",
    sent: "onderweg",
    transit: "onderweg",
    near: "wordt nu bezorgd",
    attempted: "niemand thuis",
    delivered: "bezorgd",
    pickup: "klaar om af te halen",
    delayed: "vertraagd",
    failed: "niet bezorgd",
    returned: "teruggestuurd",
  },
  hi: {
    cancelled: "रद्द",
    preparing: "तैयारी में",
    sent: "रास्ते में",
    transit: "रास्ते में",
    near: "आज पहुंचेगा",
    attempted: "कोई नहीं मिला",
    delivered: "पहुंच गया",
    pickup: "ले जा सकते हैं",
    delayed: "देर से",
    failed: "नहीं पहुंचा",
    returned: "लौटाया गया",
  },
};

function lines(language: Language): string {
  const cases = Object.entries(states[language]).map(([state, word]) => `{% when "${state}" %}${word}`);
  return `{% for order in orders %}{{ order.number }} ({{ order.total }}, {% case order.state %}${cases.join("")}{% endcase %}){% unless forloop.last %}, {% endunless %}{% endfor %}`;
}

export const ordersTexts = {
  list: {
    en: `{{ shop.name }}: Your orders: ${lines("en")}. Text TRACK and a number to follow one.{% if more %} Reply 1 for older ones, or NO.{% endif %}`,
    es: `{{ shop.name }}: Tus pedidos: ${lines("es")}. Escribe RASTREAR y el pedido para localizarlo.{% if more %} Responde 1 para ver los anteriores, o NO.{% endif %}`,
    fr: `{{ shop.name }} : Vos commandes : ${lines("fr")}. Envoyez SUIVI et un numéro pour en suivre une.{% if more %} Répondez 1 pour les précédentes, ou NON.{% endif %}`,
    de: `{{ shop.name }}: Ihre Bestellungen: ${lines("de")}. Schreiben Sie STATUS und eine Nummer, um mehr zu erfahren.{% if more %} Antworten Sie mit 1 für ältere oder NEIN.{% endif %}`,
    pt: `{{ shop.name }}: Seus pedidos: ${lines("pt")}. Envie RASTREAR e o pedido para acompanhar.{% if more %} Responda 1 para ver os anteriores, ou NAO.{% endif %}`,
    it: `{{ shop.name }}: I suoi ordini: ${lines("it")}. Inviare TRACCIA e un numero per seguirne uno.{% if more %} Rispondere 1 per i precedenti, oppure NO.{% endif %}`,
    nl: `{{ shop.name }}: Je bestellingen: ${lines("nl")}. Sms VOLGEN en een nummer om er een te volgen.{% if more %} Antwoord 1 voor oudere, of NEE.{% endif %}`,
    hi: `{{ shop.name }}: आपके ऑर्डर: ${lines("hi")}। जानकारी के लिए TRACK और नंबर भेजें।{% if more %} पुराने ऑर्डर के लिए 1 भेजें, या NO।{% endif %}`,
  },
  notFound: {
    ...noSuchOrder,
    nl: "{{ shop.name }}: We vonden geen bestelling {{ order }} bij dit nummer. Sms BESTELLINGEN voor de andere, of HULP.",
  },
  noOrders,
} satisfies Texts;

export const ordersSamples = {
  list: {
    shop,
    orders: [
      { number: "1004", total: "$34.00", state: "transit" },
      { number: "1003", total: "$12.50", state: "delivered" },
    ],
    more: true,
  },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};
