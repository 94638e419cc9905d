import type { Texts } from "#app/templates/text.ts";

export const paymentReminderTexts = {
  waiting: {
    en: "{{ shop.name }}: Order {{ order.number }} waits for your payment of {{ due }}. Pay here: {{ url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} espera tu pago de {{ due }}. Paga en: {{ url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} attend votre paiement de {{ due }}. Payez ici : {{ url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wartet auf Ihre Zahlung von {{ due }}. Bezahlen: {{ url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} espera seu pagamento de {{ due }}. Pague em: {{ url }} Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} attende il pagamento di {{ due }}. Pagare qui: {{ url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} wacht op je betaling van {{ due }}. Betaal hier: {{ url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} के {{ due }} बाकी हैं। यहां भुगतान करें: {{ url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
