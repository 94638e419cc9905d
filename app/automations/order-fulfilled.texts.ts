import type { Texts } from "#app/templates/text.ts";

export const orderFulfilledTexts = {
  fulfilled: {
    en: "Hi{% if customer.name != '' %} {{ customer.name }}{% endif %}, your {{ shop.name }} order # {{ order.number }} has been fulfilled. You can view your order details at {{ shop.url }}.{% if tracking.url != '' %} Track it at {{ tracking.url }}{% endif %} Reply STOP to opt-out.",
    es: "Hola{% if customer.name != '' %} {{ customer.name }}{% endif %}, tu pedido # {{ order.number }} en {{ shop.name }} ha sido enviado. Puedes ver los detalles en {{ shop.url }}.{% if tracking.url != '' %} Sigue tu paquete en {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "Bonjour{% if customer.name != '' %} {{ customer.name }}{% endif %}, votre commande # {{ order.number }} chez {{ shop.name }} a été expédiée. Retrouvez les détails sur {{ shop.url }}.{% if tracking.url != '' %} Suivez votre colis sur {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "Hallo{% if customer.name != '' %} {{ customer.name }}{% endif %}, Ihre Bestellung # {{ order.number }} bei {{ shop.name }} ist verschickt. Alle Einzelheiten finden Sie auf {{ shop.url }}.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Antworten Sie mit STOP, um sich abzumelden.",
    pt: "Oi{% if customer.name != '' %} {{ customer.name }}{% endif %}, seu pedido # {{ order.number }} na loja {{ shop.name }} foi enviado. Veja os detalhes em {{ shop.url }}.{% if tracking.url != '' %} Acompanhe em {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "Salve{% if customer.name != '' %} {{ customer.name }}{% endif %}, l'ordine # {{ order.number }} presso {{ shop.name }} è stato spedito. Tutti i dettagli su {{ shop.url }}.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "Hallo{% if customer.name != '' %} {{ customer.name }}{% endif %}, je bestelling # {{ order.number }} bij {{ shop.name }} is verzonden. Bekijk de details op {{ shop.url }}.{% if tracking.url != '' %} Volg je pakket op {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "नमस्ते{% if customer.name != '' %} {{ customer.name }}{% endif %}, {{ shop.name }} से आपका ऑर्डर # {{ order.number }} भेज दिया गया है। पूरी जानकारी {{ shop.url }} पर देखें।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} मैसेज बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
