import type { Texts } from "#app/templates/text.ts";

export const backInStockTexts = {
  back: {
    en: "{{ shop.name }}: {{ product }} is back in stock for {{ price }}. Text BUY {{ buy }} to order. Reply STOP to opt out.",
    es: "{{ shop.name }}: {{ product }} vuelve a estar disponible por {{ price }}. Escribe COMPRAR {{ buy }} para pedirlo. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {{ product }} est de retour à {{ price }}. Envoyez ACHETER {{ buy }} pour commander. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {{ product }} ist wieder da und kostet {{ price }}. Bestellen mit KAUFEN {{ buy }}. Abmelden mit STOP.",
    pt: "{{ shop.name }}: {{ product }} voltou ao estoque por {{ price }}. Envie COMPRAR {{ buy }} para pedir. Responda STOP para sair.",
    it: "{{ shop.name }}: {{ product }} è di nuovo disponibile a {{ price }}. Inviare COMPRA {{ buy }} per ordinare. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {{ product }} is weer op voorraad voor {{ price }}. Sms KOPEN {{ buy }} om te bestellen. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {{ product }} {{ price }} में वापस आ गया है। लेने के लिए KHARIDO {{ buy }} भेजें। मैसेज बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
