import type { Texts } from "#app/templates/text.ts";

export const reviewRequestTexts = {
  ask: {
    en: "{{ shop.name }}: How was order {{ order.number }}? Reply 1 (bad) to 5 (great). It takes a second. Reply STOP to opt out.",
    es: "{{ shop.name }}: ¿Qué tal el pedido {{ order.number }}? Responde de 1 (mal) a 5 (genial). Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Comment était la commande {{ order.number }} ? Répondez de 1 (mauvais) à 5 (super). Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Wie war Bestellung {{ order.number }}? Antworten Sie mit 1 (schlecht) bis 5 (super). Abmelden mit STOP.",
    pt: "{{ shop.name }}: Como foi o pedido {{ order.number }}? Responda de 1 (ruim) a 5 (excelente). Responda STOP para sair.",
    it: "{{ shop.name }}: Com'è andato l'ordine {{ order.number }}? Rispondi da 1 (male) a 5 (ottimo). Rispondi STOP per disiscriverti.",
    nl: "{{ shop.name }}: Hoe was bestelling {{ order.number }}? Antwoord met 1 (slecht) tot 5 (top). Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} कैसा रहा? 1 (खराब) से 5 (बढ़िया) भेजें। बंद: STOP",
  },
} satisfies Texts;
