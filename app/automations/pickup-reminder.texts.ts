import type { Texts } from "#app/templates/text.ts";

export const pickupReminderTexts = {
  waiting: {
    en: "{{ shop.name }}: Order {{ order.number }} is still waiting to be picked up. Show this text there. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} te sigue esperando. Muestra este SMS al recogerlo. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} vous attend toujours. Montrez ce SMS sur place. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wartet noch auf Ihre Abholung. Zeigen Sie dort diese SMS. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} ainda espera ser retirado. Mostre este SMS no local. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} attende ancora di essere ritirato. Mostrare questo SMS sul posto. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} ligt nog voor je klaar. Laat bij het ophalen deze sms zien. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अब भी आपका इंतजार कर रहा है। वहां यह मैसेज दिखाएं। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
