import type { Texts } from "#app/templates/text.ts";

export const beingPackedTexts = {
  packing: {
    en: "{{ shop.name }}: We are packing order {{ order.number }}. Reply STOP to opt out.",
    es: "{{ shop.name }}: Estamos preparando el pedido {{ order.number }}. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Nous préparons la commande {{ order.number }}. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Wir packen gerade Bestellung {{ order.number }}. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Estamos preparando o pedido {{ order.number }}. Responda STOP para sair.",
    it: "{{ shop.name }}: Stiamo preparando l'ordine {{ order.number }}. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: We pakken bestelling {{ order.number }} nu in. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: हम ऑर्डर {{ order.number }} पैक कर रहे हैं। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
