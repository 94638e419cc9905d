import type { Texts } from "#app/templates/text.ts";

export const readyForPickupTexts = {
  ready: {
    en: "{{ shop.name }}: Order {{ order.number }} is ready to be picked up. Show this text there. Reply STOP to opt out.",
    es: "{{ shop.name }}: Ya puedes recoger el pedido {{ order.number }}. Muestra este SMS al recogerlo. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Vous pouvez retirer la commande {{ order.number }}. Montrez ce SMS sur place. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} liegt zur Abholung bereit. Zeigen Sie dort diese SMS. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} pode ser retirado. Mostre este SMS no local. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è pronto per il ritiro. Mostrare questo SMS sul posto. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} ligt klaar om op te halen. Laat daar deze sms zien. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} ले जाने के लिए तैयार है। वहां यह मैसेज दिखाएं। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
