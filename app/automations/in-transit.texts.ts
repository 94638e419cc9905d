import type { Texts } from "#app/templates/text.ts";

export const inTransitTexts = {
  transit: {
    en: "{{ shop.name }}: Order {{ order.number }} is on its way with the carrier.{% if expected != '' %} Expected {{ expected }}.{% endif %}{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya va en camino.{% if expected != '' %} Entrega prevista: {{ expected }}.{% endif %}{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est en route.{% if expected != '' %} Livraison prévue : {{ expected }}.{% endif %}{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist mit dem Paketdienst unterwegs.{% if expected != '' %} Erwartet: {{ expected }}.{% endif %}{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} segue a caminho.{% if expected != '' %} Entrega prevista: {{ expected }}.{% endif %}{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è in viaggio.{% if expected != '' %} Consegna prevista: {{ expected }}.{% endif %}{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is onderweg.{% if expected != '' %} Verwacht: {{ expected }}.{% endif %}{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रास्ते में है।{% if expected != '' %} कब तक: {{ expected }}.{% endif %}{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
