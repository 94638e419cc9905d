import type { Texts } from "#app/templates/text.ts";

export const orderPaidTexts = {
  paid: {
    en: "{{ shop.name }}: Order {{ order.number }} is paid ({{ total }}). Thank you. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} queda pagado ({{ total }}). Gracias. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est payée ({{ total }}). Merci. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist bezahlt ({{ total }}). Vielen Dank. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi pago ({{ total }}). Obrigado. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è pagato ({{ total }}). Grazie. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is betaald ({{ total }}). Bedankt. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का भुगतान हो गया ({{ total }})। धन्यवाद। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
