import type { Texts } from "#app/templates/text.ts";

export const deliveredTexts = {
  delivered: {
    en: "{{ shop.name }}: Order {{ order.number }} was delivered. Something wrong? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha entregado. ¿Algo va mal? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est livrée. Un souci ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde zugestellt. Stimmt etwas nicht? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi entregue. Algo errado? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è stato consegnato. Qualcosa non va? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is bezorgd. Klopt er iets niet? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} डिलीवर हो गया है। कोई दिक्कत? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
