import type { Texts } from "#app/templates/text.ts";

export const replacementSentTexts = {
  sent: {
    en: "{{ shop.name }}: The replacement for order {{ order.number }} is on its way.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El cambio de tu pedido {{ order.number }} va de camino.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le remplacement pour la commande {{ order.number }} est en route.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Der Ersatz zu Bestellung {{ order.number }} ist unterwegs.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: A troca do pedido {{ order.number }} foi enviada.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Il sostituto per l'ordine {{ order.number }} è in viaggio.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: De vervanging voor bestelling {{ order.number }} is onderweg.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} के बदले का सामान भेज दिया गया है।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
