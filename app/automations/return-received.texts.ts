import type { Texts } from "#app/templates/text.ts";

export const returnReceivedTexts = {
  received: {
    en: "{{ shop.name }}: We have what you sent back of order {{ order.number }}. Thank you. Reply STOP to opt out.",
    es: "{{ shop.name }}: Ya tenemos lo que enviaste del pedido {{ order.number }}. Gracias. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Votre retour de la commande {{ order.number }} est arrivé. Merci. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ihre Rücksendung zu Bestellung {{ order.number }} ist da. Vielen Dank. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Chegou o que enviou de volta do pedido {{ order.number }}. Obrigado. Responda STOP para sair.",
    it: "{{ shop.name }}: Il reso dell'ordine {{ order.number }} è arrivato. Grazie. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je retour van bestelling {{ order.number }} is binnen. Bedankt. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का लौटाया सामान मिल गया। धन्यवाद। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
