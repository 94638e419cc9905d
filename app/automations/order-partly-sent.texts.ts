import type { Texts } from "#app/templates/text.ts";

export const orderPartlySentTexts = {
  part: {
    en: "{{ shop.name }}: Part of order {{ order.number }} is on its way, the rest follows.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: Parte del pedido {{ order.number }} va en camino, el resto sale luego.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Une partie de la commande {{ order.number }} est en route, le reste suit.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ein Teil von Bestellung {{ order.number }} ist unterwegs, der Rest folgt.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Parte do pedido {{ order.number }} segue a caminho, o resto vai depois.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Una parte dell'ordine {{ order.number }} è in viaggio, il resto segue.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Een deel van bestelling {{ order.number }} is onderweg, de rest volgt.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का एक हिस्सा भेज दिया गया है, बाकी बाद में आएगा।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
