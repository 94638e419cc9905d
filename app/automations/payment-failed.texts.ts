import type { Texts } from "#app/templates/text.ts";

export const paymentFailedTexts = {
  failed: {
    en: "{{ shop.name }}: The payment for order {{ order.number }} did not go through.{% if url != '' %} Try again: {{ url }}{% else %} Reply PERSON and we will help.{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pago del pedido {{ order.number }} no se pudo completar.{% if url != '' %} Intenta de nuevo: {{ url }}{% else %} Responde AGENTE y te ayudamos.{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le paiement de la commande {{ order.number }} a échoué.{% if url != '' %} Réessayez : {{ url }}{% else %} Répondez CONSEILLER, nous vous aidons.{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Die Zahlung für Bestellung {{ order.number }} ist fehlgeschlagen.{% if url != '' %} Noch einmal versuchen: {{ url }}{% else %} Antworten Sie MITARBEITER, wir helfen.{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pagamento do pedido {{ order.number }} falhou.{% if url != '' %} Tente de novo: {{ url }}{% else %} Responda ATENDENTE e a gente ajuda.{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Il pagamento dell'ordine {{ order.number }} non è riuscito.{% if url != '' %} Riprovare: {{ url }}{% else %} Rispondere OPERATORE: ci pensiamo noi.{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: De betaling van bestelling {{ order.number }} is mislukt.{% if url != '' %} Probeer het opnieuw: {{ url }}{% else %} Antwoord MEDEWERKER en we helpen je.{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का भुगतान नहीं हो सका।{% if url != '' %} फिर से करें: {{ url }}{% else %} मदद के लिए AGENT भेजें।{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;
