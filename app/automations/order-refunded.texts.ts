import type { Texts } from "#app/templates/text.ts";

export const orderRefundedTexts = {
  refunded: {
    en: "{{ shop.name }}: {% if returned %}We have what you sent back. {% endif %}We refunded {{ back }} of order {{ order.number }}. Reply STOP to opt out.",
    es: "{{ shop.name }}: {% if returned %}Ya tenemos lo que enviaste. {% endif %}Te devolvemos {{ back }} del pedido {{ order.number }}. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {% if returned %}Votre retour est arrivé. {% endif %}Nous vous remboursons {{ back }} pour la commande {{ order.number }}. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {% if returned %}Ihre Rücksendung ist da. {% endif %}Wir haben {{ back }} zu Bestellung {{ order.number }} erstattet. Abmelden mit STOP.",
    pt: "{{ shop.name }}: {% if returned %}Chegou o que enviou de volta. {% endif %}Devolvemos {{ back }} do pedido {{ order.number }}. Responda STOP para sair.",
    it: "{{ shop.name }}: {% if returned %}Il reso è arrivato. {% endif %}Abbiamo rimborsato {{ back }} dell'ordine {{ order.number }}. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {% if returned %}Je retour is binnen. {% endif %}We hebben {{ back }} van bestelling {{ order.number }} terugbetaald. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {% if returned %}आपका लौटाया सामान मिल गया। {% endif %}ऑर्डर {{ order.number }} के {{ back }} लौटा दिए गए हैं। बंद करने के लिए STOP भेजें।",
  },
  credited: {
    en: "{{ shop.name }}: {% if returned %}We have what you sent back. {% endif %}{{ back }} of order {{ order.number }} is now store credit of yours. Reply STOP to opt out.",
    es: "{{ shop.name }}: {% if returned %}Ya tenemos lo que enviaste. {% endif %}{{ back }} del pedido {{ order.number }} pasan a tu saldo. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {% if returned %}Votre retour est arrivé. {% endif %}{{ back }} de la commande {{ order.number }} s'ajoutent à votre avoir. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {% if returned %}Ihre Rücksendung ist da. {% endif %}{{ back }} aus Bestellung {{ order.number }} sind jetzt Ihr Guthaben. Abmelden mit STOP.",
    pt: "{{ shop.name }}: {% if returned %}Chegou o que enviou de volta. {% endif %}{{ back }} do pedido {{ order.number }} agora fazem parte do seu saldo. Responda STOP para sair.",
    it: "{{ shop.name }}: {% if returned %}Il reso è arrivato. {% endif %}{{ back }} dell'ordine {{ order.number }} sono ora credito da spendere. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {% if returned %}Je retour is binnen. {% endif %}{{ back }} van bestelling {{ order.number }} staat nu op je winkeltegoed. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {% if returned %}आपका लौटाया सामान मिल गया। {% endif %}ऑर्डर {{ order.number }} के {{ back }} आपके स्टोर क्रेडिट में आ गए हैं। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
