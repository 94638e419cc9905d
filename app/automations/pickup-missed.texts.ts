import type { Texts } from "#app/templates/text.ts";

export const pickupMissedTexts = {
  missed: {
    en: "{{ shop.name }}: Order {{ order.number }} was not picked up. Reply PERSON to agree on another day or way. Reply STOP to opt out.",
    es: "{{ shop.name }}: Nadie ha recogido el pedido {{ order.number }}. Responde AGENTE para acordar otra forma. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} n'a pas été retirée. Répondez CONSEILLER pour convenir d'une date. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde nicht abgeholt. Antworten Sie MITARBEITER für einen anderen Weg. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Ainda falta retirar o pedido {{ order.number }}. Responda ATENDENTE para combinar outra data. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} non è stato ritirato. Rispondere OPERATORE per concordare un'altra data. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is niet opgehaald. Antwoord MEDEWERKER om iets anders af te spreken. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अब तक नहीं लिया गया। दूसरा दिन तय करने के लिए AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
