import type { Texts } from "#app/templates/text.ts";

export const orderConfirmationTexts = {
  confirmed: {
    en: "Hi{% if customer.name != '' %} {{ customer.name }}{% endif %}, your {{ shop.name }} order # {{ order.number }} has been confirmed. You can view your order details at {{ shop.url }}. Reply STOP to opt-out.",
    es: "Hola{% if customer.name != '' %} {{ customer.name }}{% endif %}, tu pedido # {{ order.number }} en {{ shop.name }} ha sido confirmado. Puedes ver los detalles en {{ shop.url }}. Responde STOP para darte de baja.",
    fr: "Bonjour{% if customer.name != '' %} {{ customer.name }}{% endif %}, votre commande # {{ order.number }} chez {{ shop.name }} est confirmée. Retrouvez les détails sur {{ shop.url }}. Répondez STOP pour vous désinscrire.",
    de: "Hallo{% if customer.name != '' %} {{ customer.name }}{% endif %}, Ihre Bestellung # {{ order.number }} bei {{ shop.name }} ist bestätigt. Alle Einzelheiten finden Sie auf {{ shop.url }}. Antworten Sie mit STOP, um sich abzumelden.",
    pt: "Oi{% if customer.name != '' %} {{ customer.name }}{% endif %}, seu pedido # {{ order.number }} na loja {{ shop.name }} foi confirmado. Veja os detalhes em {{ shop.url }}. Responda STOP para sair.",
    it: "Salve{% if customer.name != '' %} {{ customer.name }}{% endif %}, l'ordine # {{ order.number }} presso {{ shop.name }} è confermato. Tutti i dettagli su {{ shop.url }}. Rispondere STOP per disiscriversi.",
    nl: "Hallo{% if customer.name != '' %} {{ customer.name }}{% endif %}, je bestelling # {{ order.number }} bij {{ shop.name }} is bevestigd. Bekijk de details op {{ shop.url }}. Antwoord STOP om je af te melden.",
    hi: "नमस्ते{% if customer.name != '' %} {{ customer.name }}{% endif %}, {{ shop.name }} पर आपका ऑर्डर # {{ order.number }} कन्फर्म हो गया है। पूरी जानकारी {{ shop.url }} पर देखें। मैसेज बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
