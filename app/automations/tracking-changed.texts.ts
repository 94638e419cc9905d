import type { Texts } from "#app/templates/text.ts";

export const trackingChangedTexts = {
  tracking: {
    en: "{{ shop.name }}: Tracking number of order {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: Seguimiento del pedido {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Suivi de la commande {{ order.number }} : {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Sendungsnummer zu Bestellung {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Rastreio do pedido {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Tracciamento dell'ordine {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Volgnummer van bestelling {{ order.number }}: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का ट्रैकिंग नंबर: {{ tracking.number }}{% if tracking.company != '' %} ({{ tracking.company }}){% endif %}.{% if tracking.url != '' %} {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
