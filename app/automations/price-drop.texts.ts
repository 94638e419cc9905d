import type { Texts } from "#app/templates/text.ts";

export const priceDropTexts = {
  cheaper: {
    en: "{{ shop.name }}: {{ product }} now costs {{ price }}, not {{ was }}. Text BUY {{ buy }} to order. Reply STOP to opt out.",
    es: "{{ shop.name }}: {{ product }} cuesta ahora {{ price }} (antes {{ was }}). Escribe COMPRAR {{ buy }} para pedirlo. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {{ product }} passe à {{ price }} (avant {{ was }}). Envoyez ACHETER {{ buy }} pour commander. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {{ product }} kostet jetzt {{ price }} statt {{ was }}. Bestellen mit KAUFEN {{ buy }}. Abmelden mit STOP.",
    pt: "{{ shop.name }}: {{ product }} agora custa {{ price }} (antes {{ was }}). Envie COMPRAR {{ buy }} para pedir. Responda STOP para sair.",
    it: "{{ shop.name }}: {{ product }} ora costa {{ price }} (prima {{ was }}). Inviare COMPRA {{ buy }} per ordinare. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {{ product }} kost nu {{ price }} (was {{ was }}). Sms KOPEN {{ buy }} om te bestellen. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {{ product }} अब {{ price }} का है (पहले {{ was }})। लेने के लिए KHARIDO {{ buy }} भेजें। मैसेज बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
